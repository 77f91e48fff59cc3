import type { Failure } from './failure.ts';

/** What became of posting. */
export type Posted =
  | {
      readonly kind: 'posted';
      /** Of the conversation. */
      readonly place: string;
      /** In which they stand: the same, or a thread where threads are channels of their own. */
      readonly channel: string;
      readonly ids: readonly string[];
      /** They stood there before, as when somebody died before saying so. */
      readonly wasThere: boolean;
    }
  | { readonly kind: 'failed'; readonly failure: Failure };
