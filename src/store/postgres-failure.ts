import { BriefingError } from '../core/errors.ts';
import { StoreFailed } from './failed.ts';

/** Whether to try again: the connection or the server went away, or two transactions were in each other's way. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (code !== undefined) return PASSING_CODES.has(code) || code.startsWith('08');
  return PASSING_MESSAGES.some((message) => error.message.includes(message));
}

/** Whether the server fell silent in the middle of a query: its connection can not be used again. */
export function isSilence(error: unknown): boolean {
  return error instanceof Error && error.message === 'Query read timeout';
}

/** What Postgres, the network or the driver said, in our words. A fault of ours comes back as it is. */
export function postgresFailure(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || error instanceof BriefingError) return error;
  const because = { cause: error };
  const code = codeOf(error);
  const refusal = refusalFor(code, error.message, name);
  if (refusal !== undefined) return new StoreFailed('refused', refusal, because);
  switch (code) {
    case '53100':
      return new StoreFailed(
        'disk-full',
        `The disk of ${name} is full: make room. All that was stored is still there.`,
        because,
      );
    case '25006':
      return new StoreFailed(
        'not-writable',
        `${name} takes no changes just now: name the server that does in DATABASE_URL.`,
        because,
      );
    case '57014':
    case '55P03':
      return new StoreFailed('too-slow', `${name} took too long to answer: try again.`, because);
    case 'XX001':
    case 'XX002':
      return new StoreFailed('damaged', `${name} reports damaged tables: restore a backup.`, because);
    default:
  }
  if (isPassing(error)) {
    return new StoreFailed(
      'unreachable',
      `${name} can not be reached: see that the server runs, and that DATABASE_URL names it rightly.`,
      because,
    );
  }
  return code === undefined ? error : new StoreFailed('other', `${name}: ${error.message}.`, because);
}

function refusalFor(code: string | undefined, message: string, name: string): string | undefined {
  if (code === '28P01' || code === '28000' || message.startsWith('SASL:')) {
    return `${name} refused the user or the password: put the right ones in DATABASE_URL.`;
  }
  if (code === '3D000') return `${name}: the server has no database of that name: make it (createdb), or name another.`;
  if (code === '42501')
    return `${name}: the user in DATABASE_URL may not make or use tables there: grant it the right.`;
  if (message === 'The server does not support SSL connections') {
    return `${name} speaks no TLS: take sslmode out of DATABASE_URL, or switch TLS on at the server.`;
  }
  if (code !== undefined && UNTRUSTED.test(code)) {
    return `${name} shows a certificate that is not trusted (${code}): add sslrootcert=FILE to DATABASE_URL, or sslmode=no-verify to do without.`;
  }
  return undefined;
}

/** An SQLSTATE, or what Node calls a fault of the network. */
function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Node's names for a certificate it does not trust, https://nodejs.org/api/tls.html, read 2026-11. */
const UNTRUSTED = /CERT|SIGNATURE|ISSUER/;

/** SQLSTATEs (appendix A of the PostgreSQL 15 manual) and network codes after which another try may work. */
const PASSING_CODES = new Set([
  '40001',
  '40P01',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What `pg`, its pool and Kysely say without a code; from their sources: pg 8.23, kysely 0.29. */
const PASSING_MESSAGES = [
  'Connection terminated',
  'Client has encountered a connection error',
  'Client was closed',
  'Query read timeout',
  'timeout expired',
  'timeout exceeded when trying to connect',
  'Cannot use a pool after calling end',
  'driver has already been destroyed',
  'Postgres connection has been discarded',
];
