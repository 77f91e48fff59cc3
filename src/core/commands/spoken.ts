import type { Library } from '../briefing/library.ts';
import { cleanText } from '../language/clean.ts';
import type { Command } from './types.ts';

/** A command, as it was typed. */
export interface Typed {
  readonly name: string;
  readonly words: string;
}

/**
 * The command that somebody means who can only write to us, as no slash commands work in a thread: "help", "/brief words",
 * or the name of a briefing and nothing else. Undefined: it is a question.
 */
export function spokenCommand(text: string, commands: readonly Command[], library: Library): Typed | undefined {
  const said = cleanText(text);
  const [, name = '', words = ''] = /^\/(\S+)\s*(.*)$/su.exec(said) ?? [];
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  if (command) return { name: command.name, words };
  if (said.toLowerCase() === HELP) return { name: HELP, words: '' };
  return library.find(said.toLowerCase()) ? { name: 'brief', words: said } : undefined;
}

const HELP = 'help';
