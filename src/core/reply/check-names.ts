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
