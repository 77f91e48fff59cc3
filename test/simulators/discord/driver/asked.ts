import type { JsonObject } from '../../json.ts';
import { until } from '../../until.ts';
import { FLAGS } from '../forms/message-form.ts';
import type { Interaction, InteractionState } from '../interactions.ts';
import type { Platform } from '../platform.ts';
import { type SeenMessage, seen } from '../seen.ts';

/** What a user did, and what came of it so far. */
export interface Asked {
  readonly interaction: Interaction;
  /** `lapsed`: the user reads "The application did not respond". */
  readonly state: InteractionState;
  /** Whether "is thinking…" is to be seen. */
  readonly loading: boolean;
  /** The message that the first answer made or changed; none when it was deleted. */
  readonly message: SeenMessage | undefined;
  readonly followUps: readonly SeenMessage[];
  /** The form that popped up. */
  readonly modal: JsonObject | undefined;
  /** What is offered for an option being typed. */
  readonly choices: readonly JsonObject[];
  /** Resolves when the first answer is there; rejects when Discord gave up waiting for it. */
  answered(): Promise<Asked>;
  /** Resolves when a message is there that is not "is thinking…". */
  finished(timeoutMs?: number): Promise<SeenMessage>;
}

export function asked(platform: Platform, interaction: Interaction): Asked {
  const { world, interactions } = platform;
  const messageOf = (id: string | undefined) => {
    const message = world.messages.get(id ?? '');
    return message && !message.deleted ? seen(world, message) : undefined;
  };
  const handle: Asked = {
    interaction,
    get state() {
      return interactions.stateOf(interaction);
    },
    get loading() {
      return ((handle.message?.message.flags ?? 0) & FLAGS.LOADING) !== 0;
    },
    get message() {
      return interaction.answer === undefined ? undefined : messageOf(interaction.original);
    },
    get followUps() {
      return interaction.followUps.flatMap((id) => messageOf(id) ?? []);
    },
    get modal() {
      return interaction.modal;
    },
    get choices() {
      return interaction.choices ?? [];
    },
    answered: () =>
      until(
        world,
        'the first answer to an interaction',
        () => {
          if (handle.state === 'lapsed') throw new Error('The application did not respond');
          return handle.state === 'answered' && handle;
        },
        10_000,
      ),
    finished: (timeoutMs = 10_000) =>
      until(
        world,
        'the answer to an interaction',
        () => {
          if (handle.state === 'lapsed') throw new Error('The application did not respond');
          return !handle.loading && handle.message;
        },
        timeoutMs,
      ),
  };
  return handle;
}
