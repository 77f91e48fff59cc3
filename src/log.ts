import { type Logger, pino } from 'pino';
import { BriefingError } from './core/errors.ts';

export interface LogConfig {
  readonly level: string;
  /** Values that are never written, wherever they turn up. */
  readonly secrets: readonly string[];
  /** Takes one line of JSON, its line break included. */
  readonly write: (line: string) => void;
}

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Shorter than this nothing is a secret, and hiding it would garble other words. */
const SECRET_MIN_CHARS = 4;

/** One line of JSON per event. Texts that people write are no part of any. */
export function createLog({ level, secrets, write }: LogConfig): Log {
  const hidden = secrets
    .filter((secret) => secret.length >= SECRET_MIN_CHARS)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    { write: (line) => write(hidden.reduce((text, secret) => text.replaceAll(secret, '[hidden]'), line)) },
  );
}

/** What went wrong and where. The message of an error that is not ours is left out: it may quote what somebody wrote. */
function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error ? { code: error.code } : {};
  const message = error instanceof BriefingError ? { message: error.message } : {};
  const at = error.stack?.match(/^ {4}at .*$/gm)?.map((line) => line.trim()) ?? [];
  return { type: error.name, ...code, ...message, at };
}
