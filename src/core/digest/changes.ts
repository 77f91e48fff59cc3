import { disputesAmong } from '../briefing/disputes.ts';
import type { Briefing, Fact } from '../briefing/types.ts';
import { inLanguage, type Language, type Localized } from '../language/languages.ts';
import type { Edition } from './types.ts';

/** One thing that a reader of the earlier edition has to hear. */
export type Change =
  /** A fact stands otherwise, or another stands in its place. */
  | { readonly kind: 'corrected'; readonly fact: Fact; readonly before?: Fact; readonly note?: Localized }
  /** The same, of a fact that is now held otherwise: claimed before and denied now, planned before and done now. */
  | { readonly kind: 'status'; readonly fact: Fact; readonly before: Fact; readonly note?: Localized }
  | { readonly kind: 'withdrawn'; readonly id: string; readonly before?: Fact; readonly note?: Localized }
  /** Accounts that contradict one another, at least two of which did not before. */
  | { readonly kind: 'disputed'; readonly facts: readonly Fact[] }
  /** Facts that contradicted one another before and still stand, side by side. */
  | { readonly kind: 'settled'; readonly facts: readonly Fact[] }
  | { readonly kind: 'added'; readonly fact: Fact };

/**
 * What has changed since an edition, fact by fact, for readers of this language: what was wrong first, what is new last. A
 * new wording alone counts where the version was counted up or a correction names the fact; without that it is a slip set
 * right.
 */
export function changesBetween(before: Edition, after: Briefing, language: Language): Change[] {
  const context = contextOf(before, after, language);
  const disputes = disputeChanges(context);
  const inDispute = new Set(disputes.flatMap((change) => (change.kind === 'disputed' ? change.facts : [])));
  return [
    ...withdrawals(context),
    ...revisions(context),
    ...disputes,
    ...after.facts
      .filter((fact) => context.formerOf(fact) === undefined && !inDispute.has(fact))
      .map((fact): Change => ({ kind: 'added', fact })),
  ];
}

interface Context {
  readonly before: Edition;
  readonly after: Briefing;
  readonly language: Language;
  /** What a fact was before: itself, or the one whose place it took. */
  formerOf(fact: Fact): Fact | undefined;
  /** What a correction that the reader has not seen says of a fact. */
  noteOn(id: string): Localized | undefined;
}

function contextOf(before: Edition, after: Briefing, language: Language): Context {
  const former = new Map(before.facts.map((fact) => [fact.id, fact]));
  const unseen = after.corrections.filter(({ version }) => version > before.version);
  return {
    before,
    after,
    language,
    formerOf: ({ id, supersedes }) => former.get(id) ?? former.get(supersedes ?? ''),
    noteOn: (id) => unseen.findLast(({ fact }) => fact === id)?.note,
  };
}

function withdrawals({ before, after, noteOn }: Context): Change[] {
  const kept = new Set(after.facts.flatMap(({ id, supersedes = id }) => [id, supersedes]));
  return before.facts
    .filter(({ id }) => !kept.has(id))
    .map((fact) => ({ kind: 'withdrawn', id: fact.id, before: fact, ...noted(noteOn(fact.id)) }));
}

function revisions(context: Context): Change[] {
  const { after, formerOf, noteOn } = context;
  const changes = after.facts.flatMap((fact): Change[] => {
    const former = formerOf(fact);
    if (!former) return [];
    const note = noteOn(fact.id) ?? noteOn(former.id);
    const isHeldOtherwise = former.status !== fact.status || former.planned !== fact.planned;
    if (isHeldOtherwise) return [{ kind: 'status', fact, before: former, ...noted(note) }];
    if (isSaidOtherwise(fact, former, context) || note) {
      return [
        { kind: 'corrected', fact, ...(isSame(fact, former, context) ? {} : { before: former }), ...noted(note) },
      ];
    }
    return [];
  });
  return changes.sort((a, b) => Number(a.kind === 'status') - Number(b.kind === 'status'));
}

function isSaidOtherwise(fact: Fact, former: Fact, context: Context): boolean {
  if (fact.id !== former.id || fact.saidBy.speaker !== former.saidBy.speaker) return true;
  const isCounted = context.after.version > context.before.version;
  return isCounted && !isSame(fact, former, context);
}

/** A reader of the language sees no difference. */
function isSame(fact: Fact, former: Fact, { language }: Context): boolean {
  return (
    fact.saidBy.speaker === former.saidBy.speaker &&
    inLanguage(fact.text, language) === inLanguage(former.text, language)
  );
}

/** Of the disputes, by what the facts were before. */
function disputeChanges({ before, after, formerOf }: Context): Change[] {
  const former = new Map(before.facts.map((fact) => [fact.id, fact]));
  const successor = new Map(after.facts.flatMap((fact) => pairOf(formerOf(fact)?.id, fact)));
  const isNewBetween = (fact: Fact) => (other: string) => {
    const was = formerOf(fact);
    const otherWas = formerOf(after.facts.find(({ id }) => id === other) ?? fact);
    return !was || !otherWas || !was.disputes.includes(otherWas.id);
  };
  const opened = disputesAmong(after.facts).filter((facts) =>
    facts.some((fact) => fact.disputes.some(isNewBetween(fact))),
  );
  const settled = disputesAmong(before.facts).flatMap((facts) => {
    const still = facts.flatMap(({ id }) => successor.get(id) ?? []);
    const isOver = still.length > 1 && still.every((fact) => !fact.disputes.some((id) => isAmong(id, still)));
    return isOver && still.every(({ id }) => former.has(id)) ? [still] : [];
  });
  return [
    ...opened.map((facts): Change => ({ kind: 'disputed', facts })),
    ...settled.map((facts): Change => ({ kind: 'settled', facts })),
  ];
}

function isAmong(id: string, facts: readonly Fact[]): boolean {
  return facts.some((fact) => fact.id === id);
}

function pairOf(id: string | undefined, fact: Fact): [string, Fact][] {
  return id === undefined ? [] : [[id, fact]];
}

function noted(note: Localized | undefined): { readonly note?: Localized } {
  return note ? { note } : {};
}
