import type { Failure } from '../../core/delivery/failure.ts';
import { toFailure } from './failures.ts';
import { persist } from './persist.ts';

/** Something to be posted once, whatever becomes of Discord's answers. */
export interface Posting {
  /** Whether somebody may have posted it already, as one does who died before saying so. */
  readonly mayBeThere: boolean;
  /** The id of what stands there already. */
  find(): Promise<string | undefined>;
  /** Awaited before each try. */
  turn?: (() => Promise<void>) | undefined;
  /** Answers the id of what it posted. */
  post(): Promise<string>;
}

export type PostedBy =
  | { readonly kind: 'posted'; readonly id: string; readonly wasThere: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly error: unknown };

/**
 * Posts, and looks whether it is there before it does so a second time. Where one try may have done it, and none after that
 * could tell, that is unknown. Rejects only when told to stop.
 */
export async function postAndLook(posting: Posting, signal: AbortSignal): Promise<PostedBy> {
  let mayBeThere = posting.mayBeThere;
  let wasTried = false;
  const posted = await persist(async () => {
    const found = mayBeThere || wasTried ? await posting.find() : undefined;
    if (found !== undefined) return { id: found, wasThere: true };
    await posting.turn?.();
    wasTried = true;
    try {
      return { id: await posting.post(), wasThere: false };
    } catch (error) {
      mayBeThere ||= toFailure(error).kind === 'unknown';
      throw error;
    }
  }, signal);
  if (posted.kind === 'done') return { kind: 'posted', ...posted.result };
  const { failure, error } = posted;
  const isOpen = mayBeThere && failure.kind !== 'refused';
  return { kind: 'failed', failure: isOpen ? { kind: 'unknown' } : failure, error };
}
