import type { Turn } from './turns.ts';

/** So many messages in so long, for all that share the key. */
export interface Limit {
  readonly key: string;
  readonly messages: number;
  readonly windowMs: number;
}

/**
 * What a message that nobody waits for has to keep to: less than platforms allow, so that answers, which people do wait
 * for, never find the limit used up. Slack takes one a second in a channel and some hundred a minute in a workspace
 * (https://docs.slack.dev/apis/web-api/rate-limits), Discord 50 requests a second
 * (https://docs.discord.com/developers/topics/rate-limits), both read 2026-11. Discord's limits of single channels are told
 * by its answers, and kept by its client.
 */
export function limitsFor({ platform, workspace = '', channel }: Turn): readonly Limit[] {
  switch (platform) {
    case 'slack':
      return [
        { key: `slack channel ${workspace} ${channel}`, ...SLACK_CHANNEL },
        { key: `slack workspace ${workspace}`, ...SLACK_WORKSPACE },
      ];
    case 'discord':
      return [{ key: 'discord', ...DISCORD }];
    case 'terminal':
      return [];
  }
}

const SLACK_CHANNEL = { messages: 1, windowMs: 1_000 };
/** 240 a minute. */
const SLACK_WORKSPACE = { messages: 4, windowMs: 1_000 };
/**
 * 44 a second, in short windows, as two that follow each other may both be used up within a second. With 46, some calls were
 * refused where people asked at the same time, and the slowest answers took seconds (`npm run bench:drain`).
 */
const DISCORD = { messages: 4, windowMs: 91 };
