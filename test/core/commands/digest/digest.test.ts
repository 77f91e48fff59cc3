import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/core/briefing/types.ts';
import { createCommandTable } from '../../../../src/core/commands/table.ts';
import type { CommandContext } from '../../../../src/core/commands/types.ts';
import type { Permit, Standing } from '../../../../src/core/conversation/types.ts';
import { createDigests } from '../../../../src/core/digest/digests.ts';
import { aStore } from '../../../memory-store.ts';
import { aBriefing, BRIDGE, IN_ENGLISH, IN_FRENCH, linesOf, MILL, partsWith } from '../builders.ts';

/** Thursday 19 November 2026, 20:00 in Paris. */
const THURSDAY = Temporal.Instant.from('2026-11-19T19:00:00Z').epochMilliseconds;
const DAY_MS = 86_400_000;

interface Place {
  readonly permit?: Permit;
  readonly timeZone?: string;
  readonly comesUnasked?: boolean;
}

async function aPlace({ permit = 'may', timeZone, comesUnasked = true }: Place = {}) {
  const clock = { at: THURSDAY };
  const store = await aStore(() => clock.at);
  const { subscriptions, received, editions, gaps, deliveries, places } = store;
  const briefings: Briefing[] = [MILL, BRIDGE];
  const parts = partsWith();
  const library = { all: () => briefings, find: (slug: string) => briefings.find((each) => each.slug === slug) };
  const digests = createDigests({ library, editions, received, gaps });
  let ids = 0;
  const desk = { subscriptions, received, digests, deliveries, places, now: () => clock.at, newId: () => `s${++ids}` };
  const table = createCommandTable({ ...parts, library, digests: desk });
  const asked: string[] = [];
  const standing: Standing = {
    platform: 'slack',
    workspace: 'T1',
    ...(timeZone !== undefined && { timeZone }),
    comesUnasked,
    mayManage: async (channel) => {
      asked.push(channel);
      return permit;
    },
  };
  const say = async (words: string, context: CommandContext = IN_ENGLISH) =>
    linesOf((await table.run('digest', words, { ...context, standing })).reply);
  return { clock, store, briefings, table, standing, asked, failures: parts.failures, say };
}

describe('/digest subscribe', () => {
  it('needs no words: all briefings, weekdays at 08:30, in the zone and language of the place', async () => {
    const { say, store } = await aPlace();
    await store.places.change('room', { timeZone: 'Europe/Paris', language: 'fr' });
    expect(await say('subscribe')).toEqual([
      'Subscribed: all briefings, on weekdays at 08:30 (Europe/Paris), in French, only when something has changed.',
      'Next digest: Friday 20 November at 08:30.',
    ]);
    expect(await store.subscriptions.of('room')).toMatchObject([
      { id: 's1', platform: 'slack', workspace: 'T1', target: 'room', owner: 'ana', createdAt: THURSDAY },
    ]);
  });

  it('says so where no zone is known, and remembers one that is named', async () => {
    const { say, store } = await aPlace();
    expect(await say('subscribe')).toContain(
      'No time zone is known for this place, so the time is UTC. Add yours, such as Europe/Paris.',
    );
    expect((await say('subscribe new york'))[0]).toContain('on weekdays at 08:30 (America/New_York)');
    expect(await store.places.find('room')).toEqual({ timeZone: 'America/New_York' });
  });

  it('takes the zone that the platform knows', async () => {
    const { say } = await aPlace({ timeZone: 'Asia/Tokyo' });
    expect((await say('subscribe'))[0]).toContain('(Asia/Tokyo)');
  });

  it('changes the only one where no briefing is named, and says nothing of the rest', async () => {
    const { say, store } = await aPlace({ timeZone: 'Europe/Paris' });
    await say('subscribe old-mill mon,wed fr always');
    expect(await say('subscribe at 7:15')).toEqual([
      'Changed: old-mill, on Mondays and Wednesdays at 07:15 (Europe/Paris), in French, also when nothing has changed.',
      'Next digest: Monday 23 November at 07:15.',
    ]);
    expect(await store.subscriptions.of('room')).toHaveLength(1);
  });

  it('keeps one for each choice of briefings', async () => {
    const { say } = await aPlace({ timeZone: 'Europe/Paris' });
    await say('subscribe old-mill');
    await say('subscribe bridge daily');
    await say('subscribe old-mill at 9');
    expect(await say('')).toEqual([
      'Digests here',
      ' 1  old-mill, on weekdays at 09:00 (Europe/Paris), in English, only when something has changed. Next digest: Friday 20 November at 09:00.',
      ' 2  the topic “bridge”, every day at 08:30 (Europe/Paris), in English, only when something has changed. Next digest: Friday 20 November at 08:30.',
    ]);
    expect((await say('subscribe at 10'))[0]).toBe('There are several here; name the briefings of the one you mean:');
  });

  it('tells all that it does not understand, and changes nothing', async () => {
    const { say, store } = await aPlace();
    expect(await say('subscribe weekdys 25:00 Europe/Pariss')).toEqual([
      '“weekdys” is nothing I know. Did you mean “weekdays”?',
      '“25:00” is no time of day; write it like 08:30.',
      '“Europe/Pariss” is no time zone. Did you mean “Europe/Paris”?',
      'Nothing was changed.',
    ]);
    expect(await store.subscriptions.of('room')).toEqual([]);
  });

  it('posts nothing of a reader’s that could ping or link', async () => {
    const { say } = await aPlace();
    expect((await say('subscribe @everyone https://evil.example/x'))[0]).toBe('“@ everyone” is nothing I know.');
  });

  it('asks whether they may, for the channel that is named too', async () => {
    const { say, asked, store } = await aPlace({ permit: 'managers-may' });
    expect(await say('subscribe <#C77>')).toEqual(['Only those who may manage this server may change its digests.']);
    expect(asked).toEqual(['room']);
    expect(await store.subscriptions.of('room')).toEqual([]);
    const free = await aPlace();
    await free.say('subscribe <#C77>');
    expect(free.asked).toEqual(['room', 'C77']);
    expect((await free.store.subscriptions.of('room'))[0]?.target).toBe('C77');
  });

  it('says that nobody can subscribe where the platform has no say', async () => {
    const { table } = await aPlace();
    const { reply } = await table.run('digest', 'subscribe', IN_ENGLISH);
    expect(linesOf(reply)).toEqual(['Digests can not be set up here.']);
  });

  it('ends at ten in a place', async () => {
    const { say, briefings } = await aPlace();
    for (let number = 0; number < 11; number += 1) briefings.push(aBriefing({ slug: `mill-${number}` }));
    for (let number = 0; number < 10; number += 1) await say(`subscribe mill-${number}`);
    expect(await say('subscribe mill-10')).toEqual([
      'There are 10 subscriptions here already; end one first with /digest unsubscribe.',
    ]);
  });

  it('works in French', async () => {
    const { say } = await aPlace();
    expect(await say('abonner le vieux moulin', IN_FRENCH)).toContain('Je ne comprends pas «\u00A0vieux\u00A0».');
    expect(await say('abonner moulin à 8 h du lundi au mercredi à Paris', IN_FRENCH)).toEqual([
      'Abonnement créé\u00A0: le sujet «\u00A0moulin\u00A0», le lundi, le mardi et le mercredi à 8\u00A0h (Europe/Paris), en français, seulement s’il y a du nouveau.',
      'Prochain récapitulatif\u00A0: lundi 23 novembre à 8\u00A0h.',
    ]);
  });
});

describe('/digest pause, resume and unsubscribe', () => {
  it('pause the only one, go on with it, and end it', async () => {
    const { say, clock } = await aPlace({ timeZone: 'Europe/Paris' });
    await say('subscribe');
    const all = 'all briefings, on weekdays at 08:30 (Europe/Paris), in English, only when something has changed';
    expect(await say('pause')).toEqual([`Paused: ${all}. /digest resume goes on.`]);
    expect(await say('pause')).toEqual(['That is paused already.']);
    clock.at += 2 * DAY_MS;
    expect((await say('status')).slice(2)).toEqual([
      'Nothing was due yet.',
      'Paused since Thursday 19 November: somebody asked for it.',
    ]);
    expect(await say('resume')).toEqual([`Going on: ${all}.`, 'Next digest: Monday 23 November at 08:30.']);
    expect(await say('resume')).toEqual(['That is not paused.']);
    expect(await say('unsubscribe')).toEqual([`Ended: ${all}.`]);
    expect(await say('unsubscribe')).toEqual([
      'Nothing is subscribed here. /digest subscribe brings all briefings on weekdays at 08:30; add words to choose.',
    ]);
  });

  it('tell why a digest is not there, and when it is tried again', async () => {
    const { say, store, clock } = await aPlace({ timeZone: 'Europe/Paris' });
    await say('subscribe');
    const due = { day: '2026-11-20', at: THURSDAY + 12.5 * 3_600_000 };
    clock.at = due.at;
    const plan = () => ({ due, missed: [], next: { day: '2026-11-23', at: due.at + 3 * DAY_MS } });
    await store.deliveries.takeSlots({ platform: 'slack', now: due.at, limit: 1, plan });
    const why = async () => (await say('status'))[3];
    expect(await why()).toBe('Digest of Friday 20 November: it is due and waits for its turn.');
    const claimed = await store.deliveries.claim('digest:s1:2026-11-20', due.at);
    if (!claimed) throw new Error('not claimed');
    expect(await why()).toBe('Digest of Friday 20 November: it is being sent.');
    const at = due.at + 600_000;
    await store.deliveries.postpone(claimed, { state: 'due', at, trouble: { kind: 'unreachable' } });
    expect(await why()).toBe(
      'Digest of Friday 20 November: tried once, and the platform was not reached; it is tried again at 08:40.',
    );
    expect((await say('status', IN_FRENCH))[3]).toBe(
      'Récapitulatif du vendredi 20 novembre\u00A0: essayé une fois, mais la plateforme n’a pas été jointe\u00A0; nouvel essai à 8\u00A0h\u00A040.',
    );
    const again = await store.deliveries.claim(claimed.key, at);
    if (again) await store.deliveries.settle(again, { state: 'sent', at });
    expect(await why()).toBe('Next digest: Monday 23 November at 08:30.');
  });

  it('ask which one of several, take its number, or all', async () => {
    const { say, store } = await aPlace();
    await say('subscribe old-mill');
    await say('subscribe sample-bridge');
    expect((await say('pause'))[0]).toBe('Which one? Add its number:');
    expect((await say('pause 3'))[0]).toBe('There is no subscription “3” here; these are:');
    await say('pause 2');
    expect((await store.subscriptions.of('room')).map(({ state }) => state.kind)).toEqual(['active', 'paused']);
    await say('unsubscribe tous');
    expect(await store.subscriptions.of('room')).toEqual([]);
  });

  it('ask which one by the day it is where each is for, as the list does', async () => {
    const { say, clock } = await aPlace();
    clock.at = Temporal.Instant.from('2026-12-31T20:00:00Z').epochMilliseconds;
    await say('subscribe old-mill Pacific/Auckland');
    await say('subscribe sample-bridge Pacific/Auckland');
    const [, ...asked] = await say('pause');
    const [, ...listed] = await say('list');
    expect(asked).toEqual(listed);
    expect(asked[0]).toContain('Next digest: Monday 4 January at 08:30.');
  });

  it('are refused to those who may not', async () => {
    const { say, store } = await aPlace();
    await say('subscribe');
    const { table, standing } = await aPlace({ permit: 'admins-may' });
    expect(linesOf((await table.run('digest', 'subscribe', { ...IN_ENGLISH, standing })).reply)).toEqual([
      'Only admins of this workspace, and whoever made the channel, may change its digests.',
    ]);
    expect(await store.subscriptions.of('room')).toHaveLength(1);
  });
});

describe('/digest now', () => {
  it('is a preview that counts for nothing where digests come by themselves', async () => {
    const { say, store, clock } = await aPlace({ timeZone: 'Europe/Paris' });
    await say('subscribe old-mill');
    clock.at += 2 * DAY_MS;
    const shown = await say('now');
    expect(shown.slice(0, 3)).toEqual([
      'Digest of Saturday 21 November 2026',
      'as of May 2024 · Village Post',
      'A preview that nobody else sees; it does not count as sent. Next digest: Friday 20 November at 08:30.',
    ]);
    expect(await store.received.of('s1')).toEqual([]);
    expect((await store.subscriptions.find('s1'))?.last).toBeUndefined();
  });

  it('is the digest where nothing comes unasked, once it is due', async () => {
    const { say, store, clock, briefings } = await aPlace({ timeZone: 'Europe/Paris', comesUnasked: false });
    expect(await say('subscribe old-mill')).toContain('Here a digest comes only when you ask, with /digest now.');
    clock.at += 3 * DAY_MS;
    expect((await say('now'))[0]).toBe('Digest of Friday 20 November 2026');
    expect(await store.subscriptions.find('s1')).toMatchObject({
      state: { next: { day: '2026-11-23' } },
      last: { day: '2026-11-20', outcome: 'sent' },
      toldAt: clock.at,
    });
    clock.at += DAY_MS;
    expect(await say('now')).toEqual([
      'Nothing has changed since the last digest.',
      'Next digest: Tuesday 24 November at 08:30.',
    ]);
    const [fact] = MILL.facts;
    const denied = aBriefing({ version: 4, facts: fact ? [{ ...fact, status: 'denied' }] : [] });
    briefings.splice(0, 1, denied);
    clock.at += DAY_MS;
    const shown = await say('now');
    expect(shown).toContain(' f1  announced → denied – The mill is sold. (Ms Reed · denied · ¶1)');
    expect((await say('status')).at(-2)).toBe('Last: Tuesday 24 November, sent.');
  });

  it('opens the briefing that it is about, so that one can ask', async () => {
    const { table, standing, say } = await aPlace({ timeZone: 'Europe/Paris', comesUnasked: false });
    await say('subscribe old-mill');
    const outcome = await table.run('digest', 'now', { ...IN_ENGLISH, standing });
    expect(outcome.opens).toEqual({ slug: 'old-mill', version: 3, language: 'en' });
    expect(outcome.reply.audience).toBe('asker');
  });
});

describe('/digest', () => {
  it('tells how where nothing is subscribed', async () => {
    const { say } = await aPlace();
    expect((await say('')).slice(1, 3)).toEqual([
      ' /digest subscribe [briefings or topics|all] [08:30] [weekdays|daily|mon,wed] [Europe/Paris] [en|fr] [changes only|always]  Subscribes, or changes a subscription',
      ' /digest list  Lists the subscriptions here',
    ]);
  });

  it('suggests the word that is near', async () => {
    const { say } = await aPlace();
    expect((await say('unsuscribe'))[0]).toBe('There is no /digest unsuscribe. Did you mean “/digest unsubscribe”?');
    expect((await say('désaboner', IN_FRENCH))[0]).toBe(
      'Il n’y a pas de commande /digest désaboner. Vouliez-vous dire «\u00A0/digest désabonner\u00A0»\u00A0?',
    );
  });

  it('has names that platforms accept', async () => {
    const { table } = await aPlace();
    const { subcommands = [] } = table.commands.find(({ name }) => name === 'digest') ?? {};
    const names = subcommands.flatMap(({ name, label, options }) => [
      name,
      ...Object.values(label),
      ...options.flatMap((option) => [option.name, ...Object.values(option.label)]),
    ]);
    expect(names.filter((name) => !/^\p{Ll}{1,32}$/u.test(name))).toEqual([]);
    const summaries = subcommands.flatMap(({ summary, options }) => [summary, ...options.map((each) => each.summary)]);
    expect(summaries.flatMap(Object.values).filter((text) => text.length > 100)).toEqual([]);
  });
});
