import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { PROMPT_SLOTS, type PromptFile, type PromptName, SLOT_MARK } from '../core/answer/prompt.ts';

export type PromptParsed<Name extends PromptName> =
  | { readonly ok: true; readonly prompt: PromptFile<Name> }
  | { readonly ok: false; readonly faults: readonly string[] };

const frontSchema = z.strictObject({
  purpose: z.string().trim().min(1),
  version: z.int().min(1),
  slots: z.record(z.string(), z.string().trim().min(1)),
});

type Front = z.infer<typeof frontSchema>;

/** Reads the text of a prompt file, or tells everything that is wrong with it, each fault in one line. */
export function parsePrompt<Name extends PromptName>(name: Name, written: string): PromptParsed<Name> {
  const text = written.replaceAll('\r\n', '\n');
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (yaml === undefined || body === undefined) return wrong('has no front matter between two lines of ---');
  const front = readFront(yaml);
  if (!front.ok) return front;
  const [, system, user] = /^\s*## system\n([\s\S]*?)\n## user\n([\s\S]*)$/.exec(body) ?? [];
  if (system === undefined || user === undefined) return wrong('needs a part "## system" and after it "## user"');
  const parts = { system: system.trim(), user: user.trim() };
  const faults = [...partFaults(parts), ...slotFaults(front.value, parts, PROMPT_SLOTS[name])];
  if (faults.length > 0) return wrong(...faults);
  return { ok: true, prompt: { name, purpose: front.value.purpose, version: front.value.version, ...parts } };
}

type Wrong = { readonly ok: false; readonly faults: readonly string[] };

function wrong(...faults: readonly string[]): Wrong {
  return { ok: false, faults };
}

/** A line above it, so that the lines told are those of the file. */
function readFront(yaml: string): { readonly ok: true; readonly value: Front } | Wrong {
  try {
    const { success, data, error } = frontSchema.safeParse(parse(`\n${yaml}`));
    if (success) return { ok: true, value: data };
    return wrong(
      ...error.issues.map(({ path, message }) => `front matter: ${path.join('.') || 'all of it'}: ${message}`),
    );
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return wrong(`front matter: ${error.message.split('\n')[0] ?? ''}`);
  }
}

interface Parts {
  readonly system: string;
  readonly user: string;
}

function partFaults({ system, user }: Parts): string[] {
  const headings = `${system}\n${user}`.match(/^## .*$/gm) ?? [];
  return [
    ...headings.map((heading) => `has a part too many: "${heading}"`),
    ...(system === '' ? ['the system part is empty'] : []),
    ...namesIn(system).map((slot) => `slot ${slot}: stands in the system part, which is the same for every question`),
    ...strayMarks(system, user).map((line) => `is no slot, or does not stand alone on its line: "${line}"`),
  ];
}

/** Lines with a mark that is not one whole, well-formed slot; those of the system part are told by their slot. */
function strayMarks(system: string, user: string): string[] {
  const isStray = (line: string) => line.includes('{{') && !/^\{\{[a-z_]+\}\}$/.test(line);
  const isUnreadable = (line: string) => line.includes('{{') && namesIn(line).length === 0;
  return [...system.split('\n').filter(isUnreadable), ...user.split('\n').filter(isStray)];
}

function slotFaults({ slots }: Front, { system, user }: Parts, expected: readonly string[]): string[] {
  const declared = Object.keys(slots);
  const used = namesIn(user);
  const anywhere = [...used, ...namesIn(system)];
  return [
    ...missing(expected, declared).map((slot) => `slot ${slot}: is missing in the front matter`),
    ...missing(declared, expected).map((slot) => `slot ${slot}: is unknown to the program`),
    ...missing(declared, anywhere).map((slot) => `slot ${slot}: is declared and not used`),
    ...missing(anywhere, declared).map((slot) => `slot ${slot}: is used and not declared`),
    ...repeated(used).map((slot) => `slot ${slot}: is used more than once`),
  ];
}

function missing(from: readonly string[], others: readonly string[]): string[] {
  return [...new Set(from)].filter((one) => !others.includes(one));
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

function namesIn(text: string): string[] {
  return [...text.matchAll(SLOT_MARK)].map(([, name = '']) => name);
}
