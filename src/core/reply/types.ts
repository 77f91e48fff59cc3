import type { Status } from '../briefing/types.ts';
import type { Language } from '../language/languages.ts';

/**
 * What we say, without platform: a closed vocabulary that every adapter can show in full. An adapter renders it and adds
 * nothing; all wording is already in the reader's language.
 */
export interface Reply {
  readonly language: Language;
  /** `asker`: shown to nobody else where the platform can do that. */
  readonly audience: 'everyone' | 'asker';
  readonly title?: string;
  readonly parts: readonly Part[];
  /** The as-of line: "as of June 2023 · Associated Press". */
  readonly asOf?: string;
  readonly actions: readonly Action[];
  /** Ids of channels that its texts name: a platform may show their names instead. */
  readonly channels?: readonly string[];
}

export type Part = TextPart | HeadingPart | FactPart | EntryPart;

/** A sentence or two of our own: an introduction, a notice. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
}

/** A line above the parts that follow it. */
export interface HeadingPart {
  readonly kind: 'heading';
  readonly text: string;
}

/** One sentence of a briefing. Sentence and chip are never shown, split or cut apart. */
export interface FactPart {
  readonly kind: 'fact';
  readonly text: string;
  readonly chip: Chip;
  /** In front of the sentence, such as a date in a timeline. */
  readonly label?: string;
  /** How prominent: an account stands beside another that contradicts it. */
  readonly role: 'fact' | 'account' | 'nearest';
}

/** One row of a list of things to choose from or to read about: a briefing, a source, a command. */
export interface EntryPart {
  readonly kind: 'entry';
  readonly name: string;
  readonly text: string;
  /** What choosing it does, where it can be chosen. */
  readonly action?: Action;
}

/** What a reader sees of a citation: "Iran · denied · ¶4", and the fact's id. */
export interface Chip {
  readonly fact: string;
  readonly speaker: string;
  readonly status: Status;
  /** The status in the reader's language, with "planned" where the fact is a plan. */
  readonly statusLabel: string;
  /** One for each paragraph of evidence, never empty. */
  readonly evidence: readonly { readonly source: string; readonly paragraph: number }[];
}

/** What the reader can do next; an adapter shows it as a button, a link or a line. */
export type Action =
  | { readonly kind: 'ask'; readonly slug: string; readonly label: string }
  | { readonly kind: 'brief'; readonly slug: string; readonly label: string }
  | { readonly kind: 'view'; readonly slug: string; readonly view: View; readonly label: string }
  | { readonly kind: 'language'; readonly slug: string; readonly language: Language; readonly label: string }
  /** Shows how the answer that this stands below came about. */
  | { readonly kind: 'receipt'; readonly slug: string; readonly label: string };

/** The ways to look at a briefing. `summary` shows every fact in the report's order. */
export type View = (typeof VIEWS)[number];

export const VIEWS = ['summary', 'timeline', 'claims', 'disputes', 'sources'] as const;
