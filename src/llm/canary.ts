import { setTimeout as sleep } from 'node:timers/promises';
import { CANARIES, type Canary, canaryPrompt, judgeCanary } from '../core/answer/drafting/canary.ts';
import type { PromptFile } from '../core/answer/prompt.ts';
import { type Prompt, type TextModel, TextModelFailed } from '../core/text-model.ts';

export interface CanaryParts {
  /** The prompt that readers' questions are put with. */
  readonly file: PromptFile<'answer'>;
  readonly log: CanaryLog;
  readonly stopping: AbortSignal;
  /** How long to wait after a server that could not be asked; the last holds from then on. */
  readonly waitsMs?: readonly number[];
}

export interface CanaryLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A model that is being loaded may be away for a minute; one that is not there may come later. */
const WAITS_MS: readonly number[] = [5_000, 15_000, 60_000, 300_000];

/**
 * The model, kept from readers' questions until it has shown with others that it goes by the facts: `switched-off` till
 * then, and for good where it does not, which the log explains. The questions are put in the background, again and again
 * while the server can not be asked. Who asks during the first round waits for it, for a while.
 */
export function withCanary(model: TextModel, { file, log, stopping, waitsMs = WAITS_MS }: CanaryParts): TextModel {
  let why: string | undefined = `${model.name} has not answered its canary questions yet.`;
  const firstRound = Promise.withResolvers<void>();

  async function run(): Promise<void> {
    for (let rounds = 0; ; rounds += 1) {
      try {
        const wrong = await firstWrong();
        why = wrong && `${model.name} ignores the facts. ${wrong}`;
        if (wrong) log.error({ model: model.name, why: wrong }, 'the model ignores the facts and is switched off');
        else log.info({ model: model.name }, 'the model goes by the facts: it words answers from now on');
        return;
      } catch (error) {
        if (!(error instanceof TextModelFailed) || stopping.aborted) throw error;
        log.warn({ model: model.name, why: error.message }, 'the model can not be tried yet');
      } finally {
        firstRound.resolve();
      }
      await sleep(waitsMs[rounds] ?? waitsMs.at(-1), undefined, { signal: stopping });
    }
  }

  /** Throws TextModelFailed where it can not be asked. */
  async function firstWrong(): Promise<string | undefined> {
    for (const canary of CANARIES) {
      // It may stumble once over one question.
      const wrong = (await wrongOnce(canary)) && (await wrongOnce(canary));
      if (wrong) return wrong;
    }
    return undefined;
  }

  async function wrongOnce(canary: Canary): Promise<string | undefined> {
    let written = '';
    for await (const piece of model.write(canaryPrompt(canary, file), stopping)) written += piece;
    return judgeCanary(canary, written);
  }

  run().catch((cause: unknown) => {
    if (!stopping.aborted) log.error({ err: cause }, 'the model could not be tried');
  });

  return {
    name: model.name,
    async *write(prompt: Prompt, signal: AbortSignal) {
      await soon(firstRound.promise, signal);
      if (signal.aborted) throw new TextModelFailed('stopped', 'The call was stopped.');
      if (why !== undefined) throw new TextModelFailed('switched-off', why);
      yield* model.write(prompt, signal);
    },
  };
}

/** As long as a reader may be kept waiting for it. */
const FIRST_ROUND_MAX_MS = 5_000;

/** Resolves when `round` does, or when it has taken too long, or when `signal` says stop. */
async function soon(round: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const stop = () => resolve();
  const timer = setTimeout(stop, FIRST_ROUND_MAX_MS);
  signal.addEventListener('abort', stop, { once: true });
  await Promise.race([round, over]);
  clearTimeout(timer);
  signal.removeEventListener('abort', stop);
}
