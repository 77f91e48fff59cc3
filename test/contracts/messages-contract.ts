import { expect, it } from 'vitest';
import type { PostedMessage } from '../../src/core/conversation/ports.ts';
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
}
