/** Every phrase of forms, lists and buttons about digests, for platforms that have such. */
export interface DigestFormWording {
  /** At most 24 characters, as are `save` and `cancel`: Slack takes no more. */
  readonly title: string;
  readonly save: string;
  readonly which: string;
  readonly newOne: string;
  readonly channel: string;
  readonly briefings: string;
  readonly allBriefings: string;
  readonly topic: (topic: string) => string;
  readonly days: string;
  readonly time: string;
  readonly zone: string;
  readonly language: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'changes' | 'always', string>>;
  readonly search: string;
  /** To somebody who chose briefings that another subscription there has already. */
  readonly same: string;
  /** Of a subscription that somebody else has ended meanwhile. */
  readonly ended: string;
  readonly tooSlow: string;
  /** Where the form did not open: how to do without. */
  readonly notOpened: string;
  readonly heading: string;
  readonly none: string;
  readonly subscribe: string;
  readonly change: string;
  readonly preview: string;
  readonly pause: string;
  readonly resume: string;
  readonly end: string;
  readonly endQuestion: string;
  readonly keep: string;
  readonly here: string;
  readonly more: (count: number) => string;
}
