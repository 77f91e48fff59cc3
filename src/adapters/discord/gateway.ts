import { type Client, GatewayDispatchEvents } from 'discord.js';

/** Who takes what Discord tells. They must not reject. */
export interface Takers {
  interaction(payload: unknown): Promise<void>;
  message(payload: unknown): Promise<void>;
}

/**
 * Listens from now on, which is before we connect, and keeps what comes until somebody takes it: an interaction that is not
 * heard is lost. From `stopping` on nothing is taken. Answers how to begin to take.
 */
export function listen({ ws }: Pick<Client, 'ws'>, stopping: AbortSignal): (takers: Takers) => void {
  const early: (() => void)[] = [];
  let takers: Takers | undefined;
  function hear(kind: keyof Takers, payload: unknown): void {
    if (stopping.aborted) return;
    if (takers) void takers[kind](payload);
    else early.push(() => hear(kind, payload));
  }
  ws.on(GatewayDispatchEvents.InteractionCreate, (payload) => hear('interaction', payload));
  ws.on(GatewayDispatchEvents.MessageCreate, (payload) => hear('message', payload));
  return (given) => {
    takers = given;
    for (const again of early.splice(0)) again();
  };
}
