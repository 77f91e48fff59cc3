import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { lintBriefing } from '../authoring/lint.ts';
import type { Fault } from '../core/briefing/fault.ts';
import type { Briefing } from '../core/briefing/types.ts';
import { lintQuestions } from '../eval/lint-questions.ts';
import type { FileFault } from '../library/file-fault.ts';
import { BRIEFING_FILE, listFolders } from '../library/list-folders.ts';
import { placeFaults } from '../library/place-faults.ts';
import { readBriefing } from '../library/read-briefing.ts';
import { readText } from '../library/read-text.ts';
import { QUESTIONS_FILE, readQuestions } from './read-questions.ts';
import { staleSchemas } from './schemas.ts';

export interface Linted {
  readonly files: readonly string[];
  readonly faults: readonly FileFault[];
}

/** Every briefing of a folder with its questions, and the JSON Schemas beside them. */
export function lintFolder(dir: string): Linted {
  const { folders, fault } = listFolders(dir);
  const linted = folders.map((folder) => lintPath(join(dir, folder), dir));
  return {
    files: linted.flatMap(({ files }) => files),
    faults: [...(fault ? [fault] : []), ...linted.flatMap(({ faults }) => faults), ...staleSchemas(dir)],
  };
}

/**
 * One briefing file, one `questions.yaml`, or both in a folder. Where the path is inside the folder of briefings `dir`,
 * the briefing's slug has to be the name of its own folder.
 */
export function lintPath(path: string, dir: string): Linted {
  if (statSync(path).isDirectory()) {
    const questions = join(path, QUESTIONS_FILE);
    const paths = [join(path, BRIEFING_FILE), ...(existsSync(questions) ? [questions] : [])];
    return { files: paths, faults: paths.flatMap((file) => lintFile(file, dir)) };
  }
  return { files: [path], faults: lintFile(path, dir) };
}

function lintFile(file: string, dir: string): FileFault[] {
  const folder = resolve(dirname(file), '..') === resolve(dir) ? basename(dirname(resolve(file))) : undefined;
  return basename(file) === QUESTIONS_FILE ? lintQuestionsFile(file) : lintBriefingFile(file, folder);
}

function lintBriefingFile(file: string, folder: string | undefined): FileFault[] {
  const read = readBriefing(file, folder);
  return read.ok ? placeIn(file, lintBriefing(read.briefing)) : [...read.faults];
}

function lintQuestionsFile(file: string): FileFault[] {
  const read = readQuestions(file);
  if (!read.ok) return [...read.faults];
  const briefing = briefingBeside(file);
  return briefing ? placeIn(file, lintQuestions(read.questions, briefing)) : [];
}

/** None where that has faults itself: those come first. */
function briefingBeside(file: string): Briefing | undefined {
  const read = readBriefing(join(dirname(file), BRIEFING_FILE));
  return read.ok ? read.briefing : undefined;
}

function placeIn(file: string, faults: readonly Fault[]): FileFault[] {
  if (faults.length === 0) return [];
  const read = readText(file);
  return placeFaults(read.ok ? read.text : '', faults).map((fault) => ({ file, ...fault }));
}
