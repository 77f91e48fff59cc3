import type { Briefing, Fact } from '../briefing/types.ts';
import { inLanguage, type Language, type Localized } from '../language/languages.ts';
import { factPart } from '../reply/chip.ts';
import { digestWordsFor } from '../reply/digest-words-for.ts';
import type { FactPart, Part } from '../reply/types.ts';
import type { Change } from './changes.ts';
import type { Edition } from './types.ts';

/** So many new facts are a list; more of them are the briefing. */
const MAX_ADDED = 10;

export interface Shown {
  readonly briefing: Briefing;
  /** What the reader knows of it; absent where everything that was before is told by the briefing itself. */
  readonly before?: Pick<Edition, 'names'>;
  readonly language: Language;
}

/**
 * What has changed, a short line above each kind of change: the sentence as it is now, what it was before, the editor's
 * note; never one side of a dispute without the other. What holds no more says so itself: the line above it may stand on
 * another page.
 */
export function changeParts(changes: readonly Change[], shown: Shown): Part[] {
  const wording = digestWordsFor(shown.language);
  const inDispute = new Set(changes.flatMap((change) => (change.kind === 'disputed' ? change.facts : [])));
  const context = { ...shown, inDispute };
  const of = <Kind extends Change['kind']>(kind: Kind) =>
    changes.filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind);
  const added = of('added');
  return [
    ...introduced(
      wording.withdrawn,
      of('withdrawn').flatMap((change) => withdrawnParts(change, shown)),
    ),
    ...introduced(
      wording.corrected,
      of('corrected').flatMap((change) => revisedParts(change, context)),
    ),
    ...introduced(
      wording.newStatus,
      of('status').flatMap((change) => revisedParts(change, context)),
    ),
    ...of('disputed').flatMap(({ facts }) =>
      introduced(
        wording.disputed,
        facts.map((fact) => account(fact, shown)),
      ),
    ),
    ...of('settled').flatMap(({ facts }) =>
      introduced(
        wording.settled,
        facts.map((fact) => plain(fact, shown)),
      ),
    ),
    ...introduced(wording.added(added.length), addedParts(added, context)),
  ];
}

interface Context extends Shown {
  /** Shown with their other sides anyway. */
  readonly inDispute: ReadonlySet<Fact>;
}

function introduced(text: string, parts: readonly Part[]): Part[] {
  return parts.length === 0 ? [] : [{ kind: 'text', text }, ...parts];
}

function withdrawnParts({ id, before, note }: Extract<Change, { kind: 'withdrawn' }>, shown: Shown): Part[] {
  const { language } = shown;
  const gone: Part = before
    ? { ...former(before, shown), label: digestWordsFor(language).before }
    : { kind: 'text', text: digestWordsFor(language).withdrawnUntold(id) };
  return [gone, ...noteParts(note, language)];
}

function revisedParts(change: Extract<Change, { kind: 'corrected' | 'status' }>, context: Context): Part[] {
  const { fact, before, note } = change;
  const { language } = context;
  const now = plain(fact, context);
  const was = before && former(before, context);
  const turned = `${was?.chip.statusLabel} → ${now.chip.statusLabel}`;
  const isOnlyHeldOtherwise = was?.text === now.text && was.chip.speaker === now.chip.speaker;
  return [
    change.kind === 'status' ? { ...now, label: turned } : now,
    ...(was && !(change.kind === 'status' && isOnlyHeldOtherwise)
      ? [{ ...was, label: digestWordsFor(language).before }]
      : []),
    ...noteParts(note, language),
    ...otherSides(fact, context),
  ];
}

function addedParts(added: readonly Extract<Change, { kind: 'added' }>[], context: Context): Part[] {
  const { briefing, language } = context;
  const left = added.length - MAX_ADDED;
  const facts = added.slice(0, MAX_ADDED).map(({ fact }) => plain(fact, context));
  if (left <= 0) return facts;
  return [...facts, { kind: 'text', text: digestWordsFor(language).moreAdded(left, briefing.slug) }];
}

/** The accounts that contradict a fact, below it. */
function otherSides(fact: Fact, context: Context): Part[] {
  if (context.inDispute.has(fact)) return [];
  const label = digestWordsFor(context.language).otherAccount;
  const others = context.briefing.facts.filter(({ id }) => fact.disputes.includes(id));
  return others.map((other) => ({ ...account(other, context), label }));
}

function plain(fact: Fact, { briefing, language }: Shown): FactPart {
  return factPart(fact, briefing, language);
}

function account(fact: Fact, { briefing, language }: Shown): FactPart {
  return factPart(fact, briefing, language, 'account');
}

/** With the names of its time. */
function former(fact: Fact, { briefing, before, language }: Shown): FactPart {
  return factPart(fact, before ?? briefing, language, 'nearest');
}

function noteParts(note: Localized | undefined, language: Language): Part[] {
  return note ? [{ kind: 'text', text: digestWordsFor(language).note(inLanguage(note, language)) }] : [];
}
