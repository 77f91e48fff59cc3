import { ATTRIBUTES } from './lexicon/attributes.ts';
import { CHANGE } from './lexicon/change.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import { DEEDS } from './lexicon/deeds.ts';
import { ECONOMY } from './lexicon/economy.ts';
import { HEALTH } from './lexicon/health.ts';
import { LAW } from './lexicon/law.ts';
import { NATURE } from './lexicon/nature.ts';
import { PLACES } from './lexicon/places.ts';
import { POLITICS } from './lexicon/politics.ts';
import { QUALITIES } from './lexicon/qualities.ts';
import { SCIENCE } from './lexicon/science.ts';
import { SOCIETY } from './lexicon/society.ts';
import { SPEECH } from './lexicon/speech.ts';
import { TIME } from './lexicon/time.ts';
import { WAR } from './lexicon/war.ts';

/**
 * Near-synonyms of news language, and a small dictionary of it: one concept a line, `English | French | Spanish`, words
 * and expressions parted by commas, in dictionary form (infinitive, singular, masculine). A concept holds what a careful
 * reader takes as saying the same thing in a question about a report: never mere associations, never opposites. A word
 * with two common meanings stands in two concepts, never in more than four; words too polysemous to tell anything stand
 * in none. The Spanish column may be empty. Blank lines and lines that begin with `#` are skipped.
 *
 * Search reads the words of a concept as near-synonyms of each other, within a language and across the three. It knows
 * words by their stems, hence two rules for what is listed:
 * - Of words with one stem ("deliver", "delivered") one is enough. One that is only a function word (`stems.ts`) counts
 *   for nothing alone, so another form stands in for it: "given" for give.
 * - A word is left out where its stem is also that of an unrelated word that matters more: French `livre` (book) would
 *   join books with deliveries (`livrer`), `environ` the environment with rough figures.
 */
export const LEXICON = [
  ATTRIBUTES,
  TIME,
  CHANGE,
  SPEECH,
  DEEDS,
  POLITICS,
  WAR,
  LAW,
  ECONOMY,
  SCIENCE,
  HEALTH,
  NATURE,
  PLACES,
  SOCIETY,
  QUALITIES,
  COUNTRIES,
].join('\n');
