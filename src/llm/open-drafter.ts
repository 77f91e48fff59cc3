import { fileURLToPath } from 'node:url';
import { createDrafter, type DrafterParts } from '../core/answer/drafting/drafter.ts';
import { fillPrompts } from '../core/answer/drafting/fill-prompts.ts';
import type { Drafter } from '../core/answer/drafting/types.ts';
import type { WriteOpening } from '../core/digest/digests.ts';
import { createOpeningWriter } from '../core/digest/opening.ts';
import { type CanaryLog, withCanary } from './canary.ts';
import { openTextModel, type TextModelParts, type TextModelSettings } from './open-text-model.ts';
import { readPromptFiles } from './prompt-files.ts';

/** The prompts that come with the program. */
const PROMPTS = fileURLToPath(new URL('../../prompts/', import.meta.url));

export interface OpenDrafterParts
  extends Pick<DrafterParts, 'answerer' | 'checker' | 'listener' | 'stopping'>,
    Omit<TextModelParts, 'log'> {
  readonly log: TextModelParts['log'] & CanaryLog;
  /** Whether the model has to show first that it goes by the facts; on the command line nobody would wait for that. */
  readonly isTried: boolean;
}

/** What has a model word things. */
export interface Wording {
  readonly drafter: Drafter;
  readonly writeOpening: WriteOpening;
}

/** What words answers with the model of the settings. Throws ConfigError where a prompt file is wrong. */
export async function openDrafter(settings: TextModelSettings, parts: OpenDrafterParts): Promise<Drafter> {
  return (await openWording(settings, parts)).drafter;
}

/** The same, and what words the openings of digests. */
export async function openWording(settings: TextModelSettings, parts: OpenDrafterParts): Promise<Wording> {
  const files = readPromptFiles(PROMPTS);
  const opened = await openTextModel(settings, parts);
  const { log, stopping, isTried } = parts;
  const model = isTried ? withCanary(opened, { file: files.answer, log, stopping }) : opened;
  const using = { ...parts, model, prompts: fillPrompts(files), within: (ms: number) => AbortSignal.timeout(ms) };
  return { drafter: createDrafter(using), writeOpening: createOpeningWriter(using) };
}
