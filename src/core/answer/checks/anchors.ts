import type { TextLanguage } from '../../language/stems.ts';
import type { Term } from '../../search/terms.ts';
import { isSameWord } from './same-word.ts';
import { isAttributed, isInDate, type Statement, wordAt } from './statement.ts';
import { type VerbGroup, verbGroupsOf } from './verb-groups.ts';

/** What a date of a sentence may tell the time of. */
export interface Anchor {
  readonly statement: Statement;
  /** When something was said: "Kirby said in June that …"; or when it was done, or was so. */
  readonly kind: 'saying' | 'deed';
  /** What is done then; absent where no verb shows. */
  readonly verb?: VerbGroup;
  /** The words from the date before up to this one, or, where it comes first, up to the next one; half-open. */
  readonly stretch: { readonly at: number; readonly end: number };
}

/**
 * All that the words from `start` to `end`, in UTF-16 units of the text, may tell the time of: the verb of their clause, and
 * at the end of a sentence also its first one, where that tells no time yet and does not tell who said so.
 */
export function anchorsOf(statement: Statement, start: number, end: number): Anchor[] {
  const groups = verbGroupsOf(statement);
  const [first, last] = [wordAt(statement, start), wordAt(statement, end)];
  const own = verbOfClause(statement, first);
  const others = statement.dates
    .filter((date) => date.start !== start && isTold(statement, Math.min(end, date.end), Math.max(start, date.start)))
    .map((date) => verbOfClause(statement, wordAt(statement, date.start)));
  const [opening] = groups;
  const isTrailing = last >= statement.words.length;
  const isFree = opening && !isSaying(statement, opening) && !others.includes(opening);
  // Two dates of one verb: the other is of one that does not show.
  const near = [others.includes(own) ? undefined : own, isTrailing && isFree ? opening : undefined];
  const verbs = new Set(near.filter((verb) => verb !== undefined));
  const common = { statement, stretch: stretchOf(statement, first, last) };
  const anchors = [...verbs].flatMap((verb): Anchor[] => {
    if (!isSaying(statement, verb)) return [{ ...common, kind: 'deed', verb }];
    const saying: Anchor = { ...common, kind: 'saying', verb };
    return isApart(statement, verb, first, last) ? [saying, { ...common, kind: 'deed' }] : [saying];
  });
  if (anchors.length === 0) anchors.push({ ...common, kind: 'deed' });
  return followsSpeaker(statement, first) ? [...anchors, { ...common, kind: 'saying' }] : anchors;
}

function stretchOf(statement: Statement, first: number, last: number): Anchor['stretch'] {
  const { dates, words, terms } = statement;
  const edges = dates.map(({ start, end }) => ({ at: wordAt(statement, start), end: wordAt(statement, end) }));
  const at = Math.max(0, ...edges.map(({ end }) => end).filter((end) => end <= first));
  if (terms.some((term) => at <= term.at && term.at < first)) return { at, end: first };
  return { at: last, end: Math.min(words.length, ...edges.map((edge) => edge.at).filter((next) => next >= last)) };
}

function verbOfClause(statement: Statement, first: number): VerbGroup | undefined {
  const groups = verbGroupsOf(statement);
  return groups.findLast((_, nth) => clauseStart(statement, groups, nth) <= first) ?? leading(statement, first);
}

/** "In May, they met": a date before all that is told belongs to the first verb. */
function leading(statement: Statement, first: number): VerbGroup | undefined {
  const isAfterWords = statement.terms.some(
    (term) => term.at < first && isWord(statement, term) && !isAttributed(statement, term.at),
  );
  return isAfterWords ? undefined : verbGroupsOf(statement)[0];
}

/** Something is told between two places of the text; nothing is in "from 2010 to 2012", « en avril de l’année 2023 ». */
function isTold(statement: Statement, from: number, to: number): boolean {
  const [at, end] = [wordAt(statement, from), wordAt(statement, to)];
  return statement.terms.some((term) => at <= term.at && term.at < end && isWord(statement, term));
}

/** One that tells no time. */
function isWord(statement: Statement, { at, surface }: Term): boolean {
  return !isInDate(statement, at) && !TIME_WORD.test(surface);
}

/** "In the months before June", « dans les semaines précédant juin ». */
const TIME_WORD =
  /^(?:days?|weeks?|months?|years?|time|preceding|following|recent|last|past|jours?|semaines?|mois|annees?|temps|precedant|suivant|derniers?|dernieres?)$/;

function isSaying(statement: Statement, { at, end }: VerbGroup): boolean {
  return isAttributed(statement, at) || isAttributed(statement, end - 1);
}

/** Something is told between who said so and a date: a deed whose verb does not show. */
function isApart({ terms, attributions }: Statement, said: VerbGroup, first: number, last: number): boolean {
  const saying = attributions.find(({ at, end }) => at <= said.at && said.at < end);
  const [from, to] = [saying?.at ?? said.at, saying?.end ?? said.end];
  return terms.some(({ at }) => (to <= at && at < first) || (last <= at && at < from));
}

/** "…, according to Kirby on Friday". */
function followsSpeaker({ attributions, words }: Statement, at: number): boolean {
  return attributions.some(
    ({ end }) =>
      end <= at && words.slice(end, at).every(({ text }) => /^(?:on|in|last|the|le|la|l|en|ce|d|du)$/.test(text)),
  );
}

/**
 * Index of the word with which the clause of a verb begins: what joins it to the one before, else its subject where that has
 * a name, else the verb itself. What stands between is of the verb before.
 */
function clauseStart(statement: Statement, groups: readonly VerbGroup[], nth: number): number {
  const { words, language } = statement;
  const floor = groups[nth - 1]?.end ?? 0;
  const verb = groups[nth]?.at ?? 0;
  const between = [...words.keys()].slice(floor, verb).toReversed();
  const joint = between.find((at) => JOINING[language].test(words[at]?.text ?? '') && !isInDate(statement, at));
  return joint ?? between.find((at) => beginsSubject(statement, at, floor)) ?? verb;
}

/** A name that nothing before it makes part of something else, or what follows a comma. */
function beginsSubject(statement: Statement, at: number, floor: number): boolean {
  const { words, names, text } = statement;
  const { start = 0, isCapitalised = false } = words[at] ?? {};
  if (isInDate(statement, at)) return false;
  const before = ARTICLE.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const isName = isCapitalised || names.some(({ firstWord }) => firstWord === at);
  if (isName && !/^(?:and|or|et|ou)$/.test(words[before]?.text ?? ''))
    return !PREPOSITION.test(words[before]?.text ?? '');
  return at > floor && /[,;:]/.test(text.slice(words[at - 1]?.end, start));
}

const JOINING: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^(?:that|which|who|whom|whose|where|when|while|because|although|though|if|but|it|he|she|they|we|before|after|since|until)$/,
  fr: /^(?:qui|que|qu|dont|ou|lequel|laquelle|lorsque|lorsqu|quand|tandis|car|parce|si|mais|il|elle|ils|elles|on)$/,
  es: /^(?:que|quien|cuando|mientras|porque|si|pero)$/,
};
const ARTICLE = /^(?:the|a|an|le|la|les|l)$/;
const PREPOSITION = /^(?:from|to|by|in|of|with|against|for|on|at|de|d|du|des|a|au|aux|en|par|pour|contre|avec|sur)$/;

/**
 * True where a date of a claim tells the time of what the fact's date tells the time of. It does not where one dates who said
 * so and the other what was done; where the claim's verb is some other word of the fact; or where another verb of the claim is
 * the one that the fact dates.
 */
export function hangsAlike(claim: Anchor, fact: Anchor): boolean {
  if (claim.kind !== fact.kind) return false;
  if (claim.kind === 'saying') return true;
  const dated = fact.verb || fact.statement.dates.length > 1 ? toldBy(fact) : [];
  if (dated.length === 0) return true;
  const languages = [claim.statement.language, fact.statement.language] as const;
  const isDated = (term: Term) => dated.some((other) => isSameWord(term, other, languages));
  const own = fact.verb ? termsOf(claim.statement, claim.verb) : toldBy(claim);
  if (own.some(isDated)) return true;
  const rest = [
    ...fact.statement.terms,
    ...verbGroupsOf(fact.statement).flatMap((verb) => termsOf(fact.statement, verb)),
  ];
  const others = rest.filter((term) => term.kind === 'word' && !dated.some(({ at }) => at === term.at));
  if (own.some((term) => others.some((other) => isSameWord(term, other, languages)))) return false;
  return !verbGroupsOf(claim.statement).some((verb) => termsOf(claim.statement, verb).some(isDated));
}

/** The words of the verb; where none shows, those beside the date. */
function toldBy({ statement, verb, stretch }: Anchor): readonly Term[] {
  if (verb) return termsOf(statement, verb);
  return statement.terms.filter(({ at, kind }) => kind === 'word' && stretch.at <= at && at < stretch.end);
}

/** Those of a verb that are no auxiliaries; one that search passes over, as it is also another word ("won"), is made a term. */
function termsOf({ terms, words, stems }: Statement, verb: VerbGroup | undefined): Term[] {
  if (!verb) return [];
  return [...words.keys()].slice(verb.at, verb.end).flatMap((at) => {
    const term = terms.find((each) => each.at === at && each.kind === 'word');
    if (term) return term;
    return at < verb.main ? [] : { ...BARE, key: stems[at] ?? '', surface: words[at]?.text ?? '', at };
  });
}

const BARE = {
  kind: 'word',
  concepts: [],
  kindsNamed: [],
  kindsHeld: [],
  isInExpression: false,
  isCapitalised: false,
} as const;
