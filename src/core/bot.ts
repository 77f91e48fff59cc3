import type { Command, Outcome } from './commands/types.ts';
import type { Request, Thread } from './conversation/types.ts';
import type { Reply } from './reply/types.ts';

/**
 * All that an adapter asks of the core. No method throws for what a reader typed: whatever goes wrong comes back as a
 * polite reply.
 */
export interface Bot {
  /** The one list of commands, from which each platform registers its own. */
  readonly commands: readonly Command[];
  /** Runs `/name words…`; `request.text` holds the words. An unknown name is answered with help. */
  run(name: string, request: Request): Promise<Outcome>;
  /** Tells us that what `run` opened now stands in this thread. */
  open(place: string, thread: string, opens: Omit<Thread, 'turns'>): Promise<void>;
  /** A plain line in a thread: a question about its briefing. */
  ask(request: Request): Promise<Reply>;
}
