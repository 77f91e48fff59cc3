import { PermissionFlagsBits } from 'discord.js';
import type { Obstacle } from '../../core/conversation/types.ts';
import { type Target, type ToldTarget, type ToldThread, targetOf } from './targets.ts';

const { Administrator, ViewChannel, SendMessages, SendMessagesInThreads, ManageThreads } = PermissionFlagsBits;

/** What of a channel decides what we may do there. */
export interface ToldChannelRights {
  readonly permission_overwrites?: readonly Overwrite[] | undefined;
}

interface Overwrite {
  /** Of a role or a member; the server's own id is that of the role of all. */
  readonly id: string;
  /** 0 for a role, 1 for a member. */
  readonly type: number;
  readonly allow: string;
  readonly deny: string;
}

export interface OurRights {
  readonly guild: string;
  readonly user: string;
  /** Ids of our roles, without that of all. */
  readonly roles: readonly string[];
  /** By id of a role, what it lets its members do in the whole server: the sum of bits. */
  readonly granted: ReadonlyMap<string, string>;
}

/**
 * What we may do in a channel, as the sum of bits: what our roles grant, then what the channel says of all, of our roles
 * together and of us, each time denied before allowed. developers/topics/permissions in Discord's docs, read 2026-11.
 */
export function rightsIn({ permission_overwrites: overwrites = [] }: ToldChannelRights, ours: OurRights): bigint {
  const { guild, user, roles, granted } = ours;
  const base = [guild, ...roles].reduce((bits, role) => bits | BigInt(granted.get(role) ?? 0), 0n);
  if ((base & Administrator) !== 0n) return ALL;
  const layers = [
    overwrites.filter(({ id }) => id === guild),
    overwrites.filter(({ id, type }) => type === 0 && id !== guild && roles.includes(id)),
    overwrites.filter(({ id, type }) => type === 1 && id === user),
  ];
  return layers.reduce((bits, layer) => (bits & ~sumOf(layer, 'deny')) | sumOf(layer, 'allow'), base);
}

const ALL = ~0n;

function sumOf(overwrites: readonly Overwrite[], which: 'allow' | 'deny'): bigint {
  return overwrites.reduce((bits, overwrite) => bits | BigInt(overwrite[which]), 0n);
}

/** Why somebody to whom this is granted could not post there; undefined where they could. A locked thread is archived. */
export function obstacleFor(told: ToldTarget & ToldThread, granted: bigint): Obstacle | undefined {
  const target = targetOf(told);
  if (target.kind === 'direct') return undefined;
  if ((granted & ViewChannel) === 0n) return 'not-seen';
  if (told.thread_metadata?.locked && (granted & ManageThreads) === 0n) return 'archived';
  if ((granted & neededFor(target)) === 0n) return 'forbidden';
  return target.kind === 'forum' && target.tags === 'missing' ? 'needs-tag' : undefined;
}

function neededFor({ kind }: Target): bigint {
  return kind === 'thread' ? SendMessagesInThreads : SendMessages;
}
