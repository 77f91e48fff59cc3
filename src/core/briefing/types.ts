import type { Language, Localized } from '../language/languages.ts';

/**
 * The checked facts of one topic. All that the bot may say is in here; everything else in the program finds, orders,
 * words or sends what a briefing holds.
 */
export interface Briefing {
  /** What people type: lower-case words joined by hyphens, unique in a collection. */
  readonly slug: string;
  /** Counted up by the editor at every change of substance; corrections name the version that brought them. */
  readonly version: number;
  /** True for a briefing that was made up, to try things out; said wherever it is shown. */
  readonly fictional: boolean;
  /** The languages in which every text of the briefing stands: those of its title. */
  readonly languages: readonly Language[];
  readonly title: Localized;
  readonly summary: Localized;
  readonly topics: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly sources: readonly Source[];
  readonly names: readonly Name[];
  /** In the order of the report. */
  readonly facts: readonly Fact[];
  readonly corrections: readonly Correction[];
}

/** One article that the briefing rests on. Its text is not kept, only what it takes to recognise it. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly byline?: string;
  readonly dateline?: string;
  /** When it was published, as precisely as is known. */
  readonly date: Moment;
  /** The language of the text that the editor read. */
  readonly language: Language;
  /** The language it was first written in, where the editor read a translation. */
  readonly translatedFrom?: Language;
  readonly rights: Localized;
  /** Admiralty scale for the source alone: A completely reliable … F cannot be judged. */
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  /** A fingerprint for each paragraph, the first paragraph first; see `fingerprint.ts`. */
  readonly paragraphs: readonly string[];
}

/** One assertion by one speaker, in words of our own, that can be read alone. */
export interface Fact {
  /** `f` and a number, never given to another fact. */
  readonly id: string;
  readonly text: Localized;
  readonly status: Status;
  readonly saidBy: Attribution;
  /** When it was said. */
  readonly said?: Moment;
  /** When what is said happened, or is to happen. */
  readonly happened?: Moment;
  /** True where the fact tells of an intention or an expectation, not of a deed. */
  readonly planned: boolean;
  readonly evidence: readonly Evidence[];
  readonly figures: readonly Figure[];
  /** Ids of facts that say otherwise; always mutual. */
  readonly disputes: readonly string[];
  /** The id of the fact that this one took the place of. */
  readonly supersedes?: string;
  /**
   * Words under which a reader may look for it and that its text does not have, as in the index of a book, parted by commas.
   * For search only: they are never shown, and no draft is checked against them.
   */
  readonly indexTerms?: Localized;
  /** Who checked it against the source. */
  readonly reviewedBy: string;
}

/**
 * How firmly a fact is held, and by whom:
 * - `reported`: the publisher itself vouches for it;
 * - `claimed`: a speaker asserts it; `assessed`: a speaker judges it so, short of asserting;
 * - `announced`: a speaker tells of an act or intention of their own; `denied`: a speaker says it is not so;
 * - `no-evidence`: a speaker says they know of nothing that shows it.
 */
export type Status = (typeof STATUSES)[number];

export const STATUSES = ['reported', 'claimed', 'assessed', 'announced', 'denied', 'no-evidence'] as const;

export interface Attribution {
  /** Id of a name of the briefing. */
  readonly speaker: string;
  /** In what role they speak, where the name does not tell. */
  readonly role?: Localized;
  /** Id of the name on whose behalf they speak. */
  readonly onBehalfOf?: string;
}

/** A date at the precision the report gives: never more. */
export interface Moment {
  /** `2023`, `2023-06` or `2023-06-09`. */
  readonly date: string;
  /** What part of that year or month is meant, or which side of it. */
  readonly qualifier?: MomentQualifier;
  /** The report's own words for it, such as "early next year". */
  readonly words?: Localized;
}

export type MomentQualifier = (typeof MOMENT_QUALIFIERS)[number];

export const MOMENT_QUALIFIERS = ['early', 'mid', 'late', 'before', 'by', 'since', 'until'] as const;

/** Where a fact stands in its source. */
export interface Evidence {
  readonly source: string;
  /** Counted from 1. */
  readonly paragraph: number;
  /** Of that paragraph, as the editor read it. */
  readonly fingerprint: string;
}

/** A quantity in a fact. */
export interface Figure {
  /** A number, or an order of magnitude where the report gives no number. */
  readonly value: number | Magnitude;
  /** What is counted, or the unit: drones, dollars, km. */
  readonly unit: Localized;
}

export type Magnitude = (typeof MAGNITUDES)[number];

export const MAGNITUDES = ['several', 'dozens', 'hundreds', 'thousands', 'millions', 'billions'] as const;

/** Somebody or something that the facts name, with everything a reader may call it. */
export interface Name {
  readonly id: string;
  readonly kind: NameKind;
  /** How chips and lists show it. */
  readonly label: Localized;
  /** Every spelling to look for, the label's own included where it is one. */
  readonly forms: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Names looked up here stand for this one too: a part of it, or somebody who speaks for it. */
  readonly partOf?: string;
  readonly coordinates?: Coordinates;
}

export type NameKind = (typeof NAME_KINDS)[number];

export const NAME_KINDS = ['person', 'organisation', 'country', 'place', 'product', 'thing'] as const;

export interface Coordinates {
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** Where they come from: the article rarely gives any. */
  readonly addedBy: string;
}

/** What changed in a version, for those who read an earlier one. */
export interface Correction {
  readonly version: number;
  readonly date: string;
  readonly fact: string;
  readonly kind: 'corrected' | 'withdrawn';
  readonly note: Localized;
  /** The fact as it stood before, where the editor has kept it: it can be shown beside the new one then. */
  readonly was?: FormerFact;
}

export type FormerFact = Omit<Fact, 'id'>;
