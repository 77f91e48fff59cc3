import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PromptFile, PromptFiles, PromptName } from '../core/answer/prompt.ts';
import { ConfigError } from '../core/errors.ts';
import { parsePrompt } from './parse-prompt.ts';

/** Reads every prompt of the program from `folder`. Throws a ConfigError that tells all that is wrong with any of them. */
export function readPromptFiles(folder: string): PromptFiles {
  const faults: string[] = [];
  const read = <Name extends PromptName>(name: Name): PromptFile<Name> | undefined => {
    const file = join(folder, `${name}.md`);
    const text = readText(file);
    const parsed = text === undefined ? { ok: false as const, faults: ['is missing'] } : parsePrompt(name, text);
    if (parsed.ok) return parsed.prompt;
    faults.push(...parsed.faults.map((fault) => `${file}: ${fault}`));
    return undefined;
  };
  const answer = read('answer');
  const followUp = read('follow-up');
  const digest = read('digest');
  if (!answer || !followUp || !digest) throw new ConfigError(faults);
  return { answer, 'follow-up': followUp, digest };
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
