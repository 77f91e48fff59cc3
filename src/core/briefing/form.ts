import type { z } from 'zod';
import { isLanguage } from '../language/languages.ts';
import { type Fault, faultsOf } from './fault.ts';
import { readPlainForm } from './plain-form.ts';
import type { Checked, Unreadable } from './references.ts';
import { briefingSchema } from './schema.ts';
import type { Briefing } from './types.ts';

export type Formed =
  | { readonly ok: true; readonly briefing: Omit<Briefing, 'languages'> }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Holds a file against the schema, field by field; every fault is told in plain words. */
export function checkForm(raw: unknown): Formed {
  const plain = readPlainForm(raw);
  if (plain) return { ok: true, briefing: plain };
  const result = briefingSchema.safeParse(raw, { error: messageOf });
  if (result.success) return { ok: true, briefing: result.data };
  return { ok: false, faults: faultsOf(result.error) };
}

/** As much of a file as is in form, so that its references can be checked although other fields are wrong. */
export function readablePart(raw: unknown): Checked {
  const { title, summary, topics, sources, names, facts } = briefingSchema.shape;
  const field = (name: string): unknown => (isRecord(raw) ? raw[name] : undefined);
  const titleRead = title.safeParse(field('title'));
  const summaryRead = summary.safeParse(field('summary'));
  const topicsRead = topics.safeParse(field('topics'));
  return {
    languages: titleRead.success ? Object.keys(titleRead.data).filter(isLanguage) : undefined,
    ...(summaryRead.success ? { summary: summaryRead.data } : {}),
    ...(topicsRead.success ? { topics: topicsRead.data } : {}),
    sources: readList(field('sources'), sources.element),
    names: readList(field('names'), names.element),
    facts: readList(field('facts'), facts.element),
  };
}

function readList<T>(list: unknown, entry: z.ZodType<T>): (T | Unreadable)[] {
  if (!Array.isArray(list)) return [];
  return list.map((raw: unknown) => {
    const read = entry.safeParse(raw);
    if (read.success) return read.data;
    return { isUnreadable: true, id: isRecord(raw) && typeof raw.id === 'string' ? raw.id : undefined };
  });
}

/** For what the schema does not word itself. */
function messageOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.input === undefined ? 'is missing' : `must be one of: ${issue.values.join(', ')}`;
    case 'too_small':
      return issue.origin === 'array' ? 'must not be empty' : `must be at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}`;
    default:
      return undefined;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
