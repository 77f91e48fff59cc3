import type { Language } from '../../language/languages.ts';
import type { CheckName } from '../../reply/check-names.ts';
import type { Ground } from './ground.ts';
import type { Statement } from './statement.ts';

export type { CheckName };

/** What a sentence says that its fact does not. */
export interface Failure {
  readonly check: CheckName;
  /** In the sentence's language, where we have words in it. */
  readonly message: string;
  /** True where a fact says otherwise, not merely nothing. */
  readonly isContrary: boolean;
}

/** What a sentence is held against. */
export interface Cited {
  readonly ground: Ground;
  /** True where the text stands alone; in an answer, a chip beside the sentence tells speaker and status. */
  readonly isAlone: boolean;
  /** Of messages. */
  readonly language: Language;
}

/** One question put to a sentence and a fact; undefined where nothing is wrong. */
export type Check = (claim: Statement, cited: Cited) => Failure | undefined;
