import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/core/briefing/types.ts';
import { createDigests, type WriteOpening } from '../../../src/core/digest/digests.ts';
import type { Digest, Subscription } from '../../../src/core/digest/types.ts';
import { pagesOf } from '../../../src/core/reply/pages.ts';
import { plainText } from '../../../src/core/reply/plain.ts';
import { aStore } from '../../memory-store.ts';
import { aBriefing, aFact } from '../builders.ts';

const DAY_MS = 86_400_000;
/** Monday 2 November 2026, 08:30 in Paris. */
const MONDAY = Temporal.Instant.from('2026-11-02T07:30:00Z').epochMilliseconds;

const BASE: Subscription = {
  id: 's1',
  platform: 'slack',
  place: 'C1',
  target: 'C1',
  owner: 'U1',
  following: { kind: 'all' },
  schedule: { time: '08:30', days: [1, 2, 3, 4, 5, 6, 7], timeZone: 'Europe/Paris' },
  language: 'en',
  mode: 'changes',
  state: { kind: 'active', next: { day: '2026-11-02', at: MONDAY } },
  createdAt: MONDAY - DAY_MS,
};

/** A place that gets a digest every day, over briefings that change. */
async function aReader(over: Partial<Subscription> = {}, writeOpening?: WriteOpening) {
  const { subscriptions, received, editions, gaps } = await aStore(() => MONDAY);
  const briefings: Briefing[] = [aBriefing()];
  const library = { all: () => briefings, find: (slug: string) => briefings.find((each) => each.slug === slug) };
  const digests = createDigests({ library, editions, received, gaps, ...(writeOpening && { writeOpening }) });
  await subscriptions.save({ ...BASE, ...over });
  let day = 0;

  async function next(): Promise<Digest> {
    const at = MONDAY + day * DAY_MS;
    const slot = { day: `2026-11-${String(2 + day).padStart(2, '0')}`, at };
    day += 1;
    const subscription = (await subscriptions.find('s1')) ?? BASE;
    const digest = await digests.make(subscription, slot);
    await received.note('s1', digest.received);
    const outcome = digest.reply ? 'sent' : 'unchanged';
    await subscriptions.settle('s1', { last: { ...slot, outcome }, ...(digest.reply && { toldAt: at }) });
    return digest;
  }

  return { briefings, gaps, subscriptions, next, read: async () => linesOf(await next()) };
}

function linesOf({ reply }: Digest): string[] {
  return reply
    ? plainText(reply)
        .split('\n')
        .filter((line) => line !== '')
    : [];
}

const CORRECTED = aBriefing({
  version: 2,
  facts: [aFact({ text: { en: 'The harbour closes in June.', fr: 'Le port ferme en juin.' } })],
});

describe('a digest', () => {
  it('tells first where things stand, then what has changed, and nothing in between', async () => {
    const { briefings, read } = await aReader();
    expect(await read()).toEqual([
      'Digest of Monday 2 November 2026',
      'as of June 2024 · Belmare Gazette',
      'The first digest tells where things stand; the next ones tell what has changed.',
      'Belmare harbour',
      'A harbour closes.',
      ' f1  The harbour closes in May. (port office · claimed · ¶1)',
      'Ask a question, or: timeline · claims · disputes · sources · français',
    ]);
    expect(await read()).toEqual([]);
    briefings.splice(0, 1, CORRECTED);
    expect(await read()).toEqual([
      'Digest of Wednesday 4 November 2026',
      'as of June 2024 · Belmare Gazette',
      'Belmare harbour',
      'A harbour closes.',
      'Corrected:',
      ' f1  The harbour closes in June. (port office · claimed · ¶1)',
      ' • before – The harbour closes in May. (port office · claimed · ¶1  f1)',
      'Ask a question, or: timeline · claims · disputes · sources · français',
    ]);
    expect(await read()).toEqual([]);
  });

  it('does not take back what another process with a later version has told', async () => {
    const { briefings, next, read } = await aReader();
    const [earlier = aBriefing()] = briefings;
    await next();
    briefings.splice(0, 1, CORRECTED);
    await next();
    briefings.splice(0, 1, earlier);
    expect(await read()).toEqual([]);
    briefings.splice(0, 1, CORRECTED);
    expect(await read()).toEqual([]);
  });

  it('says in two lines that nothing has changed, where that is wanted', async () => {
    const { next, read } = await aReader({ mode: 'always' });
    await next();
    expect(await read()).toEqual([
      'No change since Monday 2 November in “Belmare harbour” (as of June 2024).',
      'Next digest: Wednesday 4 November at 08:30.',
    ]);
  });

  it('reminds once a week where each briefing stands', async () => {
    const { next, read } = await aReader({ mode: 'always' });
    for (let day = 0; day < 7; day += 1) await next();
    expect((await read()).slice(2, 5)).toEqual([
      'As a reminder: Belmare harbour',
      'A harbour closes.',
      ' f1  The harbour closes in May. (port office · claimed · ¶1)',
    ]);
    expect(await read()).toHaveLength(2);
  });

  it('reminds only beside news where only changes are wanted', async () => {
    const { briefings, next, read } = await aReader();
    for (let day = 0; day < 7; day += 1) await next();
    expect(await read()).toEqual([]);
    briefings.push(aBriefing({ slug: 'quay', title: { en: 'The quay', fr: 'Le quai' } }));
    const shown = await read();
    expect(shown.filter((line) => line.includes(' · as of'))).toEqual([
      'New briefing: The quay · as of June 2024',
      'As a reminder: Belmare harbour · as of June 2024',
    ]);
    expect(shown.at(-1)).toBe('More on: The quay · Belmare harbour');
  });

  it('parts what has changed from the reminder that is due below it', async () => {
    const { briefings, next, read } = await aReader();
    for (let day = 0; day < 7; day += 1) await next();
    briefings.splice(0, 1, aBriefing({ facts: [aFact(), aFact({ id: 'f2', text: { en: 'Six ships are late.' } })] }));
    expect((await read()).slice(4, -1)).toEqual([
      'New fact:',
      ' f2  Six ships are late. (port office · claimed · ¶1)',
      'As a reminder:',
      ' f1  The harbour closes in May. (port office · claimed · ¶1)',
      ' f2  Six ships are late. (port office · claimed · ¶1)',
    ]);
  });

  it('shows both sides of a dispute that opens, and of one that a changed fact is in', async () => {
    const { briefings, next, read } = await aReader();
    await next();
    const claim = aFact({ disputes: ['f2'] });
    const denial = aFact({
      id: 'f2',
      status: 'denied',
      text: { en: 'The harbour stays open.' },
      saidBy: { speaker: 'dockers' },
      disputes: ['f1'],
    });
    briefings.splice(0, 1, aBriefing({ version: 2, facts: [claim, denial] }));
    expect((await read()).slice(4, -1)).toEqual([
      'The accounts now differ:',
      ' • The harbour closes in May. (port office · claimed · ¶1  f1)',
      ' • The harbour stays open. (dockers · denied · ¶1  f2)',
    ]);
    briefings.splice(0, 1, aBriefing({ version: 3, facts: [{ ...claim, planned: true }, denial] }));
    expect((await read()).slice(4, -1)).toEqual([
      'New status:',
      ' f1  claimed → claimed, planned – The harbour closes in May. (port office · claimed, planned · ¶1)',
      ' • the other account – The harbour stays open. (dockers · denied · ¶1  f2)',
    ]);
  });

  it('shows what was withdrawn, with the name its speaker had then', async () => {
    const { briefings, next, read } = await aReader();
    briefings.splice(0, 1, aBriefing({ facts: [aFact(), aFact({ id: 'f2', text: { en: 'Six ships are late.' } })] }));
    await next();
    const note = { en: 'It was last year’s.', fr: 'C’était l’an dernier.' };
    const correction = { version: 2, date: '2024-07', fact: 'f2', kind: 'withdrawn', note } as const;
    briefings.splice(0, 1, aBriefing({ version: 2, corrections: [correction] }));
    expect((await read()).slice(4, -1)).toEqual([
      'Withdrawn:',
      ' • before – Six ships are late. (port office · claimed · ¶1  f2)',
      'Editor’s note: It was last year’s.',
    ]);
  });

  it('tells what the place asked since then and no briefing answers, without calling anybody', async () => {
    const { briefings, gaps, next, read } = await aReader();
    await next();
    const asked = { slug: 'belmare-harbour', language: 'en', place: 'C1', thread: 't1' } as const;
    await gaps.note({ ...asked, question: 'who pays @everyone?' });
    await gaps.note({ ...asked, place: 'C2', question: 'asked elsewhere?' });
    briefings.splice(0, 1, CORRECTED);
    const shown = await read();
    expect(shown.slice(-3, -1)).toEqual(['Asked here, and not in the briefings', '“who pays @\u200Beveryone?”']);
  });

  it('says what was missed', async () => {
    const missed = { count: 3, firstDay: '2026-11-20', lastDay: '2026-11-22' };
    const { read } = await aReader({ missed, toldAt: MONDAY - 4 * DAY_MS });
    expect(await read()).toContain(
      '3 digests, from Friday 20 November to Sunday 22 November, could not be sent in time; this one makes up for them.',
    );
  });

  it('opens with sentences that have passed the gate where there are some', async () => {
    const { briefings, next, read } = await aReader({}, async (_briefing, changes) =>
      changes.length > 1 ? undefined : [{ kind: 'text', text: 'The closing has been put off.' }],
    );
    await next();
    briefings.splice(0, 1, CORRECTED);
    const shown = await read();
    expect(shown).toContain('The closing has been put off.');
    expect(shown).not.toContain('A harbour closes.');
  });

  it('tells which facts of which briefing it used', async () => {
    const { briefings, next } = await aReader();
    briefings.push(aBriefing({ slug: 'quay', version: 7, facts: [aFact({ id: 'f9' })] }));
    expect((await next()).about).toEqual([
      { slug: 'belmare-harbour', version: 1, facts: ['f1'] },
      { slug: 'quay', version: 7, facts: ['f9'] },
    ]);
  });

  it('shows five new briefings in full and names the others', async () => {
    const { briefings, next } = await aReader();
    for (let number = 0; number < 30; number += 1) briefings.push(aBriefing({ slug: `b${number}` }));
    const digest = await next();
    const lines = linesOf(digest);
    expect(lines.filter((line) => line === 'A harbour closes.')).toHaveLength(5);
    expect(lines.filter((line) => line.startsWith(' b'))).toHaveLength(15);
    expect(lines).toContain('… and 11 more; /brief lists them all.');
    expect(digest.received).toHaveLength(31);
  });

  it('goes on in the thread where it is long, with title and actions on the first message', async () => {
    const { briefings, next } = await aReader();
    for (let number = 0; number < 5; number += 1) briefings.push(aBriefing({ slug: `b${number}` }));
    const { reply } = await next();
    if (!reply) throw new Error('There is news.');
    const measure = (part: object) => JSON.stringify(part).length;
    const [first, ...others] = pagesOf(reply, { maxChars: 1_000, maxParts: 40, measure }, true);
    expect(first?.reply.title).toBe('Digest of Monday 2 November 2026');
    expect(first?.goesOn).toBe(true);
    expect(others.map(({ goesOn }) => goesOn)).toEqual([false]);
  });

  it('leaves what a place has as it was where the briefing only had a slip', async () => {
    const { briefings, next, read } = await aReader();
    await next();
    briefings.splice(0, 1, aBriefing({ facts: [aFact({ text: { en: 'The harbor closes in May.' } })] }));
    expect(await read()).toEqual([]);
    briefings.splice(
      0,
      1,
      aBriefing({ facts: [aFact({ text: { en: 'The harbor closes in May.' }, status: 'denied' })] }),
    );
    expect((await read()).slice(4, -1)).toEqual([
      'New status:',
      ' f1  claimed → denied – The harbor closes in May. (port office · denied · ¶1)',
    ]);
  });
});
