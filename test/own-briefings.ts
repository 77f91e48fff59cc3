import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { QUESTIONS_FILE, readQuestions } from '../src/cli/read-questions.ts';
import type { Briefing } from '../src/core/briefing/types.ts';
import type { EvalQuestion } from '../src/eval/questions.ts';
import { parseBriefingText } from '../src/library/read-briefing.ts';

const DIR = join(import.meta.dirname, '../briefings');

/** The briefings that come with the project. */
export function ownBriefings(): Briefing[] {
  return readdirSync(DIR)
    .filter((name) => statSync(join(DIR, name)).isDirectory())
    .map(ownBriefing);
}

export function ownBriefing(slug: string): Briefing {
  const parsed = parseBriefingText(readFileSync(join(DIR, slug, 'briefing.yaml'), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.briefing;
}

/** What their editors expect to be asked. */
export function questionsOf({ slug }: Briefing): readonly EvalQuestion[] {
  const read = readQuestions(join(DIR, slug, QUESTIONS_FILE));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.questions;
}
