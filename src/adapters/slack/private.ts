import { setTimeout as sleep } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import { planRetry } from '../../core/delivery/retry.ts';
import { QUIET, type SlackMessage } from './blocks.ts';
import { toFailure } from './failures.ts';

/** Somebody, and where they are. */
export interface Person {
  readonly client: webApi.WebClient;
  readonly channel: string;
  readonly user: string;
  readonly thread?: string | undefined;
  /** Good for half an hour, five times, and where we are no member. docs.slack.dev/interactivity/handling-user-interaction */
  readonly respondUrl?: string | undefined;
}

const CALL_MAX_MS = 10_000;

/**
 * Says something to one person alone, where they are, or else in the conversation with us. False when none of that worked.
 * What may have been shown is shown again rather than not at all. Rejects only when `signal` says stop.
 */
export async function tellPrivately(
  person: Person,
  messages: readonly SlackMessage[],
  signal: AbortSignal,
): Promise<boolean> {
  for (const message of messages) {
    const isTold =
      (person.respondUrl !== undefined && (await persist(() => respond(person, message), signal))) ||
      (isChannel(person.channel) && (await persist(() => postEphemeral(person, message), signal))) ||
      (await persist(() => postDirect(person, message), signal));
    if (!isTold) return false;
  }
  return true;
}

/** In the Home tab, the id of the person stands for one. */
function isChannel(id: string): boolean {
  return !/^[UW]/.test(id);
}

async function persist(tell: () => Promise<unknown>, signal: AbortSignal): Promise<boolean> {
  for (let attempt = 1; ; ) {
    try {
      await tell();
      return true;
    } catch (error) {
      const failure =
        error instanceof NotTaken ? { kind: 'refused' as const, reason: 'gone' as const } : toFailure(error);
      const step = planRetry(failure, attempt);
      if (step.do === 'give-up') return false;
      await sleep(step.waitMs, undefined, { signal });
      if (failure.kind !== 'busy') attempt += 1;
    }
  }
}

function respond({ respondUrl = '', thread }: Person, { text, blocks }: SlackMessage): Promise<void> {
  return send(respondUrl, {
    response_type: 'ephemeral',
    replace_original: false,
    text,
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(thread === undefined ? {} : { thread_ts: thread }),
    ...QUIET,
  });
}

/** Slack's 404 means that the address is used up or too old, or that what we say is at fault. */
class NotTaken extends Error {}

async function send(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(CALL_MAX_MS),
  });
  await response.arrayBuffer();
  if (response.status >= 400 && response.status < 500 && response.status !== 429) throw new NotTaken();
  if (!response.ok) throw new Error(`answered ${response.status}`);
}

function postEphemeral({ client, channel, user, thread }: Person, { text, blocks }: SlackMessage): Promise<unknown> {
  const message = { channel, user, text, ...(blocks.length > 0 ? { blocks } : {}) };
  return client.chat.postEphemeral({ ...message, ...(thread === undefined ? {} : { thread_ts: thread }) });
}

function postDirect({ client, user }: Person, { text, blocks }: SlackMessage): Promise<unknown> {
  return client.chat.postMessage({ channel: user, text, ...(blocks.length > 0 ? { blocks } : {}), ...QUIET });
}
