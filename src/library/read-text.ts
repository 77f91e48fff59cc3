import { readFileSync, type Stats, statSync } from 'node:fs';

export type TextRead =
  | { readonly ok: true; readonly text: string; readonly stamp: string }
  | { readonly ok: false; readonly isMissing: boolean; readonly message: string };

/** Enough for a thousand facts; what is larger was not written by an editor. */
export const FILE_MAX_BYTES = 1_048_576;

/** Reads a text file, or says in plain words why not. `stamp` changes when the file does. Never throws. */
export function readText(file: string): TextRead {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return unread('is no file');
    if (stats.size > FILE_MAX_BYTES) return unread(`is larger than ${FILE_MAX_BYTES} bytes`);
    const text = asText(readFileSync(file));
    return text === undefined ? unread('is no UTF-8 text') : { ok: true, text, stamp: stampOf(stats) };
  } catch (error) {
    return unread(reasonOf(error), ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? ''));
  }
}

/** Tells versions of a file apart, also two that were made in one tick of the file system's clock and put in each other's place. */
export function stampOf({ ino, size, mtimeMs }: Pick<Stats, 'ino' | 'size' | 'mtimeMs'>): string {
  return `${ino} ${size} ${mtimeMs}`;
}

/** Why the system did not open something, in words. */
export function reasonOf(error: unknown): string {
  const known = REASONS[codeOf(error) ?? ''];
  return known ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is missing',
  ENOTDIR: 'is missing',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  EISDIR: 'is no file',
  ELOOP: 'is a link that leads to itself',
};

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function asText(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function unread(message: string, isMissing = false): TextRead {
  return { ok: false, isMissing, message };
}
