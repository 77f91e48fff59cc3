import { z } from 'zod';
import type { Choice } from '../../core/reply/choice.ts';
import { type Carried, carriedIn } from './carry-question.ts';
import { readChoice } from './choices.ts';
import { teamOf } from './team-of.ts';

/** A button pressed, or a briefing picked from a list. */
export interface Pressed {
  /** Undefined where it is of another version of ours. */
  readonly choice: Choice | undefined;
  readonly carried: Carried | undefined;
  readonly team: string;
  /** In the Home tab, the user's id: it is no channel, and the conversation with them stands for it. */
  readonly channel: string;
  readonly user: string;
  readonly triggerId: string;
  /** The thread of the message it is on, where everybody sees that message. */
  readonly thread: string | undefined;
  /** The same where it is not the first of it, which is read in the channel too. */
  readonly within: string | undefined;
  /** What tells the message from others, where everybody sees it. */
  readonly message: string | undefined;
  readonly respondUrl: string | undefined;
}

const bodySchema = z.object({
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
  }),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  response_url: z.string().optional(),
  actions: z.tuple(
    [
      z.object({
        action_id: z.string(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string().optional() }).nullish(),
      }),
    ],
    z.unknown(),
  ),
});

/** Undefined where Slack's payload is not of the kind we know. */
export function readPressed(body: unknown): Pressed | undefined {
  const parsed = bodySchema.safeParse(body);
  const team = teamOf(body);
  if (!parsed.success || team === undefined) return undefined;
  const { trigger_id: triggerId, user, channel, container, message, response_url: respondUrl, actions } = parsed.data;
  const [{ value: given, ...action }] = actions;
  const { value, carried } = carriedIn(given ?? '');
  const choice = readChoice(given === undefined ? action : { ...action, value });
  const isSeenByAll = container.is_ephemeral !== true && container.message_ts !== undefined;
  const begun = container.thread_ts ?? message?.thread_ts;
  return {
    choice,
    carried,
    team,
    channel: channel?.id ?? user.id,
    user: user.id,
    triggerId,
    thread: isSeenByAll ? (begun ?? container.message_ts) : begun,
    within: begun === container.message_ts ? undefined : begun,
    message: isSeenByAll ? container.message_ts : undefined,
    respondUrl,
  };
}
