import './prepare-node.mjs';
import { screenOf } from './adapters/terminal/screen.ts';
import { type ExitCode, runCli } from './cli/run.ts';
import { readDatabaseUrl, readTextModelConfig } from './config/config.ts';
import { loadEnvFile } from './config/env-file.ts';
import { BriefingError } from './core/errors.ts';

/** A command tells what it finds on its own; what a model cost is in its report. */
const SILENT = { info() {}, warn() {}, error() {} };

if (import.meta.main) {
  // A reader who has seen enough (`| head`) closes the pipe: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await run();
}

async function run(): Promise<ExitCode> {
  try {
    loadEnvFile();
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  return runCli(process.argv.slice(2), {
    dir: process.env.BRIEFINGS_DIR || 'briefings',
    // npm runs us in the project's folder and tells where it was called.
    startFolders: [process.cwd(), process.env.INIT_CWD ?? process.cwd()],
    environment: process.env,
    input: process.stdin,
    screen: screenOf(process.stdout),
    print: (text) => new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve())),
    log: (line) => process.stderr.write(`${line}\n`),
    // Loaded only where it is used.
    async openDrafter(tools, { used, ...listener }) {
      const settings = readTextModelConfig(process.env);
      if (!settings) return undefined;
      const { openDrafter } = await import('./llm/open-drafter.ts');
      return openDrafter(settings, {
        ...{ ...tools, listener, log: SILENT, stopping: new AbortController().signal },
        ...{ budgets: false, isTried: false },
        onUsage: (_, { tokensIn, tokensOut }) => used?.(tokensIn, tokensOut),
      });
    },
    openStore: async () => (await import('./store/open.ts')).openStore(readDatabaseUrl(process.env), 'guest'),
  });
}
