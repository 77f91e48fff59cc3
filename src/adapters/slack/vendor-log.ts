import { type Logger, LogLevel } from '@slack/bolt';

/** Where the adapter tells its operator what goes on. Texts that people write are no part of it. */
export interface SlackLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * What Slack's own packages have to say, cut down to fixed words: their debug output holds whole messages and tokens, and
 * what stands behind a colon or in brackets may quote them.
 */
export function vendorLogger(log: SlackLog): Logger {
  const words = (said: readonly unknown[]) => (typeof said[0] === 'string' ? said[0] : '').split(/[:({!"`\d]/)[0] ?? '';
  return {
    debug() {},
    info() {},
    warn: (...said) => log.warn({ slack: words(said) }, 'Slack’s package warns'),
    error: (...said) => log.error({ slack: words(said) }, 'Slack’s package reports an error'),
    setLevel() {},
    setName() {},
    getLevel: () => LogLevel.WARN,
  };
}
