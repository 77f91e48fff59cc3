import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Failure, Refusal } from '../../core/delivery/failure.ts';

/** What an error of Discord's REST client means. Never log it whole: its address holds an interaction's token. */
export function toFailure(error: unknown): Failure {
  if (error instanceof RateLimitError) return { kind: 'busy', waitMs: error.retryAfter };
  if (error instanceof DiscordAPIError) return ofCode(error);
  if (error instanceof HTTPError) return error.status >= 500 ? { kind: 'unknown' } : refused(error.status);
  return ofConnection(error);
}

/** Discord's number for what was wrong; undefined for an error of another sort. */
export function codeOf(error: unknown): number | string | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

/** docs.discord.com/developers/topics/opcodes-and-status-codes, JSON error codes, read 2026-11. */
export const CODES = {
  unknownChannel: 10_003,
  unknownMessage: 10_008,
  unknownInteraction: 10_062,
  missingAccess: 50_001,
  missingPermissions: 50_013,
  alreadyAcknowledged: 40_060,
  tagRequired: 40_067,
  noHistory: 160_002,
  threadExists: 160_004,
} as const;

/** What Discord says no with; anything else goes by its HTTP status. */
const REASONS: Readonly<Record<number, Refusal>> = {
  [CODES.unknownChannel]: 'gone',
  10004: 'gone',
  [CODES.unknownMessage]: 'gone',
  10015: 'gone',
  [CODES.unknownInteraction]: 'gone',
  50027: 'gone',
  40094: 'gone',
  50083: 'archived',
  160005: 'archived',
  40333: 'forbidden',
  [CODES.missingAccess]: 'forbidden',
  50007: 'forbidden',
  [CODES.missingPermissions]: 'forbidden',
  200000: 'forbidden',
};

/** Whether Discord has a number for just this, and we know what it means. */
export function isPlainRefusal(code: number): boolean {
  return code in REASONS;
}

/** Sending, or a feature, is switched off for a while on Discord's side; or it is overloaded. */
const SWITCHED_OFF: readonly number[] = [40_004, 40_006, 130_000];

function ofCode({ code, status }: DiscordAPIError): Failure {
  if (SWITCHED_OFF.includes(Number(code))) return { kind: 'unreachable' };
  const reason = REASONS[Number(code)];
  if (reason) return { kind: 'refused', reason };
  if (status === 429 || code === 20_028) return { kind: 'busy', waitMs: 1_000 };
  return status >= 500 ? { kind: 'unknown' } : refused(status);
}

function refused(status: number): Failure {
  const reasons: Readonly<Record<number, Refusal>> = { 401: 'no-access', 403: 'forbidden', 404: 'gone' };
  return { kind: 'refused', reason: reasons[status] ?? 'other' };
}

/** Nothing was sent where no connection came about. */
const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

function ofConnection(error: unknown): Failure {
  const causes = error instanceof Error ? [error, error.cause] : [];
  const isBefore = causes.some(
    (cause) => cause instanceof Error && 'code' in cause && NOT_REACHED.has(String(cause.code)),
  );
  return { kind: isBefore ? 'unreachable' : 'unknown' };
}
