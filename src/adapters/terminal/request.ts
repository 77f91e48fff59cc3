import { cleanText } from '../../core/language/clean.ts';

/** What somebody typed. */
export type Typed =
  | { readonly kind: 'command'; readonly name: string; readonly words: string }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'quit' }
  | { readonly kind: 'nothing' };

/** A slash and a word, at most followed by more: "/etc/passwd" is none. */
const COMMAND = /^\/([\p{L}\p{N}_-]*)(?:\s+(.*))?$/su;

/** Reads one line: `/name words`, `/quit`, or else a question, be it of characters that are not seen. */
export function readTyped(line: string): Typed {
  if (line.trim() === '') return { kind: 'nothing' };
  const text = cleanText(line);
  const [, name, words = ''] = COMMAND.exec(text) ?? [];
  if (name === undefined) return { kind: 'question', text };
  const lowered = name.toLowerCase();
  return lowered === QUIT ? { kind: 'quit' } : { kind: 'command', name: lowered, words };
}

/** The one command of the terminal alone. */
export const QUIT = 'quit';
