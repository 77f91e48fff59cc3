import type { Command } from '../../core/commands/types.ts';
import { zoneNames } from '../../core/digest/zones.ts';
import { QUIT } from './request.ts';

/** What the tab key can add to a line. */
export interface Completions {
  readonly commands: readonly Command[];
  /** Words that can follow a command, such as the slugs of briefings. */
  readonly words: readonly string[];
  /** What can be typed alone on a line. */
  readonly choices: readonly string[];
}

/** Those that begin like the last word of `line`, and that word: the shape that `node:readline` asks for. */
export function completeLine(line: string, { commands, words, choices }: Completions): [string[], string] {
  if (!line.startsWith('/')) return beginningWith(line, choices);
  const [name = '', ...rest] = line.slice(1).split(/\s+/u);
  if (rest.length === 0) return beginningWith(line, [...commands.map((command) => `/${command.name} `), `/${QUIT}`]);
  const command = commands.find((candidate) => candidate.name === name);
  const typed = rest.at(-1) ?? '';
  const subcommands = command?.subcommands ?? [];
  if (subcommands.length > 0 && rest.length === 1) return beginningWith(typed, subcommands.map(withSpace));
  const options = subcommands.find((subcommand) => subcommand.name === rest[0])?.options ?? command?.options ?? [];
  const values = options.flatMap((option) => option.choices ?? []).map((choice) => choice.value);
  const zones = typed !== '' && options.some(({ offers }) => offers === 'time-zones') ? zoneNames() : [];
  return beginningWith(typed, [...words, ...values, ...zones]);
}

function withSpace({ name }: { readonly name: string }): string {
  return `${name} `;
}

function beginningWith(start: string, candidates: readonly string[]): [string[], string] {
  const found = candidates.filter((candidate) => candidate.startsWith(start));
  return [[...new Set(found)].sort(), start];
}
