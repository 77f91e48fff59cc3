import { test } from 'vitest';
import { type AtEnd, aDatabaseUrl } from '../run-main.ts';
import type { DiscordOptions } from '../simulators/discord/setup.ts';
import { createDiscord, type Discord } from '../simulators/discord/simulator.ts';
import { type ChatProcess, startChat } from './chat-process.ts';

/** A test with programs, Discords and databases of its own, gone when it is over. Such tests may run side by side. */
export const it = test.extend('chat', ({ onTestFinished }) => createProcesses(onTestFinished));

function createProcesses(atEnd: AtEnd) {
  const start = (env: Record<string, string>) => startChat(env, atEnd);
  const aDatabase = () => aDatabaseUrl(atEnd);
  return {
    start,
    /** A database file, which outlives a process. */
    aDatabase,
    async aDiscord(options?: DiscordOptions): Promise<Discord> {
      const discord = await createDiscord(options);
      atEnd(() => discord.close());
      return discord;
    },
    /** Resolves when it is ready. */
    async run(discord: Discord, settings: Record<string, string> = {}): Promise<ChatProcess> {
      const child = start({ DATABASE_URL: aDatabase(), ...discordSettings(discord), ...settings });
      await child.ready;
      return child;
    },
  };
}

export function discordSettings({ token, apiUrl }: Pick<Discord, 'token' | 'apiUrl'>): Record<string, string> {
  return { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl };
}
