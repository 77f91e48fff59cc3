import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aStore } from '../memory-store.ts';
import { runHere, runWithStore } from './run-here.ts';

const BRIEFINGS = join(import.meta.dirname, '../../briefings');

async function preview(...words: string[]) {
  return await runHere(BRIEFINGS, ['digest', 'preview', ...words]);
}

describe('wirebrief digest preview', () => {
  it('shows what a reader of that day has not heard: old and new, and what was withdrawn', async () => {
    const { out } = await preview('sample-harbour-bridge', '--since', '2025-04-20', '--at', '2025-04-23');
    expect(
      out
        .split('\n')
        .filter((line) => line !== '')
        .slice(4, -1),
    ).toEqual([
      'Withdrawn:',
      ' • before – The free ferry of Sallowhaven also carries cars. (Sample Gazette · reported · ¶5  f10)',
      'Editor’s note: The paper has taken this back.',
      'Corrected:',
      ' f2  About 3,000 vehicles a day crossed the harbour bridge in 2024. (Mayor Quill · claimed · ¶1)',
      ' • before – About 3,400 vehicles a day crossed the harbour bridge in 2024. (Mayor Quill · claimed · ¶1  f2)',
      'Editor’s note: The figure given first had counted bicycles.',
    ]);
    expect(out).toMatch(/^Digest of Wednesday 23 April 2025\nas of 14 April 2025/);
  });

  it('shows a briefing that is newer than that with its key facts and both sides of its dispute', async () => {
    const { out } = await preview('russia-iran-drones', '--since', '2023-06-01');
    expect(out).toContain('New briefing: Iran, Russia and a drone plant\n');
    expect(out).toContain('(Iran · denied · ¶4  f11)\n');
    expect(out).toContain('(J. Kirby (NSC) · claimed · ¶5  f12)\n');
  });

  it('shows a day of the past as it was, as far as the file tells', async () => {
    const { out } = await preview('sample-harbour-bridge', '--since', '2025-04-15', '--at', '2025-04-21');
    expect(out).toMatch(/^No change since Tuesday 15 April /);
  });

  it('says in one line that nothing has changed', async () => {
    const { out } = await preview('russia-iran-drones', '--since', '2023-07-01', '--at', '2023-07-02', '--lang', 'fr');
    expect(out).toBe(
      'Rien n’a changé depuis le samedi 1er juillet dans «\u00A0L’Iran, la Russie et une usine de drones\u00A0» (situation en juin 2023).\n',
    );
  });

  it('tells programs which facts it used', async () => {
    const { out } = await preview('sample-harbour-bridge', '--since', '2025-04-20T08:30:00Z', '--json');
    expect(JSON.parse(out)).toMatchObject({
      since: '2025-04-20',
      lang: 'en',
      asOf: '2025-04-14',
      about: [{ slug: 'sample-harbour-bridge', version: 2, facts: ['f10', 'f2'] }],
    });
  });

  it.each([
    [
      'a day that is none',
      ['sample-harbour-bridge', '--since', '2025-13-01'],
      '--since needs a day, such as 2023-06-01.\n',
    ],
    [
      'a day after that of the digest',
      ['sample-harbour-bridge', '--since', '2025-05-10', '--at', '2025-05-07'],
      '--since is after the day of the digest, 2025-05-07.\n',
    ],
    [
      'a day before all that a briefing tells',
      ['sample-harbour-bridge', '--at', '2025-04-13'],
      'None of these briefings tells anything of 2025-04-13 or before.\n',
    ],
    [
      'a briefing that is none',
      ['sample-harbor'],
      'There is no briefing “sample-harbor”. Did you mean: sample-harbour-bridge\n',
    ],
  ])('tells of %s', async (_name, words, err) => {
    expect(await preview(...words)).toEqual({ code: 2, out: '', err });
  });
});

describe('wirebrief digest list', () => {
  it('lists who has subscribed to what', async () => {
    const store = await aStore();
    await store.subscriptions.save({
      id: 's1',
      platform: 'slack',
      place: 'C1',
      target: 'C1',
      owner: 'U1',
      following: { kind: 'some', slugs: ['old-mill'], topics: ['arms'] },
      schedule: { time: '08:30', days: [1, 3], timeZone: 'Europe/Paris' },
      language: 'fr',
      mode: 'changes',
      state: { kind: 'active', next: { day: '2026-11-23', at: Date.UTC(2026, 10, 23, 7, 30) } },
      createdAt: 0,
    });
    // The command closes the store that it opens.
    const open = async () => ({ ...store, close: async () => {} });
    const { out } = await runWithStore(BRIEFINGS, ['digest', 'list'], open);
    expect(out).toBe(
      'slack C1 · old-mill, arms · 08:30 on mon,wed, Europe/Paris · fr · changes · next 2026-11-23T07:30:00Z\n',
    );
    const { out: json } = await runWithStore(BRIEFINGS, ['digest', 'list', '--json'], open);
    expect(JSON.parse(json)).toMatchObject([{ id: 's1', state: 'active', next: '2026-11-23T07:30:00Z', told: null }]);
  });

  it('says so where there are none', async () => {
    const store = await aStore();
    const open = async () => ({ ...store, close: async () => {} });
    expect((await runWithStore(BRIEFINGS, ['digest', 'list'], open)).out).toBe('Nobody has subscribed.\n');
  });
});

describe('wirebrief digest deliveries', () => {
  it('tells what was to be delivered and what became of it', async () => {
    const store = await aStore();
    const at = Date.UTC(2026, 10, 23, 7, 30);
    const common = { platform: 'slack', place: 'C1', target: 'C9', at } as const;
    const slot = { day: '2026-11-23', at };
    await store.deliveries.add(
      [
        { ...common, key: 'a', subject: { kind: 'digest', subscription: 's1', slot } },
        { ...common, key: 'b', subject: { kind: 'notice', subscription: 's1', reason: 'archived', since: at } },
        { ...common, key: 'c', place: 'C2', target: 'C2', subject: { kind: 'digest', subscription: 's2', slot } },
      ],
      at,
    );
    const claimed = await store.deliveries.claim('a', at);
    if (!claimed) throw new Error('not claimed');
    const trouble = { kind: 'refused', reason: 'archived' } as const;
    await store.deliveries.settle(claimed, { state: 'refused', at: at + 2_000, trouble });
    const open = async () => ({ ...store, close: async () => {} });
    const run = async (...words: string[]) =>
      (await runWithStore(BRIEFINGS, ['digest', 'deliveries', ...words], open)).out;
    expect(await run('--place', 'C9')).toBe(
      [
        '2026-11-23T07:30:00Z · slack C9 · digest of 2026-11-23 · the platform refused it: the channel is archived.',
        '2026-11-23T07:30:00Z · slack C9 · notice of a pause (archived) · it is due and waits for its turn.\n',
      ].join('\n'),
    );
    expect(JSON.parse(await run('--place', 'C1', '--limit', '1', '--json'))).toEqual([
      {
        ...{ key: 'a', platform: 'slack', place: 'C1', target: 'C9', state: 'refused', attempts: 1, trouble },
        subject: { kind: 'digest', subscription: 's1', slot },
        ...{ due: '2026-11-23T07:30:00Z', begun: null, next: null, settled: '2026-11-23T07:30:02Z' },
        story: 'the platform refused it: the channel is archived.',
      },
    ]);
    expect(await run('--place', 'C7')).toBe('Nothing was to be delivered.\n');
  });
});
