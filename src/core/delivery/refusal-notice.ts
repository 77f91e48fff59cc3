import type { Language } from '../language/languages.ts';
import { wordsFor } from '../reply/words-for.ts';
import type { Failure } from './failure.ts';

/** What to tell the one who asked, where their answer could not be posted. `bot`: what we are called there. */
export function refusalNotice(failure: Failure, bot: string, language: Language): string {
  const { notMember, archived, gone, forbidden, notPosted } = wordsFor(language).posting;
  if (failure.kind !== 'refused') return notPosted;
  switch (failure.reason) {
    case 'not-a-member':
      return notMember(bot);
    case 'archived':
      return archived;
    case 'gone':
      return gone;
    case 'forbidden':
      return forbidden;
    case 'no-access':
    case 'needs-tag':
    case 'other':
      return notPosted;
  }
}
