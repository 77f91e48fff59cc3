import type { z } from 'zod';

/** One thing wrong with a file. `path` leads from its top to the field: `['facts', 3, 'said']`. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What zod found wrong. A key that does not belong is a fault of its own, at its own place. */
export function faultsOf({ issues }: z.ZodError): Fault[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
    return issue.keys.map((key) => ({ path: [...path, key], message: 'is not a field we know' }));
  });
}
