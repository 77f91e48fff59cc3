import './prepare-node.mjs';
import { existsSync } from 'node:fs';
import { screenOf } from './adapters/terminal/screen.ts';
import { runCli } from './cli/run.ts';

// A reader who has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

if (existsSync('.env')) process.loadEnvFile('.env');

process.exitCode = await runCli(process.argv.slice(2), {
  dir: process.env.BRIEFINGS_DIR || 'briefings',
  // npm runs us in the project's folder and tells where it was called.
  startFolders: [process.cwd(), process.env.INIT_CWD ?? process.cwd()],
  environment: process.env,
  input: process.stdin,
  screen: screenOf(process.stdout),
  print: (text) => new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve())),
  log: (line) => process.stderr.write(`${line}\n`),
});
