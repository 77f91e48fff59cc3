import { Command } from 'commander';
import { asOfDate } from '../core/briefing/chronology.ts';
import type { Briefing } from '../core/briefing/types.ts';
import { composeDigest } from '../core/digest/compose.ts';
import type { News, Told } from '../core/digest/composing.ts';
import { briefingOn, changesSince, editionBefore } from '../core/digest/history.ts';
import type { Subscription } from '../core/digest/types.ts';
import type { Language } from '../core/language/languages.ts';
import { plainText } from '../core/reply/plain.ts';
import { type Cli, WrongUse } from './cli.ts';
import { deliveriesCommand } from './digest-deliveries.ts';
import { findBriefing, languageFor } from './find-briefing.ts';
import { jsonOption, languageOption } from './options.ts';
import { printReply } from './print-reply.ts';
import { withStore } from './store-cli.ts';

export function digestCommand(cli: Cli): Command {
  return new Command('digest')
    .description('what places get of what has changed')
    .addCommand(previewCommand(cli))
    .addCommand(listCommand(cli))
    .addCommand(deliveriesCommand(cli));
}

interface PreviewOptions {
  readonly at?: string;
  readonly since?: string;
  readonly lang?: Language;
  readonly json?: true;
}

function previewCommand(cli: Cli): Command {
  return new Command('preview')
    .description('the digest of some briefings, by what their own files tell of the past')
    .argument('<slug...>', 'which briefings; `list` names them')
    .option('--at <day>', 'the day of the digest, such as 2026-11-21; today unless said')
    .option('--since <day>', 'what a reader of that day has not heard yet; without it, all')
    .addOption(languageOption())
    .addOption(jsonOption())
    .action(async (slugs: readonly string[], { at, since, lang, json }: PreviewOptions) => {
      const found = [...new Set(slugs)].map((slug) => findBriefing(slug, cli));
      const language = found.map((briefing) => languageFor(briefing, lang))[0] ?? 'en';
      const day = at === undefined ? Temporal.Now.plainDateISO().toString() : readDay('--at', at);
      const briefings = at === undefined ? found : found.flatMap((briefing) => briefingOn(briefing, day) ?? []);
      if (briefings.length === 0) throw new WrongUse(`None of these briefings tells anything of ${day} or before.`);
      const sinceDay = since === undefined ? undefined : readDay('--since', since);
      if (sinceDay !== undefined && sinceDay > day)
        throw new WrongUse(`--since is after the day of the digest, ${day}.`);
      const composed = composeDigest({
        language,
        mode: 'always',
        day,
        schedule: PREVIEW_SCHEDULE,
        told: briefings.map((briefing) => tell(briefing, sinceDay, language)),
        gaps: [],
        ...(sinceDay !== undefined && { lastDay: sinceDay }),
      });
      if (!composed) return;
      const { reply, about } = composed;
      const told = { slugs: briefings.map(({ slug }) => slug), at: day, since: sinceDay ?? null, lang: language };
      const asOf = briefings.map(asOfDate).toSorted().at(-1);
      if (json) await cli.print(JSON.stringify({ ...told, asOf, about, text: plainText(reply), reply }));
      else await printReply(reply, cli);
    });
}

/** Nothing of it is shown: a preview does not say when the next one comes. */
const PREVIEW_SCHEDULE = { time: '08:30', days: [1, 2, 3, 4, 5], timeZone: 'UTC' } as const;

function tell(briefing: Briefing, since: string | undefined, language: Language): Told {
  const changes = since === undefined ? undefined : changesSince(briefing, since, language);
  const before = since === undefined ? undefined : editionBefore(briefing, since);
  return { briefing, news: newsOf(changes), ...(before && { before }) };
}

function newsOf(changes: ReturnType<typeof changesSince>): News {
  if (!changes) return { kind: 'new' };
  return changes.length > 0 ? { kind: 'changed', changes, isReminderDue: false } : { kind: 'unchanged' };
}

/** The day of a date or of an instant in ISO form. */
function readDay(option: string, text: string): string {
  try {
    return Temporal.PlainDate.from(text.replace(/Z$/i, '')).toString();
  } catch {
    throw new WrongUse(`${option} needs a day, such as 2023-06-01.`);
  }
}

interface ListOptions {
  readonly limit: string;
  readonly json?: true;
}

function listCommand(cli: Cli): Command {
  return new Command('list')
    .description('who has subscribed to what, the first made first')
    .option('--limit <count>', 'how many at most', '100')
    .addOption(jsonOption())
    .action(async ({ limit, json }: ListOptions) => {
      if (!/^[1-9]\d{0,6}$/.test(limit)) throw new WrongUse('--limit must be a whole number from 1.');
      const subscriptions = await withStore(cli, (store) => store.subscriptions.list(Number(limit)));
      await cli.print(json ? JSON.stringify(subscriptions.map(toRow)) : inWords(subscriptions));
    });
}

function toRow({ createdAt, toldAt, state, ...subscription }: Subscription) {
  return {
    ...subscription,
    state: state.kind,
    next: state.kind === 'active' ? isoOf(state.next.at) : null,
    paused: state.kind === 'paused' ? { reason: state.reason, since: isoOf(state.since) } : null,
    created: isoOf(createdAt),
    told: toldAt === undefined ? null : isoOf(toldAt),
  };
}

function inWords(subscriptions: readonly Subscription[]): string {
  if (subscriptions.length === 0) return 'Nobody has subscribed.';
  return subscriptions.map(subscriptionInWords).join('\n');
}

/** "slack C1 · all · 08:30 on 1,2,3,4,5, Europe/Paris · fr · changes · next 2026-11-23T07:30:00Z". */
function subscriptionInWords({ platform, place, following, schedule, language, mode, state }: Subscription): string {
  const { time, days, timeZone } = schedule;
  const followed = following.kind === 'all' ? 'all' : [...following.slugs, ...following.topics].join(', ');
  const then =
    state.kind === 'active' ? `next ${isoOf(state.next.at)}` : `paused since ${isoOf(state.since)}: ${state.reason}`;
  return [`${platform} ${place}`, followed, `${time} on ${weekdays(days)}, ${timeZone}`, language, mode, then].join(
    ' · ',
  );
}

function weekdays(days: readonly number[]): string {
  return days.map((day) => WEEKDAYS[day - 1]).join(',');
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function isoOf(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}
