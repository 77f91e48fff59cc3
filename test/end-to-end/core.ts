import { createAnswerer } from '../../src/core/answer/answer.ts';
import { createTextChecker } from '../../src/core/answer/check-text.ts';
import { createMayWord, draftedByPlace } from '../../src/core/answer/drafting/by-place.ts';
import type { Drafter } from '../../src/core/answer/drafting/types.ts';
import type { ThreadAnswerer } from '../../src/core/answer/types.ts';
import { type Bot, createBot } from '../../src/core/bot.ts';
import type { Library } from '../../src/core/briefing/library.ts';
import type { Briefing } from '../../src/core/briefing/types.ts';
import { createBriefingSearch } from '../../src/core/library-search/briefing-search.ts';
import { createVocabulary } from '../../src/core/search/vocabulary.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { openDrafter } from '../../src/llm/open-drafter.ts';
import type { Log } from '../../src/log.ts';
import { createDigestDesk } from '../../src/parts.ts';
import type { Store } from '../../src/store/store.ts';
import { readWordVectors } from '../../src/word-vectors/read-vectors.ts';
import type { Llm } from '../simulators/llm/llm.ts';

const vocabulary = createVocabulary(readWordVectors);
const opening = openLibrary({ dir: 'briefings', report: () => {}, isWatched: false });

export interface CoreOptions {
  /** Takes the place of the project's own briefings. */
  readonly library?: Library | undefined;
  /** Words the answers. */
  readonly llm?: Llm | undefined;
  /** With /digest. */
  readonly hasDigests?: true;
}

export interface Core {
  readonly bot: Bot;
  readonly library: Library;
  readonly search: (words: string) => readonly Briefing[];
}

/** The core as the program puts it together, over a store in memory, for any platform's stage. */
export async function createCore(store: Store, log: Log, options: CoreOptions): Promise<Core> {
  const { library: given, llm, hasDigests } = options;
  const library = given ?? (await opening);
  const search = createBriefingSearch(library, vocabulary);
  const answerer = createAnswerer(vocabulary);
  const { threads, gaps, places } = store;
  const drafter =
    llm &&
    draftedByPlace(
      await aDrafter(llm, answerer, log),
      answerer,
      createMayWord(places, () => {}),
    );
  const bot = createBot({
    ...{ library, threads, gaps, answerer, search, places },
    checker: createTextChecker(vocabulary),
    reportFailure: (err, where) => log.error({ err, where }, 'a request failed'),
    ...(drafter && { drafter }),
    ...(hasDigests && { digests: createDigestDesk(library, store) }),
  });
  return { bot, library, search };
}

/** With the real client, and what the program puts around it. */
export function aDrafter({ baseUrl }: Llm, answerer: ThreadAnswerer, log: Log): Promise<Drafter> {
  const settings = {
    ...{ apiKey: 'sk-secret', baseUrl, model: 'stand-in' },
    budget: { tokensPerDay: 5_000_000, tokensPerPlacePerDay: 500_000 },
  };
  return openDrafter(settings, {
    ...{ answerer, checker: createTextChecker(vocabulary), listener: {}, log },
    ...{ stopping: new AbortController().signal, budgets: true, isTried: false },
  });
}
