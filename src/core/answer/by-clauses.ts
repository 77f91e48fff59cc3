import { clausesOfClaim } from './checks/clauses.ts';
import type { Ground } from './checks/ground.ts';
import type { Statement, StatementReader } from './checks/statement.ts';
import { verify } from './verify.ts';

/** How a clause is read: as the claim was. */
export interface ClauseReading {
  readonly read: StatementReader;
  readonly asOf?: string;
}

/**
 * The facts that say what a sentence of several clauses does, one for each clause; none where a clause has none. Who says so may be
 * told in an earlier one.
 */
export function byClauses(claim: Statement, near: readonly Ground[], { read, asOf }: ClauseReading): Ground[] {
  const clauses = clausesOfClaim(claim).map((text) => read(text, claim.language, asOf));
  if (clauses.length < 2) return [];
  const found = clauses.map((clause, at) => {
    const told = clauses.slice(0, at + 1).findLast(({ attributions }) => attributions.length > 0);
    return near.find((ground) => isSaid(clause, told, ground));
  });
  const grounds = [...new Set(found)];
  const [only] = grounds;
  // What one fact says otherwise as a whole, it does not say in parts.
  if (only && grounds.length === 1 && isGainsaid(claim, only)) return [];
  return grounds.every((ground) => ground !== undefined) ? grounds : [];
}

function isGainsaid(claim: Statement, ground: Ground): boolean {
  return verify(claim, ground, { isAlone: true }).failures.some(({ isContrary }) => isContrary);
}

function isSaid(clause: Statement, told: Statement | undefined, ground: Ground): boolean {
  const isTold = told === undefined || told === clause || isSpokenBy(told, ground);
  return isTold && verify(clause, ground, { isAlone: told === undefined || told === clause }).failures.length === 0;
}

/** Whoever says so there may say so here. */
function isSpokenBy(told: Statement, ground: Ground): boolean {
  return !verify(told, ground, { isAlone: true }).failures.some(({ check }) => check === 'speaker');
}
