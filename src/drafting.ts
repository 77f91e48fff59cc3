import type { Config } from './config/config.ts';
import { draftedByPlace } from './core/answer/drafting/by-place.ts';
import type { DrafterParts } from './core/answer/drafting/drafter.ts';
import type { Drafter, DraftListener } from './core/answer/drafting/types.ts';
import type { Metrics } from './health/metrics.ts';
import type { Log } from './log.ts';
import type { Store } from './store/store.ts';

interface Drafting extends Pick<DrafterParts, 'answerer' | 'checker' | 'stopping'> {
  readonly store: Store;
  readonly log: Log;
  readonly budgets: boolean;
  readonly metrics: Metrics | undefined;
}

/** What words answers, place by place, where the settings name a model. Its packages are loaded only then. */
export async function openDrafting({ textModel }: Config, parts: Drafting): Promise<Drafter | undefined> {
  if (!textModel) return undefined;
  const { answerer, store, log, metrics } = parts;
  const { sql, places } = store;
  const { openDrafter } = await import('./llm/open-drafter.ts');
  const drafter = await openDrafter(textModel, {
    ...parts,
    ...{ listener: listenerOf(log, metrics), isTried: true },
    onUsage: ({ task }, usage, cost) => metrics?.modelAsked({ task, ...usage, ...(cost !== undefined && { cost }) }),
    ...(sql && { sql }),
  });
  return draftedByPlace(drafter, answerer, places, (err) =>
    log.error({ err }, 'the choice of a place can not be read'),
  );
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
