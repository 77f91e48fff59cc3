import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished } from 'vitest';
import { createTerminalAdapter } from '../../../src/adapters/terminal/adapter.ts';
import { type Bot, createBot } from '../../../src/core/bot.ts';
import type { Language } from '../../../src/core/language/languages.ts';
import type { Reply } from '../../../src/core/reply/types.ts';
import { BRIDGE, MILL, partsWith } from '../../core/commands/builders.ts';
import { aStore } from '../../memory-store.ts';

/** Keys as a terminal sends them. */
export const KEY = { enter: '\r', up: '\u001B[A', tab: '\t', ctrlC: '\u0003', ctrlD: '\u0004' } as const;

export async function aBot(): Promise<Bot> {
  const { threads, gaps } = await aStore(() => START);
  return createBot({ ...partsWith(MILL, BRIDGE), threads, gaps, earlier: { threads, timeZone: 'Europe/Paris' } });
}

/** 1 June 2026, 08:00 UTC. */
const START = 1_780_300_800_000;

export interface FakeTerminal {
  readonly ended: Promise<void>;
  stop(): void;
  aside(print: () => void): void;
  tell(reply: Reply): Promise<void>;
  /** What each of `keys` leads to at once has happened when this returns. */
  type(...keys: readonly string[]): void;
  /** Resolves with all that was printed so far, without colours and cursor movements, once it holds `text`. */
  shows(text: string): Promise<string>;
  printed(): string;
  /** The same with colours and cursor movements. */
  raw(): string;
  /** As another part of the program writes to the same screen. */
  write(text: string): void;
  resize(columns: number): void;
}

/** A person in front of a terminal of 80 columns, with the adapter behind it. */
export function openTerminal({
  bot = aBot() as Bot | Promise<Bot>,
  language = 'en' as Language,
  thread = 't1',
} = {}): FakeTerminal {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 80 });
  let raw = '';
  output.on('data', (text: string) => {
    raw += text;
  });
  const adapter = createTerminalAdapter({
    bot,
    input,
    output,
    isInteractive: true,
    thread,
    language,
    timeZone: 'Europe/Paris',
    slugs: () => [MILL.slug, BRIDGE.slug],
  });
  onTestFinished(() => adapter.stop());
  const printed = () => stripVTControlCharacters(raw).replaceAll('\r', '');
  return {
    ...adapter,
    printed,
    raw: () => raw,
    type: (...keys) => {
      for (const key of keys) input.emit('data', Buffer.from(key));
    },
    async shows(text) {
      while (!printed().includes(text))
        await new Promise((resolve) => output.once('data', () => setImmediate(resolve)));
      return printed();
    },
    write: (text) => output.write(text),
    resize(columns) {
      output.columns = columns;
      output.emit('resize');
    },
  };
}
