import { z } from 'zod';
import { VERDICTS, type Verdict } from '../core/answer/types.ts';
import { type Fault, faultsOf } from '../core/briefing/fault.ts';
import { LANGUAGES, type Language } from '../core/language/languages.ts';

/** One question that an editor expects, and what must come back. */
export interface EvalQuestion {
  readonly id: string;
  readonly lang: Language;
  readonly ask: string;
  /** Questions of one thread are one conversation, in the order of the file. */
  readonly thread?: string | undefined;
  readonly kind: (typeof QUESTION_KINDS)[number];
  readonly expect: {
    /** Any of these is right. */
    readonly verdict: readonly Verdict[];
    /** Fact ids that must all be cited. */
    readonly facts: readonly string[];
    /** Fact ids that may be cited too. */
    readonly also: readonly string[] | 'any';
  };
}

export const QUESTION_KINDS = [
  'fact',
  'several',
  'dispute',
  'status',
  'view',
  'source',
  'follow-up',
  'absent',
  'off-topic',
  'premise',
  'later',
  'hostile',
] as const;

const verdict = z.enum(VERDICTS);
const factIds = z.array(z.string().regex(/^f[1-9]\d*$/));

/** The form of `questions.yaml`; its JSON Schema is made from it too. */
export const questionsSchema = z.strictObject({
  questions: z.array(
    z.strictObject({
      id: z.string().min(1),
      lang: z.enum(LANGUAGES),
      ask: z.string(),
      thread: z.string().min(1).optional(),
      kind: z.enum(QUESTION_KINDS),
      expect: z.strictObject({
        verdict: z.union([verdict.transform((only) => [only]), z.array(verdict).min(1)]),
        facts: factIds.default([]),
        also: z.union([z.literal('any'), factIds]).default([]),
      }),
    }),
  ),
});

export type ParsedQuestions =
  | { readonly ok: true; readonly questions: readonly EvalQuestion[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What a YAML reader made of `questions.yaml` → its questions, or every fault at once. */
export function parseQuestions(raw: unknown): ParsedQuestions {
  const result = questionsSchema.safeParse(raw);
  if (result.success) return { ok: true, questions: result.data.questions };
  return { ok: false, faults: faultsOf(result.error) };
}
