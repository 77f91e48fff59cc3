import { describe, expect, it } from 'vitest';
import { createDigestForms, type SubscribeForm } from '../../../../src/core/commands/digest/forms.ts';
import type { Obstacle, Permit, Standing } from '../../../../src/core/conversation/types.ts';
import { createDigests } from '../../../../src/core/digest/digests.ts';
import { aStore } from '../../../memory-store.ts';
import { BRIDGE, libraryOf, linesOf, MILL } from '../builders.ts';

/** Thursday 19 November 2026, 20:00 in Paris. */
const THURSDAY = Temporal.Instant.from('2026-11-19T19:00:00Z').epochMilliseconds;

async function someForms() {
  const store = await aStore(() => THURSDAY);
  const { subscriptions, received, editions, gaps, deliveries, places } = store;
  const digests = createDigests({ library: libraryOf(MILL, BRIDGE), editions, received, gaps });
  let ids = 0;
  const forms = createDigestForms({
    ...{ subscriptions, received, digests, deliveries, places },
    now: () => THURSDAY,
    newId: () => `s${++ids}`,
  });
  const permits = new Map<string, Permit>();
  const obstacles = new Map<string, Obstacle>();
  const standing: Standing = {
    platform: 'slack',
    workspace: 'T1',
    comesUnasked: true,
    findReader: async () => ({ timeZone: 'Europe/Paris', language: 'fr' }),
    mayManage: async (channel) => permits.get(channel) ?? 'may',
    findObstacle: async (channel) => obstacles.get(channel),
  };
  return { store, forms, permits, obstacles, context: { user: 'ana', language: 'en', standing } as const };
}

function aForm(over: Partial<SubscribeForm> = {}): SubscribeForm {
  return {
    id: 'f1',
    target: 'C1',
    following: { kind: 'all' },
    schedule: { time: '09:15', days: [1, 3], timeZone: 'Asia/Tokyo' },
    language: 'en',
    mode: 'always',
    ...over,
  };
}

describe('the form of a digest', () => {
  it('begins with weekdays at 08:30, in the zone and language of the reader', async () => {
    const { forms, context } = await someForms();
    expect(await forms.usual('C1', context)).toMatchObject({
      following: { kind: 'all' },
      schedule: { time: '08:30', days: [1, 2, 3, 4, 5], timeZone: 'Europe/Paris' },
      language: 'en',
      mode: 'changes',
    });
  });

  it('makes a subscription once, however often it is sent', async () => {
    const { forms, store, context } = await someForms();
    const done = await forms.submit(aForm(), context);
    expect(done).toMatchObject({ kind: 'done', place: 'C1', reply: { audience: 'everyone' } });
    expect(linesOf(done.reply)[0]).toBe(
      'Subscribed: all briefings, on Mondays and Wednesdays at 09:15 (Asia/Tokyo), in English, also when nothing has changed.',
    );
    await forms.submit(aForm({ mode: 'changes' }), context);
    expect(await store.subscriptions.list(9)).toMatchObject([
      { id: 'f1', place: 'C1', target: 'C1', owner: 'ana', mode: 'changes', workspace: 'T1' },
    ]);
  });

  it('changes the one that the channel has of the same briefings', async () => {
    const { forms, store, context } = await someForms();
    await forms.submit(aForm(), context);
    await forms.submit(aForm({ id: 'f2', language: 'fr' }), context);
    expect(await store.subscriptions.list(9)).toMatchObject([{ id: 'f1', language: 'fr' }]);
  });

  it('moves one to another channel, with what it has received', async () => {
    const { forms, store, context } = await someForms();
    await forms.submit(aForm(), context);
    await store.received.note('f1', [{ slug: MILL.slug, edition: 'e1', remindedAt: 1 }]);
    await forms.submit(aForm({ target: 'C2' }), context);
    expect(await store.subscriptions.list(9)).toMatchObject([{ id: 'f1', place: 'C2', target: 'C2' }]);
    expect(await store.received.of('f1')).toHaveLength(1);
  });

  it('says at which field it fails, and changes nothing', async () => {
    const { forms, store, permits, obstacles, context } = await someForms();
    const some = (slug: string) => ({ kind: 'some', slugs: [slug], topics: [] }) as const;
    await forms.submit(aForm(), context);
    await forms.submit(aForm({ id: 'f2', following: some(MILL.slug) }), context);
    permits.set('C2', 'members-may');
    obstacles.set('C3', 'not-a-member');
    for (let number = 0; number < 10; number += 1) {
      await forms.submit(aForm({ id: `full${number}`, target: 'C4', following: some(`b${number}`) }), context);
    }
    const before = await store.subscriptions.list(99);
    const told: unknown[] = [];
    for (const form of [
      aForm({ id: 'f2' }),
      aForm({ id: 'f3', target: 'C2' }),
      aForm({ id: 'f3', target: 'C3' }),
      aForm({ id: 'f3', target: 'C4' }),
      aForm({ target: 'C4' }),
    ]) {
      const submitted = await forms.submit(form, context);
      told.push([submitted.kind === 'refused' && submitted.field, linesOf(submitted.reply)[0]]);
    }
    expect(told).toEqual([
      ['following', 'There is a digest of just these in that channel already.'],
      ['target', 'Only members of this channel may change its digests.'],
      [
        'target',
        'I am not in that channel, so no digest can come there. Type /invite there, choose me, and try again.',
      ],
      ['target', 'There are 10 subscriptions here already; end one first with /digest unsubscribe.'],
      ['target', 'There are 10 subscriptions here already; end one first with /digest unsubscribe.'],
    ]);
    expect(await store.subscriptions.list(99)).toEqual(before);
  });
});

describe('the buttons of a digest', () => {
  it('pause, go on, preview and end it, by its id', async () => {
    const { forms, store, context } = await someForms();
    await forms.submit(aForm(), context);
    const paused = await forms.switch('pause', 'f1', context);
    expect(paused).toMatchObject({ place: 'C1', reply: { audience: 'everyone' } });
    expect((await store.subscriptions.find('f1'))?.state).toMatchObject({ kind: 'paused', reason: 'asked' });
    await forms.switch('resume', 'f1', context);
    expect((await store.subscriptions.find('f1'))?.state.kind).toBe('active');
    expect(linesOf(await forms.preview('f1', context)).join()).toContain('A preview that nobody else sees');
    await forms.switch('unsubscribe', 'f1', context);
    expect(await store.subscriptions.list(9)).toEqual([]);
    const gone = await forms.switch('pause', 'f1', context);
    expect(linesOf(gone.reply)).toEqual(['That subscription is not there any more.']);
    expect(gone.place).toBeUndefined();
  });

  it('show what was asked in a channel to nobody who is not in it', async () => {
    const { forms, permits, context } = await someForms();
    await forms.submit(aForm(), context);
    permits.set('C1', 'members-may');
    expect(linesOf(await forms.preview('f1', context))).toEqual([
      'Only members of this channel may change its digests.',
    ]);
  });
});
