import { existsSync } from 'node:fs';
import { createTerminalAdapter } from './adapters/terminal/adapter.ts';
import { type Config, readConfig } from './config/config.ts';
import type { Library } from './core/briefing/library.ts';
import { BriefingError, ConfigError } from './core/errors.ts';
import { isLanguage, type Language } from './core/language/languages.ts';
import { createLog, type Log } from './log.ts';

const EXIT = { done: 0, failed: 1, wrongSettings: 2 };

/** Runs until there is nothing more to do or a signal says stop. Resolves with the exit code, and never rejects. */
export async function start(): Promise<number> {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort());
  // Where nobody reads what we have to say, there is nobody to tell.
  process.stderr.on('error', () => {});
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    const config = readConfig(process.env);
    if (config.slack) await (await import('./chat.ts')).runChat(config, stopping.signal);
    else await runTerminal(config, stopping.signal);
    return EXIT.done;
  } catch (error) {
    const isSettings = error instanceof ConfigError || isTaken(error);
    const intro = isSettings ? 'Wrong settings, see .env.example for what each means:\n' : 'Wirebrief has to stop: ';
    process.stderr.write(`${intro}${error instanceof Error ? error.message : String(error)}\n`);
    return isSettings ? EXIT.wrongSettings : EXIT.failed;
  }
}

/** Another process has the database: one of the two is too many, and somebody has to choose. */
function isTaken(error: unknown): boolean {
  return error instanceof BriefingError && 'fault' in error && error.fault === 'in-use';
}

async function runTerminal(config: Config, stopping: AbortSignal): Promise<void> {
  const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  let aside = (print: () => void): void => print();
  const log = createLog({
    level: config.logLevel ?? (isInteractive ? 'warn' : 'info'),
    secrets: config.secrets,
    write: (line) => aside(() => process.stderr.write(line)),
  });
  tellUnused(config, log);
  // A prompt is there at once; what stands behind it is read meanwhile.
  let library: Library | undefined;
  const opening = import('./parts.ts').then(({ openParts }) => openParts(config, log));
  const terminal = createTerminalAdapter({
    bot: opening.then(({ bot }) => bot),
    slugs: () => library?.all().map(({ slug }) => slug) ?? [],
    input: process.stdin,
    output: process.stdout,
    isInteractive,
    language: languageOfSystem(),
  });
  if (isInteractive && process.stderr.isTTY) aside = terminal.aside;
  stopping.addEventListener('abort', terminal.stop);
  const ready = opening.then((parts) => {
    library = parts.library;
    if (!isInteractive) process.stderr.write('ready terminal\n');
  });
  await Promise.all([ready, terminal.ended]).finally(terminal.stop);
  await (await opening).close();
}

/** Says which settings are right and do nothing yet. */
function tellUnused({ discord, textModel }: Config, log: Log): void {
  const unused = Object.entries({ Discord: discord, 'a language model': textModel })
    .filter(([, settings]) => settings !== undefined)
    .map(([name]) => name);
  if (unused.length > 0) log.warn({ unused }, 'this version has no use for these settings yet');
}

function languageOfSystem(): Language {
  const [language = ''] = new Intl.DateTimeFormat().resolvedOptions().locale.split('-');
  return isLanguage(language) ? language : 'en';
}
