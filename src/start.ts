import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createTerminalAdapter } from './adapters/terminal/adapter.ts';
import { createTerminalSender } from './adapters/terminal/sender.ts';
import { type Config, readConfig } from './config/config.ts';
import { loadEnvFile } from './config/env-file.ts';
import type { Library } from './core/briefing/library.ts';
import { ConfigError } from './core/errors.ts';
import { isLanguage, type Language } from './core/language/languages.ts';
import type { Reply } from './core/reply/types.ts';
import type { Delivering } from './delivering.ts';
import { createLog, type Log } from './log.ts';
import type { Parts } from './parts.ts';
import { StoreFailed } from './store/failed.ts';

const EXIT = { done: 0, failed: 1, wrongSettings: 2 };

/** Runs until there is nothing more to do or a signal says stop. Resolves with the exit code, and never rejects. */
export async function start(): Promise<number> {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort());
  // Where nobody reads what we have to say, there is nobody to tell.
  process.stderr.on('error', () => {});
  try {
    loadEnvFile();
    const config = readConfig(process.env);
    if (config.slack || config.discord) await (await import('./chat.ts')).runChat(config, stopping.signal);
    else await runTerminal(config, stopping.signal);
    return EXIT.done;
  } catch (error) {
    const isSettings = error instanceof ConfigError;
    const intro = isSettings ? 'Wrong settings, see .env.example for what each means:\n' : 'Wirebrief has to stop: ';
    process.stderr.write(`${intro}${error instanceof Error ? error.message : String(error)}\n`);
    return isSettings || isSecondProcess(error) ? EXIT.wrongSettings : EXIT.failed;
  }
}

/** Two processes on one file are told apart by their settings only. */
function isSecondProcess(error: unknown): boolean {
  return error instanceof StoreFailed && error.fault === 'in-use';
}

async function runTerminal(config: Config, stopping: AbortSignal): Promise<void> {
  const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  let aside = (print: () => void): void => print();
  const log = createLog({
    level: config.logLevel ?? (isInteractive ? 'warn' : 'info'),
    secrets: config.secrets,
    write: (line) => aside(() => process.stderr.write(line)),
  });
  // A prompt is there at once; what stands behind it is loaded and read after that.
  let library: Library | undefined;
  const opening = nextTurn()
    .then(() => import('./parts.ts'))
    .then(({ openParts }) => openParts(config, log, { stopping, budgets: false, timeZone: timeZoneOfSystem() }));
  const bot = opening.then((parts) => parts.bot);
  // Where nothing is asked nobody waits for it; that it failed is told by `ready`.
  bot.catch(() => {});
  const terminal = createTerminalAdapter({
    bot,
    slugs: () => library?.all().map(({ slug }) => slug) ?? [],
    input: process.stdin,
    output: process.stdout,
    isInteractive,
    thread: randomUUID(),
    language: languageOfSystem(),
    timeZone: timeZoneOfSystem(),
  });
  if (isInteractive && process.stderr.isTTY) aside = terminal.aside;
  stopping.addEventListener('abort', terminal.stop);
  const leaving = new AbortController();
  let delivering: Delivering | undefined;
  const ready = opening.then(async (parts) => {
    library = parts.library;
    parts.ready();
    if (isInteractive) {
      delivering = await tellDigests(config, parts, { tell: terminal.tell, log });
      await parts.warmUp(AbortSignal.any([stopping, leaving.signal]));
    } else process.stderr.write('ready terminal\n');
  });
  const left = terminal.ended.finally(() => leaving.abort());
  await Promise.all([ready, left]).finally(terminal.stop);
  await delivering?.stop();
  await (await opening).close();
}

/** Digests appear for as long as somebody sits there. */
async function tellDigests(
  config: Config,
  { store, library, digests, metrics }: Parts,
  { tell, log }: { readonly tell: (reply: Reply) => Promise<void>; readonly log: Log },
): Promise<Delivering> {
  const { startDelivering } = await import('./delivering.ts');
  const senders = { terminal: createTerminalSender(tell) };
  return await startDelivering({ config, store, library, digests, senders, log, metrics, now: Date.now });
}

function languageOfSystem(): Language {
  const [language = ''] = new Intl.DateTimeFormat().resolvedOptions().locale.split('-');
  return isLanguage(language) ? language : 'en';
}

function timeZoneOfSystem(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
