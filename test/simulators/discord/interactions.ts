import type { JsonObject } from '../json.ts';
import { FIRST_ANSWER_MS, TOKEN_LIFETIME_MS } from './limits.ts';
import type { World } from './world.ts';

/** Something a user did that the app must answer. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** 2 a command, 3 a button or menu, 4 typing an option, 5 a filled-in form. */
  readonly type: number;
  readonly user: string;
  readonly channel: string;
  readonly command: string | undefined;
  /** The message whose button was pressed, or whose button opened the form. */
  readonly source: string | undefined;
  /** The app is not in this place itself; the user brought it along. */
  readonly userInstalledOnly: boolean;
  readonly createdAtMs: number;
  /** As it was sent to the app. */
  payload: JsonObject;
  /** The type of the first answer: 4 message, 5 and 6 later, 7 update, 8 choices, 9 form. */
  answer: number | undefined;
  /** When it came. */
  answeredAtMs: number | undefined;
  /** The message called `@original`. */
  original: string | undefined;
  readonly followUps: string[];
  modal: JsonObject | undefined;
  choices: readonly JsonObject[] | undefined;
}

/** `lapsed`: the user reads "The application did not respond". */
export type InteractionState = 'waiting' | 'answered' | 'lapsed';

export interface Interactions {
  readonly all: readonly Interaction[];
  create(
    parts: Pick<Interaction, 'type' | 'user' | 'channel' | 'command' | 'source' | 'userInstalledOnly'>,
  ): Interaction;
  byToken(token: string): Interaction | undefined;
  stateOf(interaction: Interaction): InteractionState;
  isExpired(interaction: Interaction): boolean;
}

export function createInteractions(world: World): Interactions {
  const all: Interaction[] = [];
  return {
    all,
    create(parts) {
      const id = world.ids.next();
      const interaction: Interaction = {
        ...parts,
        id,
        token: Buffer.from(`interaction:${id}:${'x'.repeat(120)}`).toString('base64url'),
        createdAtMs: world.clock.nowMs(),
        payload: {},
        answer: undefined,
        answeredAtMs: undefined,
        original: undefined,
        followUps: [],
        modal: undefined,
        choices: undefined,
      };
      all.push(interaction);
      world.clock.after(FIRST_ANSWER_MS + 1, () => world.changed());
      return interaction;
    },
    byToken: (token) => all.find((each) => each.token === token),
    stateOf({ answer, createdAtMs }) {
      if (answer !== undefined) return 'answered';
      return world.clock.nowMs() - createdAtMs > FIRST_ANSWER_MS ? 'lapsed' : 'waiting';
    },
    isExpired: ({ createdAtMs }) => world.clock.nowMs() - createdAtMs > TOKEN_LIFETIME_MS,
  };
}
