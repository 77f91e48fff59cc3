import { Command } from 'commander';
import { faultLine } from '../library/file-fault.ts';
import type { Cli } from './cli.ts';
import { type Linted, lintFolder, lintPath } from './lint-files.ts';
import { jsonOption } from './options.ts';
import { findFile } from './paths.ts';

export function lintCommand(cli: Cli): Command {
  return new Command('lint')
    .description('briefing files against their schema and the editorial rules; without files, all of them')
    .argument('[file...]', 'briefing.yaml, questions.yaml, or a folder with both')
    .addOption(jsonOption())
    .action(async (named: string[], { json }: { readonly json?: true }) => {
      const linted = named.length === 0 ? lintFolder(cli.dir) : lintNamed(named, cli);
      await cli.print(json ? JSON.stringify(linted) : inWords(linted));
      if (linted.faults.length > 0) cli.foundWanting();
    });
}

function lintNamed(named: readonly string[], cli: Cli): Linted {
  const linted = named.map((name) => lintPath(findFile(name, cli), cli.dir));
  return { files: linted.flatMap(({ files }) => files), faults: linted.flatMap(({ faults }) => faults) };
}

function inWords({ files, faults }: Linted): string {
  const checked = files.length === 1 ? '1 file checked' : `${files.length} files checked`;
  const found = faults.length === 0 ? 'no faults' : faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return [...faults.map(faultLine), `${checked}, ${found}`].join('\n');
}
