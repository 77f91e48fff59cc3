import { readFileSync } from 'node:fs';
import { unpackVectors, type WordVectors } from '../core/language/word-vectors.ts';

/** Reads the vectors that came with the program, a few megabytes, when they are first needed. Throws where they are missing. */
export function readWordVectors(): WordVectors {
  const beside = (name: string) => new URL(name, import.meta.url);
  return unpackVectors({
    words: readFileSync(beside('words.txt'), 'utf8').trimEnd(),
    numbers: readFileSync(beside('numbers.bin')),
  });
}
