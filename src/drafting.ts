import type { Config } from './config/config.ts';
import { createMayWord, draftedByPlace } from './core/answer/drafting/by-place.ts';
import type { DrafterParts } from './core/answer/drafting/drafter.ts';
import type { DraftListener } from './core/answer/drafting/types.ts';
import { openingByPlace } from './core/digest/opening.ts';
import type { Metrics } from './health/metrics.ts';
import type { Wording } from './llm/open-drafter.ts';
import type { Log } from './log.ts';
import type { Store } from './store/store.ts';

interface Drafting extends Pick<DrafterParts, 'answerer' | 'checker' | 'stopping'> {
  readonly store: Store;
  readonly log: Log;
  readonly budgets: boolean;
  readonly metrics: Metrics | undefined;
}

/**
 * What words answers and the openings of digests, place by place, where the settings name a model. Its packages are loaded
 * only then.
 */
export async function openDrafting({ textModel }: Config, parts: Drafting): Promise<Wording | undefined> {
  if (!textModel) return undefined;
  const { answerer, store, log, metrics } = parts;
  const { sql, places } = store;
  const { openWording } = await import('./llm/open-drafter.ts');
  const { drafter, writeOpening } = await openWording(textModel, {
    ...parts,
    ...{ listener: listenerOf(log, metrics), isTried: true },
    onUsage: ({ task }, usage, cost) => metrics?.modelAsked({ task, ...usage, ...(cost !== undefined && { cost }) }),
    ...(sql && { sql }),
  });
  const mayWord = createMayWord(places, (err) => log.error({ err }, 'the choice of a place can not be read'));
  return { drafter: draftedByPlace(drafter, answerer, mayWord), writeOpening: openingByPlace(writeOpening, mayWord) };
}

function listenerOf(log: Log, metrics: Metrics | undefined): DraftListener {
  return {
    judged(result) {
      metrics?.drafts.judged(result);
      if (result.check) log.info({ check: result.check }, 'a drafted sentence was stopped');
    },
    done(how) {
      metrics?.drafts.done(how);
      log.info(how, 'an answer was drafted');
    },
    rewritten(isKept) {
      metrics?.drafts.rewritten(isKept);
      log.info({ isKept }, 'a follow-up was rewritten');
    },
    failed: (err) => log.error({ err }, 'a model failed as nobody foresaw'),
  };
}
