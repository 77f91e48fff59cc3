import type { TextLanguage } from '../../language/stems.ts';
import { checkWordsFor } from '../../reply/check-words-for.ts';
import { statementIn } from './ground.ts';
import { createMarkers, type Marker } from './markers.ts';
import { quantitiesOf } from './quantities.ts';
import type { Statement } from './statement.ts';
import type { Check } from './types.ts';

/** Every comparison, superlative, quantity word and ordinal of the claim is the fact's; what narrows a fact ("most", "only") stays. */
export const checkComparison: Check = (claim, { ground, language }) => {
  const wording = checkWordsFor(language);
  const own = degreesOf(claim);
  const count = (markers: readonly Marker[], key: string) => markers.filter((marker) => marker.key === key).length;
  const inFacts = ground.statements.map(degreesOf);
  const given = new Set(
    inFacts.flatMap((markers) => markers.map(({ key }) => key).filter((key) => count(markers, key) >= count(own, key))),
  );
  const bounded = addedBound(claim, ground.statements);
  if (bounded !== undefined) return { check: 'comparison', message: wording.noDegree(bounded), isContrary: true };
  const added = own.find(({ key }) => !given.has(key) && !(IMPLIED[key] ?? []).some((other) => given.has(other)));
  const fact = statementIn(ground, claim.language);
  const isSameLanguage = fact?.language === claim.language;
  if (added) {
    const other = isSameLanguage
      ? degreesOf(fact).find(({ key }) => classOf(key) === classOf(added.key) && !own.some((each) => each.key === key))
      : undefined;
    const text = written(claim, added);
    return other && fact
      ? { check: 'comparison', message: wording.otherDegree(text, written(fact, other)), isContrary: true }
      : { check: 'comparison', message: wording.noDegree(text), isContrary: false };
  }
  if (!fact || !isSameLanguage) return undefined;
  const bound = droppedBound(claim, fact);
  if (bound !== undefined) return { check: 'comparison', message: wording.droppedDegree(bound), isContrary: false };
  const dropped = degreesOf(fact).find(
    (marker) =>
      NARROWING.has(marker.key) &&
      !countsDown(fact, marker) &&
      !own.some(({ key }) => key === marker.key) &&
      keepsNext(claim, fact, marker),
  );
  return dropped && { check: 'comparison', message: wording.droppedDegree(written(fact, dropped)), isContrary: false };
};

const findDegrees = createMarkers({
  en: {
    'size:most':
      'largest, biggest, greatest, highest, tallest, longest, widest, strongest, deepest, heaviest, wealthiest, richest, oldest, fastest, main, chief, leading, record, unprecedented, foremost, top',
    'size:least': 'smallest, lowest, shortest, weakest, least, fewest, slightest, minor, youngest, poorest, slowest',
    'worth:best': 'best, finest, ideal',
    'worth:worst': 'worst',
    'share:most': 'most of, most, majority, mostly, mainly, largely, nearly all, almost all, the bulk of',
    'share:all':
      'all, every, everyone, entire, entirely, whole, wholly, completely, totally, fully, both, always, everything, everywhere, any of',
    'share:few': 'few, a few, hardly any, minority, a handful of, rarely, seldom',
    'share:some': 'some of, part of, partly, partially, in part, sometimes, occasionally',
    'share:half': 'half of, half the',
    'share:many': 'many, numerous, a lot of, lots of, plenty of, dozens of, countless',
    'only:only': 'only, solely, exclusively, sole, merely, just, unique, nothing but',
    'order:first': 'first, firstly, 1st, initially, for the first time',
    'order:second': 'second, 2nd, secondly',
    'order:third': 'third, 3rd',
    'order:fourth': 'fourth, 4th',
    'order:fifth': 'fifth, 5th',
    'order:last': 'last, final, finally, for the last time, latest',
    'often:often':
      'often, frequently, repeatedly, regularly, time and again, many times, routinely, again and again, constantly',
    'often:once': 'once, one time, a single time',
    'often:twice': 'twice, two times',
    'than:more':
      'more, greater, higher, larger, bigger, further, stronger, faster, better, longer, deeper, wider, older, heavier, additional, more and more, increasingly, outnumber, exceeds, exceed, exceeded',
    'than:less': 'less, fewer, lower, smaller, weaker, slower, worse, shorter, cheaper, younger, narrower',
    'than:same': 'as much as, as many as, equal to, the same as, equally',
    'ever:ever': 'ever, than ever',
    'degree:very':
      'very, extremely, highly, massive, massively, enormous, huge, hugely, vast, vastly, major, significant, significantly, substantial, substantially, dramatically, dramatic, sharply, drastically, considerable, considerably, overwhelming, severe, severely, unparalleled',
    'degree:little': 'slightly, barely, hardly, minimal, negligible, tiny, marginally, modest, modestly, limited',
  },
  fr: {
    'size:most':
      'le plus grand, la plus grande, les plus grands, les plus grandes, le plus gros, la plus grosse, le plus haut, le plus important, la plus importante, les plus importants, principal, principale, record, sans precedent, le plus, la plus, les plus',
    'size:least': 'le plus petit, la plus petite, le moins, la moins, les moins, le plus faible, moindre',
    'worth:best': 'meilleur, meilleure, meilleurs, ideal',
    'worth:worst': 'pire, pires, le plus mauvais',
    'share:most':
      'la plupart, majorite, principalement, surtout, essentiellement, presque tous, presque toutes, l essentiel',
    'share:all':
      'tout le, toute la, toute l, tout l, tous, toutes, entier, entiere, entierement, totalite, completement, totalement, toujours, partout, integralite, l ensemble, chaque',
    'share:few': 'peu de, rares, rarement, minorite, une poignee',
    'share:some': 'certains, certaines, une partie, en partie, partiellement, parfois, quelques uns, notamment',
    'share:half': 'moitie',
    'share:many': 'beaucoup, nombreux, nombreuses, quantite de, bon nombre',
    'only:only': 'seulement, uniquement, exclusivement, unique, ne que, seul, seule, seuls, seules',
    'order:first': 'premier, premiere, premiers, premieres, d abord, pour la premiere fois',
    'order:second': 'deuxieme, second, seconde',
    'order:third': 'troisieme',
    'order:fourth': 'quatrieme',
    'order:fifth': 'cinquieme',
    'order:last': 'dernier, derniere, derniers, dernieres, enfin, pour la derniere fois, finalement',
    'often:often':
      'souvent, frequemment, a maintes reprises, regulierement, a plusieurs reprises, constamment, sans cesse',
    'often:once': 'une fois, une seule fois',
    'often:twice': 'deux fois',
    'than:more':
      'plus, davantage, superieur, superieure, de plus en plus, supplementaires, supplementaire, toujours plus, mieux',
    'than:less': 'moins, inferieur, inferieure, de moins en moins',
    'than:same': 'autant, aussi, egal a',
    'ever:ever': 'que jamais',
    'degree:very':
      'tres, extremement, fortement, massif, massive, massivement, enorme, vaste, majeur, majeure, considerable, considerablement, nettement, dramatiquement, tellement, gigantesque, immense',
    'degree:little': 'legerement, faiblement, minime, a peine, modeste, limite, limitee',
  },
});

/** What holds where another holds: "repeatedly" is "often"; "a further" advisory is a "new" one. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  'share:some': ['share:most', 'share:all', 'share:many', 'share:few', 'share:half'],
  'share:many': ['share:most'],
};

/** Words that narrow what is said: without them, more is said. */
const NARROWING = new Set(['share:most', 'share:few', 'share:some', 'share:half', 'only:only']);

/** Those of dates ("last year") and of bounds ("more than 400") are looked at elsewhere. */
function degreesOf(statement: Statement): Marker[] {
  const { words, language, dates, figures, names } = statement;
  const spans = [...dates, ...figures, ...names];
  return findDegrees(words, language)
    .filter(
      ({ at }) => !spans.some(({ start, end }) => start <= (words[at]?.start ?? 0) && (words[at]?.end ?? 0) <= end),
    )
    .filter((marker) => !isOther(marker, statement));
}

/** « ne … plus », "no longer", « plus » before a number; "as well as"; « aussi » for also; "at last". */
function isOther({ key, at, end }: Marker, { words, language, figures }: Statement): boolean {
  const word = words[at]?.text ?? '';
  const isBeforeFigure = figures.some(
    ({ start }) => start >= (words[end - 1]?.end ?? 0) && start - (words[end - 1]?.end ?? 0) <= 6,
  );
  if (key.startsWith('than:') && isBeforeFigure) return true;
  if (key === 'share:all' && PHRASE[language].test(words[at - 1]?.text ?? '')) return true;
  if (word === 'chaque' || word === 'every')
    return /^(?:jour|mois|an|annee|semaine|heure|day|month|year|week|hour)$/.test(words[end]?.text ?? '');
  if (language === 'fr' && word === 'plus') {
    return (
      words.slice(Math.max(0, at - 4), at).some(({ text }) => text === 'ne' || text === 'n') ||
      words[at - 1]?.text === 'non'
    );
  }
  if (language === 'fr' && word === 'aussi')
    return words[end]?.text !== 'que' && !words.slice(end, end + 3).some(({ text }) => text === 'que');
  return (
    language === 'en' &&
    (word === 'last' || word === 'latest') &&
    /^(?:at|week|night)$/.test(words[at - 1]?.text ?? words[end]?.text ?? '')
  );
}

/** "At all", "after all", « avant tout le reste » count nothing. */
const PHRASE: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^(?:at|after|above|first)$/,
  fr: /^(?:avant|apres|surtout)$/,
  es: /^(?:ante|sobre)$/,
};

function classOf(key: string): string {
  return key.split(':')[0] ?? '';
}

function written({ text, words }: Statement, { at, end }: Marker): string {
  return text.slice(words[at]?.start, words[end - 1]?.end);
}

/** "*Only* the sixth", "*just* 30": how little that is, is no part of what is told. */
function countsDown({ words, figures }: Statement, { key, end }: Marker): boolean {
  if (key !== 'only:only') return false;
  const next = /^(?:the|a|le|la|les|l)$/.test(words[end]?.text ?? '') ? end + 1 : end;
  const { start = 0, text = '' } = words[next] ?? {};
  return figures.some((figure) => figure.start === start) || ORDINAL.test(text);
}

const ORDINAL =
  /^(?:first|second|third|\w+th|\d+(?:st|nd|rd|th|e|er|eme)|premier|premiere|deuxieme|second|seconde|\w+ieme)$/;

/** 400, told as "at least 400". */
function addedBound(claim: Statement, facts: readonly Statement[]): string | undefined {
  const given = facts.flatMap(quantitiesOf);
  const added = quantitiesOf(claim).find(({ bound, figure }) => {
    if (bound === undefined || bound === 'about') return false;
    const same = given.filter((other) => other.figure.value === figure.value);
    return same.length > 0 && !same.some((other) => other.bound === bound);
  });
  if (!added) return undefined;
  return claim.text.slice(0, added.figure.end).split(/\s+/u).slice(-4).join(' ');
}

/** "At least 400", told as 400. */
function droppedBound(claim: Statement, fact: Statement): string | undefined {
  const mine = quantitiesOf(claim);
  const dropped = quantitiesOf(fact).find(
    ({ bound, figure }) =>
      bound !== undefined &&
      bound !== 'about' &&
      mine.some((own) => own.figure.value === figure.value && own.bound !== bound),
  );
  if (!dropped) return undefined;
  const words = fact.text.slice(0, dropped.figure.end).split(/\s+/u);
  return words.slice(-4).join(' ');
}

/** The claim still speaks of what was narrowed, and says the same of it: the words of content on either side. */
function keepsNext(claim: Statement, fact: Statement, { at: start, end }: Marker): boolean {
  const next = fact.terms.find(({ at, kind }) => at >= end && kind !== 'number');
  const before = fact.terms.findLast(({ at, kind }) => at < start && kind === 'word');
  const isKept = ({ key }: { readonly key: string }) => claim.terms.some((term) => term.key === key);
  return next !== undefined && isKept(next) && (!before || start - before.at > 3 || isKept(before));
}
