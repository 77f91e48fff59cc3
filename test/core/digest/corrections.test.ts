import { describe, expect, it } from 'vitest';
import type { PostedMessage } from '../../../src/core/conversation/ports.ts';
import { affectedThreads, correctionReply } from '../../../src/core/digest/corrections.ts';
import { editionOf } from '../../../src/core/digest/edition.ts';
import { editionBefore } from '../../../src/core/digest/history.ts';
import { plainText } from '../../../src/core/reply/plain.ts';
import { readFolder } from '../../../src/library/read-folders.ts';
import { aStore } from '../../memory-store.ts';
import { aBriefing, aFact } from '../builders.ts';

const SHIPS = aFact({ id: 'f2', text: { en: 'Six ships are late.', fr: 'Six navires sont en retard.' } });
const QUAY = aFact({ id: 'f3', text: { en: 'A quay is empty.', fr: 'Un quai est vide.' } });
const BEFORE = editionOf(aBriefing({ facts: [aFact(), SHIPS, QUAY] }));
/** f1 is corrected, f2 withdrawn, f3 stays. */
const AFTER = aBriefing({
  version: 2,
  facts: [aFact({ text: { en: 'The harbour closes in June.', fr: 'Le port ferme en juin.' } }), QUAY],
});

function posted(over: Partial<PostedMessage>): PostedMessage {
  const message = { place: 'C1', thread: 't1', id: 'm1', kind: 'answer', slug: 'belmare-harbour', version: 1 } as const;
  return { ...message, facts: [], postedAt: 1_000, ...over };
}

async function affected(messages: readonly PostedMessage[], since = 0) {
  const store = await aStore();
  for (const message of messages) await store.messages.record(message);
  return await affectedThreads(BEFORE, AFTER, { messages: store.messages, since });
}

describe('affectedThreads', () => {
  it('finds exactly the messages that used what has changed, a thread once', async () => {
    const threads = await affected([
      posted({ id: 'a', facts: ['f1', 'f3'] }),
      posted({ id: 'b', facts: ['f2'], postedAt: 2_000 }),
      posted({ id: 'c', facts: ['f3'] }),
      posted({ id: 'd', facts: ['f1'], slug: 'other' }),
      posted({ id: 'e', facts: ['f2'], place: 'C2', thread: 't9', kind: 'digest', postedAt: 3_000 }),
      posted({ id: 'f', facts: ['f12'], thread: 't3' }),
    ]);
    expect(threads).toEqual([
      { place: 'C1', thread: 't1', messages: ['a', 'b'], facts: ['f1', 'f2'] },
      { place: 'C2', thread: 't9', messages: ['e'], facts: ['f2'] },
    ]);
  });

  it('leaves alone what was posted long ago, or from the corrected version', async () => {
    const old = posted({ id: 'old', facts: ['f1'], postedAt: 10 });
    const fresh = posted({ id: 'fresh', facts: ['f1'], version: 2, thread: 't2' });
    expect(await affected([old, fresh], 11)).toEqual([]);
  });
});

describe('the corrections of the made-up sample', () => {
  it('reach exactly the threads whose messages used f2 or f10', async () => {
    const { read } = readFolder('briefings', 'sample-harbour-bridge');
    if (!read.ok) throw new Error('The sample is in form.');
    const before = editionBefore(read.briefing, '2025-04-20');
    if (!before) throw new Error('There was a version before.');
    const store = await aStore();
    const uses: [string, string[]][] = [
      ['t1', ['f2', 'f1']],
      ['t2', ['f1', 'f20']],
      ['t3', ['f10']],
    ];
    for (const [thread, facts] of uses) {
      await store.messages.record(posted({ id: thread, thread, facts, slug: 'sample-harbour-bridge' }));
    }
    const threads = await affectedThreads(before, read.briefing, { messages: store.messages, since: 0 });
    expect(threads.map(({ thread, facts }) => [thread, ...facts])).toEqual([
      ['t3', 'f10'],
      ['t1', 'f2'],
    ]);
  });
});

describe('correctionReply', () => {
  it('says what the thread used, old and new with their chips', () => {
    const reply = correctionReply(BEFORE, AFTER, ['f1', 'f2'], 'en');
    expect(reply && plainText(reply).split('\n')).toEqual([
      'Correction to what was said here:',
      'Withdrawn:',
      ' • before – Six ships are late. (port office · claimed · ¶1  f2)',
      'Corrected:',
      ' f1  The harbour closes in June. (port office · claimed · ¶1)',
      ' • before – The harbour closes in May. (port office · claimed · ¶1  f1)',
      'as of June 2024',
    ]);
  });

  it('says nothing of facts that the thread did not use', () => {
    const reply = correctionReply(BEFORE, AFTER, ['f2'], 'fr');
    expect(reply && plainText(reply).split('\n')).toEqual([
      'Rectification de ce qui a été dit ici\u00A0:',
      'Retiré\u00A0:',
      ' • avant – Six navires sont en retard. (capitainerie · affirmé · ¶1  f2)',
      'situation en juin 2024',
    ]);
    expect(correctionReply(BEFORE, AFTER, ['f3'], 'en')).toBeUndefined();
  });

  it('says nothing where a reader of the language sees no difference', () => {
    const inFrench = aBriefing({
      version: 2,
      facts: [aFact({ text: { en: 'The harbour closes in May.', fr: 'Le port fermera en mai.' } }), SHIPS, QUAY],
    });
    expect(correctionReply(BEFORE, inFrench, ['f1'], 'en')).toBeUndefined();
    expect(correctionReply(BEFORE, inFrench, ['f1'], 'fr')).toBeDefined();
  });
});
