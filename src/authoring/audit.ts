import { fingerprint, paragraphsOf } from '../core/briefing/fingerprint.ts';
import type { Briefing, Fact } from '../core/briefing/types.ts';
import { BriefingError } from '../core/errors.ts';
import { type ArticleParagraph, createFactChecker, type NamedElsewhere, type NotFound } from './audit-facts.ts';

/** How a briefing stands to the article it was made from. Never quotes the article. */
export interface AuditReport {
  readonly slug: string;
  readonly source: string;
  /** Those of the briefing in order, then those that only the article has. */
  readonly paragraphs: readonly AuditedParagraph[];
  /** How many facts rest on this source and have a paragraph of it in the article. */
  readonly checked: number;
  /** Empty where all is well. */
  readonly faults: readonly AuditFault[];
  /** Names that facts took from the context; no fault, but worth a look. */
  readonly namedElsewhere: readonly NamedElsewhere[];
}

export interface AuditedParagraph {
  /** As the briefing counts them; for an `extra` one, as the article does. */
  readonly paragraph: number;
  readonly state: ParagraphState;
  /** Its number in the article where it has moved. */
  readonly movedTo?: number;
  /** Ids of the facts that rest on it. */
  readonly facts: readonly string[];
}

/** Against what the editor saw. `changed`: another text stands in its place. */
export type ParagraphState = 'unchanged' | 'changed' | 'moved' | 'missing' | 'extra';

export type AuditFault =
  | { readonly kind: 'paragraph'; readonly paragraph: number; readonly state: Exclude<ParagraphState, 'unchanged'> }
  | { readonly kind: 'uncovered'; readonly paragraph: number }
  | NotFound;

/**
 * Compares a briefing with the text of one of its sources: is it what the editor read, does every paragraph bear a fact,
 * and are the figures, dates and names of each fact to be found where it says. Throws BriefingError `no-source` when the
 * briefing has no such source.
 */
export function auditBriefing(briefing: Briefing, sourceId: string, article: string): AuditReport {
  const source = briefing.sources.find(({ id }) => id === sourceId);
  if (!source) throw new BriefingError('no-source', `${briefing.slug} has no source ${sourceId}`);
  const texts = paragraphsOf(article);
  const paragraphs = compare(source.paragraphs, texts.map(fingerprint)).map((each) => ({
    ...each,
    facts:
      each.state === 'extra'
        ? []
        : briefing.facts.filter((fact) => restsOn(fact, sourceId, each.paragraph)).map(({ id }) => id),
  }));
  const kept = paragraphs.flatMap(({ paragraph, state, movedTo }): ArticleParagraph[] => {
    const text = texts[(movedTo ?? paragraph) - 1];
    return state === 'missing' || state === 'extra' || text === undefined ? [] : [{ paragraph, text }];
  });

  const check = createFactChecker(briefing, source, kept);
  const checkable = briefing.facts
    .map((fact) => ({ fact, evidence: kept.filter(({ paragraph }) => restsOn(fact, sourceId, paragraph)) }))
    .filter(({ evidence }) => evidence.length > 0);
  const found = checkable.flatMap(({ fact, evidence }) => check(fact, evidence));
  return {
    slug: briefing.slug,
    source: sourceId,
    paragraphs,
    checked: checkable.length,
    faults: [...paragraphs.flatMap(paragraphFaults), ...found.filter((each) => each.kind === 'not-found')],
    namedElsewhere: found.filter((each) => each.kind === 'named-elsewhere'),
  };
}

type Compared = Omit<AuditedParagraph, 'facts'>;

/** Each paragraph keeps its place if it can; what has moved is looked for among the paragraphs that kept none. */
function compare(seen: readonly string[], now: readonly string[]): Compared[] {
  const taken = new Set(now.keys().filter((index) => now[index] === seen[index]));
  const compared: Compared[] = seen.map((print, index) => {
    const paragraph = index + 1;
    if (now[index] === print) return { paragraph, state: 'unchanged' };
    const movedTo = now.findIndex((other, at) => other === print && !taken.has(at));
    if (movedTo < 0) return { paragraph, state: 'missing' };
    taken.add(movedTo);
    return { paragraph, state: 'moved', movedTo: movedTo + 1 };
  });
  const settled = compared.map((each): Compared => {
    const index = each.paragraph - 1;
    if (each.state !== 'missing' || index >= now.length || taken.has(index)) return each;
    taken.add(index);
    return { ...each, state: 'changed' };
  });
  const extra = [...now.keys()].filter((index) => !taken.has(index));
  return [...settled, ...extra.map((index): Compared => ({ paragraph: index + 1, state: 'extra' }))];
}

function restsOn(fact: Fact, source: string, paragraph: number): boolean {
  return fact.evidence.some((each) => each.source === source && each.paragraph === paragraph);
}

function paragraphFaults({ paragraph, state, facts }: AuditedParagraph): AuditFault[] {
  const changed: AuditFault[] = state === 'unchanged' ? [] : [{ kind: 'paragraph', paragraph, state }];
  const isUncovered = state !== 'extra' && facts.length === 0;
  return isUncovered ? [...changed, { kind: 'uncovered', paragraph }] : changed;
}
