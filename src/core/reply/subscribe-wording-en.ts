import { WEEKDAY_NAMES } from './day-phrase.ts';
import type { SubscribeWording } from './subscribe-wording.ts';

export const SUBSCRIBE_ENGLISH: SubscribeWording = {
  all: 'all briefings',
  topic: (topic) => `the topic “${topic}”`,
  list,
  days: (days) => {
    const known = KNOWN_DAYS[days.join('')];
    return known ?? `on ${list(days.map((day) => `${WEEKDAY_NAMES.en[day - 1]}s`))}`;
  },
  when: (days, time, timeZone) => `${days} at ${time} (${timeZone})`,
  language: { en: 'in English', fr: 'in French' },
  mode: { changes: 'only when something has changed', always: 'also when nothing has changed' },
  channel: (id) => `in channel ${id}`,
  subscribed: (what) => `Subscribed: ${what}.`,
  changed: (what) => `Changed: ${what}.`,
  paused: (what) => `Paused: ${what}. /digest resume goes on.`,
  resumed: (what) => `Going on: ${what}.`,
  ended: (what) => `Ended: ${what}.`,
  assumedUtc: 'No time zone is known for this place, so the time is UTC. Add yours, such as Europe/Paris.',
  onRequest: 'Here a digest comes only when you ask, with /digest now.',
  whileOpen: 'It appears here while this terminal is open; one that is due while it is closed comes at the next start.',
  title: 'Digests here',
  none: 'Nothing is subscribed here. /digest subscribe brings all briefings on weekdays at 08:30; add words to choose.',
  tooMany: (most) => `There are ${most} subscriptions here already; end one first with /digest unsubscribe.`,
  which: 'Which one? Add its number:',
  nameBriefings: 'There are several here; name the briefings of the one you mean:',
  noSuch: (words) => `There is no subscription “${words}” here; these are:`,
  wasPaused: 'That is paused already.',
  wasNotPaused: 'That is not paused.',
  pausedSince: (day, reason) => `paused since ${day}: ${reason}`,
  reason: {
    asked: 'somebody asked for it',
    gone: 'the channel is gone',
    archived: 'the channel is archived',
    'not-a-member': 'I am not in the channel any more',
    forbidden: 'I may not write there',
    'no-access': 'my access was withdrawn',
    'needs-tag': 'each post in the forum needs a tag, and I can not tell which',
  },
  last: (day, outcome) => `Last: ${day}, ${outcome}.`,
  outcome: {
    sent: 'sent',
    unchanged: 'nothing had changed',
    missed: 'too late to be sent',
    failed: 'the platform did not take it',
  },
  noneDueYet: 'Nothing was due yet.',
  preview: 'A preview that nobody else sees; it does not count as sent.',
  nothingNew: 'Nothing has changed since the last digest.',
  mayNot: {
    'members-may': 'Only members of this channel may change its digests.',
    'admins-may': 'Only admins of this workspace, and whoever made the channel, may change its digests.',
    'managers-may': 'Only those who may manage this server may change its digests.',
    'other-server': 'That channel belongs to another server.',
  },
  obstacle: {
    'not-a-member':
      'I am not in that channel, so no digest can come there. Type /invite there, choose me, and try again.',
    forbidden: 'I may not write in that channel, so no digest can come there.',
    archived: 'That channel is archived, so no digest can come there.',
    gone: 'That channel is gone, so no digest can come there.',
    'not-seen':
      'I do not see that channel, so no digest can come there: let me view it and write in it, and try again.',
    'needs-tag':
      'Each post in that forum needs a tag, and I can not tell which: make tags optional, or offer only one, and try again.',
  },
  notHere: 'Digests can not be set up here.',
  unknown: (words) => `“${words}” is nothing I know.`,
  noTime: (words) => `“${words}” is no time of day; write it like 08:30.`,
  noZone: (words) => `“${words}” is no time zone.`,
  zoneExample: 'Name a place, such as Europe/Paris.',
  twice: (what, first, second) => `“${first}” or “${second}”? A digest has one ${ONCE[what]}.`,
  nothingChanged: 'Nothing was changed.',
};

const ONCE = { time: 'time', timeZone: 'time zone', language: 'language', mode: 'mode', target: 'channel' };

const KNOWN_DAYS: Readonly<Record<string, string>> = {
  '12345': 'on weekdays',
  '1234567': 'every day',
  '67': 'at weekends',
};

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
