import type { Platform } from './types.ts';

/**
 * The platform that a place is on, by the form of its id: a Discord snowflake is a number, a Slack channel a letter and
 * more. https://docs.discord.com/developers/reference#snowflakes, read 2026-11.
 */
export function platformOf(place: string): Platform {
  if (place === 'terminal') return 'terminal';
  return /^\d+$/.test(place) ? 'discord' : 'slack';
}
