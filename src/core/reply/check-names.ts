/** What a sentence can fail on; a file each in `core/answer/checks`. Known here, as each has a phrase for readers. */
export const CHECKS = [
  'figures',
  'dates',
  'names',
  'polarity',
  'direction',
  'plan',
  'comparison',
  'quotation',
  'coverage',
  'hedge',
  'speaker',
] as const;

export type CheckName = (typeof CHECKS)[number];

/**
 * What a drafted sentence can fail on: a check of what it says; `citation`, where it rests on no fact that it may rest on;
 * `form`, where it is no plain sentence; `language`, where it is in another than the answer.
 */
export type StoppedBy = CheckName | 'citation' | 'form' | 'language';
