import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  HTTPError,
} from 'discord.js';
import { afterEach } from 'vitest';
import { type BareClient, startBareClient } from './bare-client.ts';
import type { DiscordOptions } from './setup.ts';
import { createDiscord, type Discord } from './simulator.ts';

/** For the stand-in's own tests: opens a Discord and clients, and closes all after each test. */
export function createStage() {
  const opened: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const each of opened.splice(0).reverse()) await each.close();
  });

  async function discord(options?: DiscordOptions): Promise<Discord> {
    const created = await createDiscord(options);
    opened.push(created);
    return created;
  }

  async function client(to: Discord, options?: Parameters<typeof startBareClient>[1]): Promise<BareClient['client']> {
    const started = await startBareClient(to, options);
    opened.push({ close: started.stop });
    return started.client;
  }

  return { discord, client };
}

/** Those of an app that answers one command and one button; what it throws is kept. */
export function onCommand(answer: (command: ChatInputCommandInteraction) => Promise<unknown>, thrown: unknown[] = []) {
  return (app: Client): void => {
    app.on('interactionCreate', (interaction) => {
      if (interaction.isChatInputCommand()) answer(interaction).catch((cause) => thrown.push(cause));
    });
  };
}

export function onButton(answer: (button: ButtonInteraction) => Promise<unknown>) {
  return (app: Client): void => {
    app.on('interactionCreate', (interaction) => {
      if (interaction.isButton()) void answer(interaction);
    });
  };
}

/** What Discord said to a call that it refused: its code, and the places in the form with what is wrong there. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ readonly status: number; readonly code: number | string; readonly faults: readonly string[] }> {
  try {
    await call;
  } catch (cause) {
    if (cause instanceof DiscordAPIError)
      return { status: cause.status, code: cause.code, faults: faultsIn(Reflect.get(cause.rawError, 'errors'), []) };
    if (cause instanceof HTTPError) return { status: cause.status, code: 0, faults: [] };
    throw cause;
  }
  throw new Error('the call was not refused');
}

function faultsIn(errors: unknown, path: readonly string[]): readonly string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]) => {
    if (key !== '_errors') return faultsIn(value, [...path, key]);
    return Array.isArray(value) ? value.map(({ code }) => `${path.join('.')}: ${code}`) : [];
  });
}
