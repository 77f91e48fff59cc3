import type { TextLanguage } from '../language/stems.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Ground } from './checks/ground.ts';
import type { StatementReader } from './checks/statement.ts';

/** Facts made ready for claims; costs some milliseconds, and is kept as long as they are. */
export interface PreparedEvidence {
  readonly grounds: readonly Ground[];
  readonly index: PassageIndex;
  readonly read: StatementReader;
  /** Of claims whose words do not tell. */
  readonly language: TextLanguage;
  readonly asOf?: string;
}
