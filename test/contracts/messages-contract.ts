import { expect, it } from 'vitest';
import type { PostedMessage } from '../../src/core/conversation/ports.ts';
import type { Receipt } from '../../src/core/conversation/receipt.ts';
import { START, type Subject } from './subject.ts';

function aMessage(changes: Partial<PostedMessage> = {}): PostedMessage {
  return {
    place: 'C1',
    id: 'm1',
    thread: 't1',
    kind: 'answer',
    slug: 'drones',
    version: 2,
    facts: ['f7', 'f8'],
    postedAt: START,
    ...changes,
  };
}

export function messagesContract(subject: () => Subject): void {
  it('knows what was posted where', async () => {
    const { messages } = subject().store;
    await messages.record(aMessage());
    expect(await messages.find('C1', 'm1')).toEqual({
      place: 'C1',
      id: 'm1',
      thread: 't1',
      kind: 'answer',
      slug: 'drones',
      version: 2,
      facts: ['f7', 'f8'],
      postedAt: 1_780_300_800_000,
    });
    expect(await messages.find('C2', 'm1')).toBeUndefined();
  });

  it('finds exactly the messages that used a fact, earliest first', async () => {
    const { messages } = subject().store;
    await messages.record(aMessage({ id: 'second', postedAt: START + 2 }));
    await messages.record(aMessage({ id: 'first', place: 'C2', postedAt: START + 1 }));
    await messages.record(aMessage({ id: 'other facts', facts: ['f1', 'f80', 'f18'] }));
    await messages.record(aMessage({ id: 'other briefing', slug: 'bridge' }));
    await messages.record(aMessage({ id: 'no facts', facts: [] }));
    const using = await messages.using('drones', 'f8', START);
    expect(using.map((message) => message.id)).toEqual(['first', 'second']);
  });

  it('leaves out messages posted before the given time', async () => {
    const { messages } = subject().store;
    await messages.record(aMessage({ id: 'before', postedAt: START - 1 }));
    await messages.record(aMessage({ id: 'at', postedAt: START }));
    const using = await messages.using('drones', 'f7', START);
    expect(using.map((message) => message.id)).toEqual(['at']);
  });

  it('knows an edited message by its new facts only', async () => {
    const { messages } = subject().store;
    await messages.record(aMessage({ facts: ['f1'] }));
    await messages.record(aMessage({ facts: ['f2'], version: 3 }));
    expect(await messages.using('drones', 'f1', START)).toEqual([]);
    expect(await messages.using('drones', 'f2', START)).toEqual([aMessage({ facts: ['f2'], version: 3 })]);
  });

  it('finds a message by the facts of each briefing that it is made of', async () => {
    const { messages } = subject().store;
    await messages.record(aMessage({ kind: 'digest', facts: ['f1'] }));
    await messages.record(aMessage({ kind: 'digest', slug: 'bridge', facts: ['f2'] }));
    expect((await messages.using('drones', 'f1', START)).map(({ id }) => id)).toEqual(['m1']);
    expect((await messages.using('bridge', 'f2', START)).map(({ id }) => id)).toEqual(['m1']);
    expect(await messages.using('drones', 'f2', START)).toEqual([]);
    expect((await messages.find('C1', 'm1'))?.kind).toBe('digest');
  });

  it('finds a message once that names a fact twice', async () => {
    const { messages } = subject().store;
    await messages.record(aMessage({ facts: ['f7', 'f7'] }));
    expect(await messages.using('drones', 'f7', START)).toHaveLength(1);
  });

  it('keeps beside an answer how it came about, and for a message without a receipt none', async () => {
    const { messages } = subject().store;
    await messages.record(aMessage({ receipt: RECEIPT }));
    await messages.record(aMessage({ id: 'briefing', kind: 'briefing' }));
    expect((await messages.find('C1', 'm1'))?.receipt).toEqual(RECEIPT);
    expect(await messages.find('C1', 'briefing')).not.toHaveProperty('receipt');
  });

  it('keeps the receipt of an edited message only as long as it is recorded with one', async () => {
    const { messages } = subject().store;
    await messages.record(aMessage({ receipt: RECEIPT }));
    await messages.record(aMessage({ receipt: { ...RECEIPT, version: 3 } }));
    expect((await messages.find('C1', 'm1'))?.receipt?.version).toBe(3);
    await messages.record(aMessage());
    expect(await messages.find('C1', 'm1')).not.toHaveProperty('receipt');
  });

  it('finds a message as it was last recorded, where it was about another briefing before', async () => {
    const { messages } = subject().store;
    await messages.record(aMessage({ slug: 'bridge', postedAt: START }));
    await messages.record(aMessage({ postedAt: START + 1, receipt: RECEIPT }));
    expect((await messages.find('C1', 'm1'))?.receipt).toEqual(RECEIPT);
  });

  it('finds messages of one id in all places, the last one posted first', async () => {
    const { messages } = subject().store;
    await messages.record(aMessage({ postedAt: START }));
    await messages.record(aMessage({ place: 'C2', postedAt: START + 2, receipt: RECEIPT }));
    await messages.record(aMessage({ place: 'C3', postedAt: START + 1 }));
    await messages.record(aMessage({ id: 'm2' }));
    expect((await messages.called('m1', 9)).map(({ place }) => place)).toEqual(['C2', 'C3', 'C1']);
    expect((await messages.called('m1', 1)).map(({ receipt }) => receipt)).toEqual([RECEIPT]);
    expect(await messages.called('m3', 9)).toEqual([]);
  });
}

/** Of an answer that a model had a part in. */
const RECEIPT: Receipt = {
  slug: 'drones',
  version: 2,
  by: 'mixed',
  facts: ['f7', 'f8'],
  drafted: { model: 'small-model', prompt: 'answer 3' },
  gate: [
    { text: 'Iran denies it – “sans réserve”.', facts: ['f7'], passed: true },
    { text: 'It sold 500.', facts: ['f8'], passed: false, check: 'figures' },
  ],
};
