import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findPrograms, ordinaryAccount } from './programs.ts';

/** A Postgres server of our own on a loopback port, with its files in a temporary folder. */
export interface TestServer {
  /** The database `postgres`, as its owner. */
  readonly url: string;
  readonly folder: string;
  /** Starts it again on the same port and files, after `kill` or `halt`. */
  start(): Promise<void>;
  /** kill -9 of the server; what it was doing is lost. */
  kill(): Promise<void>;
  /** Ends it in order. */
  halt(): Promise<void>;
  /** Ends it and removes its files. */
  remove(): Promise<void>;
}

const PASSWORD = 'correct-horse';

export interface TestServerOptions {
  /** Such as `fsync=off`. */
  readonly settings?: readonly string[];
  /** Makes a certificate for 127.0.0.1 that signs itself, in `certificate.pem` of the folder; needs openssl. */
  readonly hasTls?: boolean;
}

/** Makes and starts a server. Throws when Postgres is not installed. */
export async function startPostgres({ settings = [], hasTls = false }: TestServerOptions = {}): Promise<TestServer> {
  const programs = findPrograms();
  if (programs === undefined) throw new Error('There is no initdb on the PATH.');
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'wirebrief-pg-'));
  const account = ordinaryAccount();
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  const port = await freePort();
  const data = join(folder, 'data');
  await makeFiles(join(programs, 'initdb'), folder, data);

  const tls = hasTls ? await makeCertificate(folder) : [];
  const address = ['-p', `${port}`, '-h', '127.0.0.1', '-k', folder];
  const choices = [...settings, ...tls].flatMap((setting) => ['-c', setting]);
  const command = [join(programs, 'postgres'), '-D', data, ...address, ...choices];
  let running = await run(command);
  const end = async (signal: 'SIGKILL' | 'SIGINT') => {
    if (running.exitCode === null) {
      process.kill(Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10), signal);
      running.stdin?.end();
      await once(running, 'exit');
    }
  };
  return {
    url: `postgres://wirebrief:${PASSWORD}@127.0.0.1:${port}/postgres`,
    folder,
    start: async () => {
      running = await runAfterCrash(command);
    },
    kill: () => end('SIGKILL'),
    halt: () => end('SIGINT'),
    remove: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function makeFiles(initdb: string, folder: string, data: string): Promise<void> {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, PASSWORD);
  const choices = ['--username=wirebrief', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  await promisify(execFile)(initdb, [...choices, '--no-locale', '--no-sync', '-D', data], { ...ordinaryAccount() });
}

async function makeCertificate(folder: string): Promise<readonly string[]> {
  const certificate = join(folder, 'certificate.pem');
  const key = join(folder, 'key.pem');
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-noenc', '-days', '2'];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const request = ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', certificate];
  await promisify(execFile)('openssl', request, { ...ordinaryAccount() });
  return ['ssl=on', `ssl_cert_file=${certificate}`, `ssl_key_file=${key}`];
}

/** The shell ends the server as soon as its own standard input ends, so that it can not outlive us, even killed. */
const UNTIL_INPUT_ENDS = '"$@" & server=$!; read -r _; kill -INT $server 2>/dev/null; wait $server';

async function run(command: readonly string[]): Promise<ChildProcess> {
  const shell = spawn('sh', ['-c', UNTIL_INPUT_ENDS, 'sh', ...command], {
    stdio: ['pipe', 'ignore', 'pipe'],
    ...ordinaryAccount(),
  });
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const lines = createInterface({ input: shell.stderr });
    lines.on('line', (line) => {
      said.push(line);
      if (line.includes('FATAL')) shell.stdin.end();
      if (!line.includes('ready to accept connections')) return;
      lines.removeAllListeners('line');
      lines.on('line', () => {});
      resolve();
    });
    shell.on('exit', () => reject(new Error(said.join('\n'))));
  });
  return shell;
}

/** After a kill, what is left of the old server may need a moment to go. */
async function runAfterCrash(command: readonly string[]): Promise<ChildProcess> {
  for (let tries = 1; ; tries++) {
    try {
      return await run(command);
    } catch (error) {
      if (tries === 100) throw error;
      await sleep(50);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
