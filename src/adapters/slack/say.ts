import type { Said } from '../../core/commands/digest/forms.ts';
import type { Reply } from '../../core/reply/types.ts';
import { toMessages } from './blocks.ts';
import type { Installation } from './installation.ts';
import type { Poster } from './poster.ts';
import { tellPrivately } from './private.ts';

/** Who did something, and where they are; in the Home tab, in no channel. */
export interface Asker {
  readonly installation: Installation;
  readonly user: string;
  readonly place?: string;
  readonly respondUrl?: string;
}

const SAY_MAX_MS = 30_000;

/** To one person alone, where they are, or else in the conversation with us. Never rejects. */
export async function sayPrivately({ installation, user, place, respondUrl }: Asker, reply: Reply): Promise<void> {
  const shown = toMessages(reply, { startsThread: false });
  const person = { client: installation.client, channel: place ?? user, user, respondUrl };
  await tellPrivately(person, shown, AbortSignal.timeout(SAY_MAX_MS)).catch(() => false);
}

export interface SayingParts {
  readonly poster: Poster;
  /** Tells what is said from all else, and is the same at every try. */
  readonly key: string;
  /** Nothing of it was said before this instant. */
  readonly since: number;
}

/**
 * Says what came of something: in the channel that it concerns, where it is for everybody there, and to the one who did it
 * where they would not read that, or where we could not write there. Never rejects.
 */
export async function sayWhatCame(
  asker: Asker,
  { reply, place }: Said,
  { poster, key, since }: SayingParts,
): Promise<void> {
  if (place === undefined) return await sayPrivately(asker, reply);
  const messages = toMessages(reply, { startsThread: true });
  const outgoing = { client: asker.installation.client, channel: place, messages, key, since, mayBeThere: false };
  const posted = await poster.post(outgoing, AbortSignal.timeout(SAY_MAX_MS)).catch(() => undefined);
  const isElsewhere = asker.place !== undefined && asker.place !== place;
  if (posted?.kind !== 'posted' || isElsewhere) await sayPrivately(asker, reply);
}
