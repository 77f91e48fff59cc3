import { PermissionFlagsBits } from 'discord.js';

/** What the bot may do in a server, and what each is for. Nothing works with less; nothing needs more. */
export const PERMISSIONS = {
  ViewChannel: 'to see the channels in which it is asked',
  SendMessages: 'to post briefings and answers there',
  CreatePublicThreads: 'to open a thread on each briefing',
  SendMessagesInThreads: 'to answer in it',
  ReadMessageHistory: 'to answer a question as a reply to it, and to read what it missed',
} as const;

export type Permission = keyof typeof PERMISSIONS;

/** As Discord writes it in an address. */
export function neededBits(): bigint {
  return names().reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

/** What is missing of what the bot needs. `granted` is as Discord lists it, a number. */
export function missingPermissions(granted: string): Permission[] {
  const have = BigInt(granted);
  const isAdministrator = (have & PermissionFlagsBits.Administrator) !== 0n;
  return isAdministrator ? [] : names().filter((name) => (have & PermissionFlagsBits[name]) === 0n);
}

function names(): Permission[] {
  return Object.keys(PERMISSIONS).filter((name): name is Permission => Object.hasOwn(PERMISSIONS, name));
}
