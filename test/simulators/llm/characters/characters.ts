import type { Character } from '../outcome.ts';
import { busy, failing, noFormats, noSchema, unknownModel, unpaid } from './failing.ts';
import { declining, honest } from './honest.ts';
import { leaking } from './leaking.ts';
import { lying } from './lying.ts';
import { brokenJson, cutShort, disconnecting, empty, fenced, pretty, prose } from './misshapen.ts';
import { obedient } from './obedient.ts';
import { sloppy } from './sloppy.ts';
import { sentenceBySentence, silent, slow, slowMidway } from './slow.ts';

/** Every way to behave that has a name; others are made of `Character`. */
export const CHARACTERS = {
  honest,
  sloppy,
  lying,
  leaking,
  obedient,
  declining,
  silent,
  slow,
  'slow-midway': slowMidway,
  'sentence-by-sentence': sentenceBySentence,
  'broken-json': brokenJson,
  fenced,
  pretty,
  prose,
  empty,
  'cut-short': cutShort,
  disconnecting,
  busy: busy(1),
  'busy-without-hint': busy(),
  unpaid,
  failing,
  'unknown-model': unknownModel,
  'no-schema': noSchema,
  'no-formats': noFormats,
} as const satisfies Readonly<Record<string, Character>>;

export type CharacterName = keyof typeof CHARACTERS;
