/** developers/events/gateway, list of intents, read 2026-11. */
export const INTENTS = {
  GUILDS: 1 << 0,
  GUILD_MEMBERS: 1 << 1,
  GUILD_PRESENCES: 1 << 8,
  GUILD_MESSAGES: 1 << 9,
  DIRECT_MESSAGES: 1 << 12,
  MESSAGE_CONTENT: 1 << 15,
} as const;

const KNOWN = 0b11_0011_1111_1111_1111_1111_1111;

export function areKnown(intents: number): boolean {
  return Number.isInteger(intents) && intents >= 0 && (intents & ~KNOWN) === 0;
}

/** Whether a session that asked for these intents hears of an event; `guild` is none for a DM. */
export function hears(intents: number, name: string, guild: string | undefined): boolean {
  if (name === 'GUILD_MEMBER_ADD' || name === 'GUILD_MEMBER_REMOVE') return (intents & INTENTS.GUILD_MEMBERS) !== 0;
  if (/^(GUILD|CHANNEL|THREAD)_/.test(name)) return (intents & INTENTS.GUILDS) !== 0;
  if (/^(MESSAGE|TYPING)_/.test(name))
    return (intents & (guild ? INTENTS.GUILD_MESSAGES : INTENTS.DIRECT_MESSAGES)) !== 0;
  return true;
}
