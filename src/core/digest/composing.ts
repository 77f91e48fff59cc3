import type { Briefing } from '../briefing/types.ts';
import type { Gap } from '../conversation/ports.ts';
import type { Language } from '../language/languages.ts';
import type { Part } from '../reply/types.ts';
import type { Change } from './changes.ts';
import type { Edition, Missed, Mode, Schedule, Slot } from './types.ts';

/** A briefing, and what there is to say of it to this reader. */
export interface Told {
  readonly briefing: Briefing;
  readonly news: News;
  /** What the reader last got of it. */
  readonly before?: Edition;
  /** Takes the place of the editor's summary above what has changed: sentences that have passed the gate. */
  readonly opening?: readonly Part[];
}

export type News =
  /** The reader has not heard of it before. */
  | { readonly kind: 'new' }
  | { readonly kind: 'changed'; readonly changes: readonly Change[]; readonly isReminderDue: boolean }
  /** Nothing has changed, but it is time to say again where it stands. */
  | { readonly kind: 'reminder' }
  | { readonly kind: 'unchanged' };

export interface Composing {
  readonly language: Language;
  readonly mode: Mode;
  /** The day it is where the readers are. */
  readonly day: string;
  readonly schedule: Schedule;
  /** The slot after this one; absent where none is to be told. */
  readonly next?: Slot;
  /** The day on which the place last got a digest; absent before the first. */
  readonly lastDay?: string;
  readonly missed?: Missed;
  readonly told: readonly Told[];
  /** What was asked there since then and is in no briefing, most asked first. */
  readonly gaps: readonly Gap[];
}
