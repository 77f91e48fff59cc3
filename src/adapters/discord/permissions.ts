/**
 * What the bot may do in a server, by Discord's bit for it, and what each is for. It works with less, and says what it could
 * not do. developers/topics/permissions in Discord's docs, read 2026-11.
 */
export const PERMISSIONS = {
  ViewChannel: { bit: 1n << 10n, purpose: 'to see the channels it is asked in' },
  SendMessages: { bit: 1n << 11n, purpose: 'to post briefings where everybody reads them' },
  ReadMessageHistory: {
    bit: 1n << 16n,
    purpose: 'to answer below a question, to catch up after a lost connection, and to post no digest twice',
  },
  CreatePublicThreads: { bit: 1n << 35n, purpose: 'to open a briefing’s thread' },
  SendMessagesInThreads: { bit: 1n << 38n, purpose: 'to answer in it' },
} as const;

export type Permission = keyof typeof PERMISSIONS;

/** May do everything, whatever else is said. */
const ADMINISTRATOR = 1n << 3n;

/** As Discord writes them in addresses: the sum of their bits. */
export function neededBits(): string {
  return Object.values(PERMISSIONS)
    .reduce((bits, { bit }) => bits | bit, 0n)
    .toString();
}

/** What is missing of what the bot needs, in a server where it may do `granted`, the sum of bits. */
export function missingPermissions(granted: string): Permission[] {
  const may = BigInt(granted);
  if ((may & ADMINISTRATOR) !== 0n) return [];
  return Object.keys(PERMISSIONS)
    .filter(isPermission)
    .filter((name) => (may & PERMISSIONS[name].bit) === 0n);
}

function isPermission(name: string): name is Permission {
  return Object.hasOwn(PERMISSIONS, name);
}
