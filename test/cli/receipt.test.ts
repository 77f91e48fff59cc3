import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PostedMessage } from '../../src/core/conversation/ports.ts';
import { openStore } from '../../src/store/open.ts';
import { tempFolder } from '../store/temp-folder.ts';
import { runWithStore } from './run-here.ts';

/** 1 June 2026, 08:00 UTC. */
const START = 1_780_300_800_000;
const RECEIPT = { slug: 'sample-harbour-bridge', version: 1, by: 'facts', facts: ['f1'], gate: [] } as const;
const ANSWER = {
  ...{ place: 'C1', id: '1.5', thread: '1.1', kind: 'answer' },
  ...{ slug: 'sample-harbour-bridge', version: 1, facts: ['f1'], postedAt: START, receipt: RECEIPT },
} as const satisfies PostedMessage;

/** A store that holds these messages, and the command line beside it. */
async function aCommandLine(...messages: readonly PostedMessage[]) {
  const url = `sqlite:${tempFolder()}/wirebrief.db`;
  const clock = { now: () => START, newId: () => randomUUID() };
  const store = await openStore(url, 'owner', clock);
  onTestFinished(() => store.close());
  for (const message of messages) await store.messages.record(message);
  return (...words: readonly string[]) =>
    runWithStore('briefings', ['receipt', ...words], () => openStore(url, 'guest', clock));
}

describe('wirebrief receipt', () => {
  it('tells how an answer was checked, in the language asked for', async () => {
    const run = await aCommandLine(ANSWER);
    const { code, out } = await run('1.5');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^How this was checked\n\nEach sentence below is the editor’s own, shown unchanged\. No language model took part\.\n f1 {2}.* · ¶\d+\)\nBriefing: /,
    );
    expect((await run('1.5', '--lang', 'fr')).out).toMatch(/^Comment c’est vérifié\n/);
  });

  it('gives programs the receipt itself', async () => {
    const run = await aCommandLine(ANSWER);
    const { code, out } = await run('1.5', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      ...{ place: 'C1', message: '1.5', thread: '1.1', posted: '2026-06-01T08:00:00.000Z' },
      ...RECEIPT,
    });
  });

  it('ends with 1 where there is none: no such message, or none that is an answer', async () => {
    const { receipt: _, ...briefing } = { ...ANSWER, id: '1.1', kind: 'briefing' } as const;
    const run = await aCommandLine(ANSWER, briefing);
    expect(await run('7.7')).toMatchObject({ code: 1, out: 'No message 7.7 is known.\n' });
    expect(await run('1.1')).toMatchObject({ code: 1, out: '1.1 is no answer with a receipt.\n' });
    expect(await run('1.5', '--place', 'C2')).toMatchObject({ code: 1, out: 'No message 1.5 is known.\n' });
    expect(await run('1.1', '--json')).toMatchObject({ code: 1, out: 'null\n' });
  });

  it('wants to know the place where several have a message of that id', async () => {
    const run = await aCommandLine(ANSWER, { ...ANSWER, place: 'C2', postedAt: START + 1 });
    expect(await run('1.5')).toMatchObject({
      code: 2,
      err: 'Several places have a message 1.5; say which with --place: C2, C1.\n',
    });
    expect(await run('1.5', '--place', 'C1')).toMatchObject({ code: 0 });
  });

  it('does not take a message that is made of several briefings for several messages', async () => {
    const { receipt: _, ...digest } = { ...ANSWER, kind: 'digest' } as const;
    const run = await aCommandLine(digest, { ...digest, slug: 'other' });
    expect(await run('1.5')).toMatchObject({ code: 1, out: '1.5 is no answer with a receipt.\n' });
  });

  it('tells it of a briefing that is gone', async () => {
    const run = await aCommandLine({ ...ANSWER, slug: 'lost', receipt: { ...RECEIPT, slug: 'lost' } });
    const { code, out } = await run('1.5');
    expect(code).toBe(0);
    expect(out).toContain('Briefing: “lost”, version 1; it is no longer here.');
  });
});
