import type { JsonObject } from '../json.ts';
import { textAt } from '../json.ts';
import type { Ack, Envelope, Transport } from './transport.ts';
import type { World } from './world.ts';

/** One event on its way to the app, through all its attempts. */
export interface Delivery {
  readonly eventId: string;
  readonly event: JsonObject;
  readonly attempts: readonly (Ack & { readonly atMs: number })[];
  readonly state: 'under way' | 'delivered' | 'given up';
  /** Resolves when the app has taken it, or Slack has given up. */
  readonly done: Promise<void>;
}

export interface Deliveries {
  readonly all: readonly Delivery[];
  /** Sends an event, and again until it is acknowledged or the schedule is over. */
  event(event: JsonObject): Delivery;
  /** Sends an event once more as it was, as Slack does when an acknowledgement got lost. */
  repeat(delivery: Delivery): Promise<Ack>;
  /** A command or an interaction: the user waits, and nothing is sent twice. */
  ask(type: 'slash_commands' | 'interactive', payload: JsonObject): Promise<Ack>;
}

interface Parts {
  readonly world: World;
  readonly transport: () => Transport;
  readonly retryDelaysMs: readonly number[];
}

export function createDeliveries({ world, transport, retryDelaysMs }: Parts): Deliveries {
  const all: Delivery[] = [];
  const envelopeFor = (delivery: Pick<Delivery, 'event' | 'eventId'>, retry?: Envelope['retry']): Envelope => ({
    type: 'events_api',
    payload: callback(world, delivery.event, delivery.eventId),
    ...(retry ? { retry } : {}),
  });

  async function attempts(delivery: Writable): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      const last = delivery.attempts.at(-1);
      const retry = attempt > 0 && last && 'reason' in last ? { attempt, reason: last.reason } : undefined;
      const atMs = world.clock.nowMs();
      const ack = await transport().send(envelopeFor(delivery, retry));
      delivery.attempts.push({ ...ack, atMs });
      const wait = retryDelaysMs[attempt];
      const over = ack.outcome === 'acked' || wait === undefined || ack.noRetry === true;
      if (over) delivery.state = ack.outcome === 'acked' ? 'delivered' : 'given up';
      world.changed();
      if (over) return;
      await new Promise<void>((resolve) => world.clock.after(wait, resolve));
    }
  }

  return {
    all,
    event(event) {
      const delivery: Writable = {
        eventId: world.newId('Ev'),
        event,
        attempts: [],
        state: 'under way',
        done: Promise.resolve(),
      };
      all.push(delivery);
      delivery.done = attempts(delivery);
      return delivery;
    },
    repeat: (delivery) => transport().send(envelopeFor(delivery, { attempt: 1, reason: 'timeout' })),
    ask: (type, payload) => transport().send({ type, payload }),
  };
}

interface Writable extends Delivery {
  readonly attempts: (Ack & { readonly atMs: number })[];
  state: Delivery['state'];
  done: Promise<void>;
}

function callback({ team, app, clock }: World, event: JsonObject, eventId: string): JsonObject {
  const channel = textAt(event, 'channel');
  return {
    token: 'verification-token-of-old',
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(clock.nowMs() / 1_000),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: app.botUserId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${eventId}${channel ? `-${channel}` : ''}`,
  };
}
