import { irregularForms } from '../../language/irregular-forms.ts';
import type { TextLanguage } from '../../language/stems.ts';
import { remembered } from '../../remembered.ts';
import { isInDate, type Statement } from './statement.ts';

/** What is done in a part of a sentence: "had used", « ont été livrés ». Indices of words, half-open. */
export interface VerbGroup {
  readonly at: number;
  readonly end: number;
  /** Where the verb itself begins, behind its auxiliaries; `end` where there are but these. */
  readonly main: number;
  /** It was so before the time that is told: "had bought", « a déjà reçu ». */
  readonly isBefore: boolean;
}

/**
 * The verbs of a sentence in order, as far as the forms of words tell: after an auxiliary, with a verb's ending, or irregular.
 * "To buy" is part of "wanted to buy". Of Spanish none.
 */
export const verbGroupsOf: (statement: Statement) => readonly VerbGroup[] = remembered(readGroups);

type Read = Exclude<TextLanguage, 'es'>;

const AUXILIARIES: Readonly<Record<Read, ReadonlySet<string>>> = {
  en: words(
    'is are was were be been being am has have had having will would shall should can could may might must do does did ll',
  ),
  fr: words(
    `est sont etait etaient sera seront serait seraient fut furent etre a ont avait avaient aura auront aurait auraient avoir eu ete
     va vont allait allaient peut peuvent pouvait pouvaient pourra pourrait pourraient doit doivent devait devaient devrait devraient
     veut veulent voulait voulaient`,
  ),
};
const BEFORE: Readonly<Record<Read, RegExp>> = { en: /^(?:had|already)$/, fr: /^(?:avait|avaient|deja)$/ };
/** What may stand between the words of a group. */
const BETWEEN: Readonly<Record<Read, RegExp>> = {
  en: /^(?:not|t|never|also|still|already|since|first|then|now|just|once|all|both|each|ever|yet|only|\w+ly)$/,
  fr: /^(?:ne|n|pas|jamais|plus|deja|aussi|encore|toujours|bien|tous|toutes|chacun|chacune|d|abord|ensuite|rien|se|s|y|en|\w+ment)$/,
};

function readGroups(statement: Statement): readonly VerbGroup[] {
  const { language } = statement;
  if (language === 'es') return [];
  const groups: VerbGroup[] = [];
  for (let at = 0; at < statement.words.length; at += 1) {
    const group = groupAt(statement, at, groups.at(-1), language);
    if (!group) continue;
    groups.push(group);
    at = group.end - 1;
  }
  return groups;
}

function groupAt(statement: Statement, at: number, last: VerbGroup | undefined, language: Read): VerbGroup | undefined {
  if (isInDate(statement, at)) return undefined;
  const { after, main } = passAuxiliaries(statement, at, language);
  const isBefore = statement.words.slice(at, main).some(({ text }) => BEFORE[language].test(text));
  if (after > at && isParticiple(statement, main, language))
    return { at, main, end: withInfinitive(statement, main + 1, language), isBefore };
  const end = language === 'en' ? withInfinitive(statement, after, language) : after;
  if (after > at) return { at, main: after, end, isBefore: false };
  if (!isVerbForm(statement, at, last, language)) return undefined;
  return { at, main: at, end: withInfinitive(statement, at + 1, language), isBefore: false };
}

/** Where the auxiliaries that begin at `at` end, and what may stand between them and the verb. */
function passAuxiliaries(
  statement: Statement,
  at: number,
  language: Read,
): { readonly after: number; readonly main: number } {
  const { words: all } = statement;
  let [after, main] = [at, at];
  while (isAuxiliary(statement, main, language) || (main > at && BETWEEN[language].test(all[main]?.text ?? ''))) {
    if (isAuxiliary(statement, main, language)) after = main + 1;
    main += 1;
  }
  return { after, main };
}

/** Whatever says something, behind an auxiliary; behind "will" also what search passes over: "take", "go". */
function isParticiple(statement: Statement, at: number, language: Read): boolean {
  if (isInDate(statement, at)) return false;
  if (isContent(statement, at) || (isPlain(statement, at) && hasVerbForm(statement, at, language))) return true;
  const last = statement.words[at - 1]?.text ?? '';
  return language === 'en' && MODAL.test(last) && isBareInfinitive(statement, at);
}

/** "To trucks" is no infinitive. */
function isPlural({ words: all }: Statement, at: number): boolean {
  return /[^su]s$/.test(all[at]?.text ?? '');
}

function isBareInfinitive(statement: Statement, at: number): boolean {
  return isPlain(statement, at) && !NO_INFINITIVE.test(textAt(statement, at));
}

const MODAL = /^(?:will|would|shall|should|can|could|may|might|must)$/;
const NO_INFINITIVE =
  /^(?:the|a|an|i|he|she|it|we|you|they|this|that|these|those|his|her|its|our|their|not|in|on|by|and|or|but)$/;

function textAt({ words: all }: Statement, at: number): string {
  return all[at]?.text ?? '';
}

/** « A » is also « à », and "may" and "might" are also names. */
function isAuxiliary({ text, words: all }: Statement, at: number, language: Read): boolean {
  const word = all[at];
  if (!word || !AUXILIARIES[language].has(word.text)) return false;
  if (word.text === 'a') return text.slice(word.start, word.end).toLowerCase() === 'a';
  return !(word.isCapitalised && at > 0);
}

/** "Was looking to buy", « voulait se procurer », "keeps supplying". */
function withInfinitive(statement: Statement, end: number, language: Read): number {
  const { words: all } = statement;
  const next = all[end]?.text ?? '';
  if (language === 'en') {
    if (
      next === 'to' &&
      !isPlural(statement, end + 1) &&
      (isContent(statement, end + 1) || isBareInfinitive(statement, end + 1))
    )
      return end + 2;
    return /ing$/.test(next) && isContent(statement, end) ? end + 1 : end;
  }
  const link = /^(?:a|de|d|se|s)$/.test(next) ? end + 1 : end;
  return isInfinitive(statement, link) ? link + 1 : end;
}

const INFINITIVE = /(?:er|ir|oir|[dtv]re|ire|ure)$/;

/** No name, no number. */
function isPlain({ names, words: all }: Statement, at: number): boolean {
  const word = all[at];
  if (!word || word.isNumber || (word.isCapitalised && at > 0)) return false;
  return !names.some(({ firstWord, endWord }) => firstWord <= at && at < endWord);
}

function isContent({ terms }: Statement, at: number): boolean {
  return terms.some((term) => term.at === at && term.kind === 'word' && !term.isCapitalised);
}

const irregularIn = { en: pastForms('en'), fr: pastForms('fr') };

/** Nouns and plurals of the table are no verbs. */
function pastForms(language: Read): ReadonlySet<string> {
  const forms = irregularForms(language);
  const nouns = words(
    'children men women people feet teeth wives lives knives yeux travaux chevaux journaux animaux generaux canaux fait faits mort morts morte mise mises prise prises',
  );
  return new Set([...forms.keys()].filter((form) => !nouns.has(form)));
}

/** That neither the table nor the ending tells. */
const MORE_FORMS = words('done shut beat hit quit agreed disagreed freed guaranteed decreed');

/** A word that is a verb by itself: it has the form of one, and stands where one may stand. `last`: the verb before. */
function isVerbForm(statement: Statement, at: number, last: VerbGroup | undefined, language: Read): boolean {
  const { words: all } = statement;
  const word = all[at];
  if (!word || !isPlain(statement, at) || NOUN_AFTER[language].has(all[at - 1]?.text ?? '')) return false;
  if (hasVerbForm(statement, at, language)) {
    const isAdjective = isContent(statement, at + 1) && isQualified(statement, at, last);
    return language === 'fr' || irregularIn.en.has(word.text) || !isAdjective;
  }
  if (language === 'fr') return isSecondInfinitive(statement, at, last);
  if (/ing$/.test(word.text)) return isContent(statement, at - 1) && !isContent(statement, at + 1);
  // "Sold Russia drones" has one verb.
  const subject = statement.names.find(({ endWord }) => endWord === at);
  return /[^s]s$/.test(word.text) && subject !== undefined && subject.firstWord !== last?.end;
}

/** « Doivent commencer … et *s’achever* ». */
function isSecondInfinitive(statement: Statement, at: number, last: VerbGroup | undefined): boolean {
  const before = /^(?:se|s|l|le|la|les|y|en)$/.test(textAt(statement, at - 1)) ? at - 2 : at - 1;
  const isJoined = /^(?:et|ou|puis|mais)$/.test(textAt(statement, before));
  return (
    isJoined && last !== undefined && INFINITIVE.test(textAt(statement, last.end - 1)) && isInfinitive(statement, at)
  );
}

function isInfinitive(statement: Statement, at: number): boolean {
  return INFINITIVE.test(textAt(statement, at)) && isContent(statement, at);
}

function hasVerbForm({ words: all, text }: Statement, at: number, language: Read): boolean {
  const { start, end, text: folded = '' } = all[at] ?? {};
  if (irregularIn[language].has(folded) || (language === 'en' && MORE_FORMS.has(folded))) return true;
  if (language === 'en') return folded.length > 3 && /[^e]ed$/.test(folded);
  return FRENCH_FORM.test(text.slice(start, end).toLowerCase().normalize('NFC')) && !NO_VERBS.has(folded);
}

/** "Additional *advanced* drones": an adjective comes before, or what is bought comes right after "buy". */
function isQualified(statement: Statement, at: number, last: VerbGroup | undefined): boolean {
  if (at === last?.end || ADJECTIVE.test(statement.words[at - 1]?.text ?? '')) return true;
  return at - 1 === last?.end && isContent(statement, at - 1);
}

const ADJECTIVE = /(?:al|ive|ous|ful|ic|able|ible|less|new|old|big|large|small|other|many|several|few|such|own)$/;

/** Imperfect, future, past participles, and « montrant ». */
const FRENCH_FORM = /(?:é|ée|és|ées|aient|[^f]ait|era|ira|eront|iront|èrent|irent|urent|[^e]ant)$/u;
const NO_VERBS = words(
  `precedant suivant pendant durant avant devant concernant cependant maintenant autant tant enfant important restant courant
   habitant representant dirigeant militant combattant montant fabricant souhait retrait portrait extrait trait attrait`,
);

/** "A *finalised* deal", « le *fait* ». */
const NOUN_AFTER: Readonly<Record<Read, ReadonlySet<string>>> = {
  en: words('a an the its their his her our this these those some any no every more most of for by in on at with'),
  fr: words(
    'le la les l un une des du de d ce cet cette ces son sa ses leur leurs aucun aucune en par pour sur dans avec',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
