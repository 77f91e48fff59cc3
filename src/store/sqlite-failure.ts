import { BriefingError } from '../core/errors.ts';
import { StoreFailed } from './failed.ts';

/** How long one process waits while another writes to the same file. */
export const BUSY_WAIT_MS = 5_000;

/** What SQLite or the file system said about the file, in our words. A fault of ours comes back as it is. */
export function sqliteFailure(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || error instanceof BriefingError) return error;
  const because = { cause: error };
  switch (resultCode(error) ?? fileCode(error)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return new StoreFailed(
        'too-slow',
        `Another process kept ${name} busy for ${BUSY_WAIT_MS / 1000} s: try again.`,
        because,
      );
    case SQLITE_FULL:
    case 'ENOSPC':
    case 'EDQUOT':
      return new StoreFailed(
        'disk-full',
        `The disk that holds ${name} is full: make room. All that was stored is still there.`,
        because,
      );
    case SQLITE_IOERR:
    case 'EIO':
      return new StoreFailed(
        'disk-full',
        `${name} can not be read or written: its disk is full, over its quota or broken.`,
        because,
      );
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EISDIR':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT':
      return new StoreFailed(
        'not-writable',
        `${name} can not be written: give this user the right to write the file and its folder, or name another file (DATABASE_URL=sqlite:FILE).`,
        because,
      );
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return new StoreFailed(
        'damaged',
        `${name} is damaged, or no database: move it away together with ${name}-wal and put a backup in its place, or start without one.`,
        because,
      );
    case undefined:
      return error;
    default:
      return new StoreFailed('other', `${name}: ${error.message}.`, because);
  }
}

/** Whether another connection holds the lock that was asked for. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && resultCode(error) === SQLITE_BUSY;
}

/** The primary result code, https://sqlite.org/rescode.html, read 2026-11; undefined for what is not SQLite's. */
function resultCode(error: Error): number | undefined {
  return 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

function fileCode(error: Error): string | undefined {
  return 'syscall' in error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const SQLITE_PERM = 3;
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_READONLY = 8;
const SQLITE_IOERR = 10;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;
const SQLITE_NOTADB = 26;
