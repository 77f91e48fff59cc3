import { resolve } from 'node:path';
import { Command } from 'commander';
import type { StoreStatus, TableStatus } from '../store/status.ts';
import { dayOf, type StoreCli, withStore } from './store-cli.ts';

interface Options {
  readonly json?: true;
}

export function dbCommand(cli: StoreCli): Command {
  return new Command('db')
    .description('what the bot remembers: look at it, back it up')
    .addCommand(statusCommand(cli))
    .addCommand(backupCommand(cli))
    .addCommand(migrateCommand(cli));
}

function statusCommand(cli: StoreCli): Command {
  return withJson('status', 'engine, version, size, and how many rows there are since when').action(
    async ({ json }: Options) => {
      const status = await withStore(cli, (store) => store.status());
      await cli.print(json ? JSON.stringify(toRow(status)) : inWords(status));
    },
  );
}

function backupCommand(cli: StoreCli): Command {
  return withJson('backup', 'a copy that can be put in the place of the database; the bot may run meanwhile')
    .argument('<file>', 'a file that does not exist yet')
    .action(async (name: string, { json }: Options) => {
      const file = resolve(cli.startFolders.at(-1) ?? '.', name);
      await withStore(cli, (store) => store.backup(file));
      await cli.print(json ? JSON.stringify({ file }) : `Written to ${file}. To use it: DATABASE_URL=sqlite:${file}`);
    });
}

function migrateCommand(cli: StoreCli): Command {
  return withJson('migrate', 'bring the tables up to this version, as every start does').action(
    async ({ json }: Options) => {
      const { name, version } = await withStore(cli, (store) => store.status());
      await cli.print(json ? JSON.stringify({ name, version }) : `${name} is up to date (${version}).`);
    },
  );
}

function withJson(name: string, description: string): Command {
  return new Command(name).description(description).option('--json', 'for programs: JSON, on one line');
}

function toRow({ tables, ...status }: StoreStatus) {
  return { ...status, tables: tables.map(({ oldestAt, ...table }) => ({ ...table, oldest: isoOf(oldestAt) })) };
}

function isoOf(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}

function inWords({ engine, name, version, sizeBytes, tables }: StoreStatus): string {
  const kind = { sqlite: 'SQLite', postgres: 'Postgres' }[engine];
  return [`${kind}  ${name}`, `version ${version}, ${inMegabytes(sizeBytes)}`, ...tables.map(tableInWords)].join('\n');
}

function tableInWords({ table, rows, oldestAt }: TableStatus): string {
  const since = oldestAt === null ? '' : `  since ${dayOf(oldestAt)}`;
  return `  ${table.padEnd(13)} ${rows.toLocaleString('en').padStart(10)}${since}`;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
