import type { TextLanguage } from '../../language/stems.ts';
import type { Term } from '../../search/terms.ts';
import { isAttributed, isInDate, type Statement, wordAt } from './statement.ts';
import { type VerbGroup, verbGroupsOf } from './verb-groups.ts';

/** What a date of a sentence may tell the time of. */
export interface Anchor {
  readonly statement: Statement;
  /** When something was said: "Kirby said in June that …"; or when it was done, or was so. */
  readonly kind: 'saying' | 'deed';
  /** What is done then; absent where no verb shows. */
  readonly verb?: VerbGroup;
  /** For the second date of one verb, this verb: "closed one mill in May and another in June". */
  readonly shared?: VerbGroup;
  /** True where it is the day itself, whatever side of it all else is on: "until May, *when* it closed". */
  readonly isDay?: true;
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
  const own = datedVerb(statement, first);
  const others = statement.dates
    .filter((date) => date.start !== start && isTold(statement, Math.min(end, date.end), Math.max(start, date.start)))
    .map((date) => datedVerb(statement, wordAt(statement, date.start)));
  const [opening] = groups;
  const isTrailing = last >= statement.words.length;
  const isFree = opening && !isSaying(statement, opening) && !others.includes(opening);
  // Two dates of one verb: the other is of one that does not show.
  const near = [
    others.includes(own) ? undefined : own,
    isTrailing && isFree && !isOfNoun(statement, first) ? opening : undefined,
  ];
  const verbs = new Set(near.filter((verb) => verb !== undefined));
  const common = { statement, stretch: stretchOf(statement, first, last) };
  const anchors = [...verbs].flatMap((verb): Anchor[] => {
    if (!isSaying(statement, verb)) return [{ ...common, kind: 'deed', verb }];
    const saying: Anchor = { ...common, kind: 'saying', verb };
    return isApart(statement, verb, first, last) ? [saying, { ...common, kind: 'deed' }] : [saying];
  });
  const isShared = own && others.includes(own) && AND.test(statement.words[common.stretch.at]?.text ?? '');
  if (anchors.length === 0) anchors.push({ ...common, kind: 'deed', ...(isShared && { shared: own }) });
  const happening = WHEN[statement.language].test(statement.words[last]?.text ?? '');
  const verb = happening ? groups.find(({ at }) => at > last) : undefined;
  if (verb && !isSaying(statement, verb)) anchors.push({ ...common, kind: 'deed', verb, isDay: true });
  return followsSpeaker(statement, first) ? [...anchors, { ...common, kind: 'saying' }] : anchors;
}

function stretchOf(statement: Statement, first: number, last: number): Anchor['stretch'] {
  const { dates, words, terms } = statement;
  const edges = dates.map(({ start, end }) => ({ at: wordAt(statement, start), end: wordAt(statement, end) }));
  const at = Math.max(0, ...edges.map(({ end }) => end).filter((end) => end <= first));
  if (terms.some((term) => at <= term.at && term.at < first)) return { at, end: first };
  return { at: last, end: Math.min(words.length, ...edges.map((edge) => edge.at).filter((next) => next >= last)) };
}

function datedVerb(statement: Statement, first: number): VerbGroup | undefined {
  return isOfNoun(statement, first) ? undefined : verbOfClause(statement, first);
}

/** "The fire *of* June 1999", « l’accord *du* 5 mai »: it dates no verb. "The evening of 5 May" is a date itself. */
function isOfNoun(statement: Statement, first: number): boolean {
  const { words, terms } = statement;
  const of = ARTICLE.test(words[first - 1]?.text ?? '') ? first - 2 : first - 1;
  if (!/^(?:of|de|du|d)$/.test(words[of]?.text ?? '')) return false;
  return terms.some((term) => term.at === of - 1 && term.kind === 'word' && isWord(statement, term));
}

function verbOfClause(statement: Statement, first: number): VerbGroup | undefined {
  const groups = verbGroupsOf(statement);
  const nth = groups.findLastIndex((_, at) => clauseStart(statement, groups, at) <= first);
  const verb = groups[nth] ?? leading(statement, first);
  return verb && isCleft(statement, verb, first) ? (groups[nth + 1] ?? verb) : verb;
}

/** "*It was* in May that they met", « *c’est* en mai qu’ils se sont vus ». */
function isCleft({ words }: Statement, { at, main, end }: VerbGroup, first: number): boolean {
  const isBare = main === end && /^(?:it|ce|c)$/.test(words[at - 1]?.text ?? '');
  return isBare && words.slice(end, first).every(({ text }) => PREPOSITION.test(text) || ARTICLE.test(text));
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
  /^(?:days?|weeks?|months?|years?|time|mornings?|evenings?|nights?|spring|summer|autumn|winter|preceding|following|recent|last|past|jours?|semaines?|mois|annees?|temps|matin|soir|soiree|nuit|printemps|ete|automne|hiver|precedant|suivant|derniers?|dernieres?|again|then|later|encore|nouveau|puis|ensuite)$/;

/** Not one that is told of the speaker: "Eva, *elected* in May, said …". */
function isSaying(statement: Statement, { at, end }: VerbGroup): boolean {
  const isBetween = statement.attributions.some((said) => said.to <= at && end < said.end && said.at <= said.from);
  return !isBetween && (isAttributed(statement, at) || isAttributed(statement, end - 1));
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
  if (verb > floor && isParted(statement, verb)) return verb;
  const between = [...words.keys()].slice(floor, verb).toReversed();
  const conjunction = between.find((at) => !isPassedOver(statement, at));
  if (AND.test(words[conjunction ?? -1]?.text ?? '')) return conjunction ?? verb;
  const joint = between.find((at) => JOINING[language].test(words[at]?.text ?? '') && !isInDate(statement, at));
  return beforeDate(statement, joint ?? between.find((at) => beginsSubject(statement, at, floor)) ?? verb, floor);
}

/** ", *and in 2016* it was sold": a date between what joins two clauses and the second one is of this. */
function beforeDate(statement: Statement, start: number, floor: number): number {
  const { words } = statement;
  const isOfDate = (at: number) => isInDate(statement, at) || /^(?:in|on|by|en|le|l|au)$/.test(words[at]?.text ?? '');
  const joint = [...words.keys()].slice(floor, start).findLast((at) => !isOfDate(at));
  return joint !== undefined && joint < start - 1 && AND.test(words[joint]?.text ?? '') ? joint : start;
}

/** "And *then* closed": what may stand between a conjunction and the verb. */
function isPassedOver({ words }: Statement, at: number): boolean {
  return /^(?:then|later|also|again|soon|only|even|so|puis|ensuite|aussi|se|s|l|le|la|les|y|en|n|ne|\w+ly|\w+ment)$/.test(
    words[at]?.text ?? '',
  );
}

/** A name that nothing before it makes part of something else, or what follows a comma. */
function beginsSubject(statement: Statement, at: number, floor: number): boolean {
  const { words, names } = statement;
  const { isCapitalised = false } = words[at] ?? {};
  if (isInDate(statement, at)) return false;
  const before = ARTICLE.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const isName = isCapitalised || names.some(({ firstWord }) => firstWord === at);
  if (isName && !/^(?:and|or|et|ou)$/.test(words[before]?.text ?? ''))
    return !PREPOSITION.test(words[before]?.text ?? '');
  return at > floor && isParted(statement, at);
}

/** A comma or the like stands before the word; none parts "12,000". */
function isParted({ words, text }: Statement, at: number): boolean {
  return /[,;:](?!\d)/.test(text.slice(words[at - 1]?.end, (words[at]?.start ?? 0) + 1));
}

const WHEN: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^when$/,
  fr: /^(?:quand|lorsque|lorsqu|date)$/,
  es: /^cuando$/,
};
const JOINING: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^(?:that|which|who|whom|whose|where|when|while|because|although|though|if|but|it|he|she|they|we|before|after|since|until)$/,
  fr: /^(?:qui|que|qu|dont|ou|lequel|laquelle|lorsque|lorsqu|quand|tandis|car|parce|si|mais|il|elle|ils|elles|on)$/,
  es: /^(?:que|quien|cuando|mientras|porque|si|pero)$/,
};
const AND = /^(?:and|but|or|et|mais|ou|y|pero)$/;
const ARTICLE = /^(?:the|a|an|le|la|les|l)$/;
const PREPOSITION = /^(?:from|to|by|in|of|with|against|for|on|at|de|d|du|des|a|au|aux|en|par|pour|contre|avec|sur)$/;
