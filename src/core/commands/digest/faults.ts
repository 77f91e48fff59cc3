import type { Language } from '../../language/languages.ts';
import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import type { Reply } from '../../reply/types.ts';
import { wordsFor } from '../../reply/words-for.ts';
import { echo } from '../echo.ts';
import { notice } from '../notice.ts';
import type { ReadFault } from './reading.ts';

/** So many are told; who mistypes more will read the first. */
const MAX_TOLD = 5;

/** What was wrong with somebody's words, a line each. */
export function faultsReply([first, ...others]: readonly [ReadFault, ...ReadFault[]], language: Language): Reply {
  const lines = others.slice(0, MAX_TOLD - 1).map((fault) => faultInWords(fault, language));
  const below = [...lines, subscribeWordsFor(language).nothingChanged];
  return notice(
    faultInWords(first, language),
    language,
    below.map((text) => ({ kind: 'text', text })),
  );
}

function faultInWords(fault: ReadFault, language: Language): string {
  const wording = subscribeWordsFor(language);
  switch (fault.kind) {
    case 'unknown':
      return `${wording.unknown(echo(fault.words))}${meant(fault.nearest, language)}`;
    case 'no-time':
      return wording.noTime(echo(fault.words));
    case 'no-zone':
      return `${wording.noZone(echo(fault.words))}${meant(fault.nearest, language) || ` ${wording.zoneExample}`}`;
    case 'twice':
      return wording.twice(fault.what, echo(fault.first), echo(fault.second));
  }
}

function meant(nearest: string | undefined, language: Language): string {
  return nearest === undefined ? '' : ` ${wordsFor(language).didYouMeanWord(nearest)}`;
}
