import { cleanText } from '../language/clean.ts';
import type { Prompt } from '../text-model.ts';

/** What each prompt file is filled with. */
export const PROMPT_SLOTS = {
  answer: ['facts', 'thread', 'question', 'language', 'as_of', 'stopped'],
  'follow-up': ['thread', 'question', 'language'],
  digest: ['changes', 'language', 'as_of'],
} as const;

export type PromptName = keyof typeof PROMPT_SLOTS;

export type PromptValues<Name extends PromptName = PromptName> = Readonly<
  Record<(typeof PROMPT_SLOTS)[Name][number], string>
>;

/** A prompt as its author wrote it: every slot of its name stands in `user`, alone on a line; none stands in `system`. */
export interface PromptFile<Name extends PromptName = PromptName> {
  readonly name: Name;
  readonly purpose: string;
  /** Counted up at every change of the text; receipts name it. */
  readonly version: number;
  /** The same for every question, so that servers can keep it. */
  readonly system: string;
  readonly user: string;
}

/** Every prompt file of the program. */
export type PromptFiles = { readonly [Name in PromptName]: PromptFile<Name> };

/** A slot in a prompt file: `{{facts}}`. */
export const SLOT_MARK = /\{\{([a-z_]+)\}\}/g;

/**
 * The prompt with `values` in its slots. A value is data, whatever it says: it stands in a fence of its own that it can
 * not close, and a slot that it writes stays text.
 */
export function fillPrompt<Name extends PromptName>(file: PromptFile<Name>, values: PromptValues<Name>): Messages {
  const byName = new Map<string, string>(Object.entries(values));
  const user = file.user.replace(SLOT_MARK, (_, slot: string) => {
    const value = byName.get(slot);
    if (value === undefined) throw new RangeError(`The prompt ${file.name} has no value for ${slot}.`);
    return fenced(slot, value);
  });
  return [
    { role: 'system', text: file.system },
    { role: 'user', text: user },
  ];
}

type Messages = Prompt['messages'];

/**
 * No line of the value begins as the fence's own lines do, since each begins with `| `. Characters that are not seen are
 * left out: they would carry words past a person who looks at the prompt.
 */
function fenced(slot: string, value: string): string {
  const lines = value
    .split(LINE_BREAK)
    .map((line) => defused(cleanText(line)))
    .filter((line) => line !== '');
  return [`<<< ${slot}`, ...lines.map((line) => `| ${line}`), `>>> ${slot}`].join('\n');
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/**
 * Models end a message at words such as `<|im_end|>`, `</s>` or `[/INST]`, and some servers read them in a user's text
 * too. They stay legible, but are no such words any more.
 */
function defused(line: string): string {
  return line.replace(/<(?=[^\s\d])/gu, '‹').replace(/\[(?=\/?[A-Z_]{2,}\])/g, '［');
}
