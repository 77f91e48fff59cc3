import { type EvalQuestion, parseQuestions } from '../eval/questions.ts';
import type { FileFault } from '../library/file-fault.ts';
import { placeFaults } from '../library/place-faults.ts';
import { readText } from '../library/read-text.ts';
import { readYaml } from '../library/read-yaml.ts';

/** The name of the file beside a briefing that holds its questions. */
export const QUESTIONS_FILE = 'questions.yaml';

export type QuestionsRead =
  | { readonly ok: true; readonly questions: readonly EvalQuestion[] }
  | { readonly ok: false; readonly isMissing: boolean; readonly faults: readonly FileFault[] };

/** Reads one `questions.yaml`, or tells everything that is wrong with it. */
export function readQuestions(file: string): QuestionsRead {
  const read = readText(file);
  if (!read.ok) {
    return { ok: false, isMissing: read.isMissing, faults: [{ file, field: '', message: read.message }] };
  }
  const yaml = readYaml(read.text);
  if (!yaml.ok) return { ok: false, isMissing: false, faults: yaml.faults.map((fault) => ({ file, ...fault })) };
  const parsed = parseQuestions(yaml.value);
  if (parsed.ok) return parsed;
  const faults = placeFaults(read.text, parsed.faults).map((fault) => ({ file, ...fault }));
  return { ok: false, isMissing: false, faults };
}
