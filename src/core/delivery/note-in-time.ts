import type { IncomingEvent } from '../conversation/ports.ts';
import type { Inbox } from './inbox.ts';

/** Slack and Discord show an error where they hear nothing for 3 s; half of that is left for the way. */
const NOTE_MAX_MS = 1_500;

/**
 * Notes what somebody waits for, unless the store takes too long: then they are answered all the same, and a crash might
 * lose it. False where we had it before.
 */
export async function noteInTime(
  inbox: Pick<Inbox, 'note'>,
  event: IncomingEvent,
  log: { error(fields: object, message: string): void },
): Promise<boolean> {
  const late = Promise.withResolvers<true>();
  const timer = setTimeout(() => late.resolve(true), NOTE_MAX_MS);
  const noted = inbox.note(event).catch((err: unknown) => {
    log.error({ err }, 'something that somebody waits for could not be noted');
    return true;
  });
  const isNew = await Promise.race([noted, late.promise]);
  clearTimeout(timer);
  return isNew;
}
