import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Destination, Sending } from '../../src/core/delivery/sender.ts';
import { aReply, manyFacts } from '../adapters/reply-builders.ts';
import type { Fault } from '../simulators/slack/faults.ts';
import type { Message } from '../simulators/slack/world.ts';
import { it, type Running, settled } from './slack-stage.ts';

const NEVER = new AbortController().signal;
/** As long as two messages. */
const LONG = aReply({ title: 'Digest', parts: manyFacts(60, 200) });
const SHORT = aReply({ title: 'Digest', parts: manyFacts(2) });

function to(running: Running, channel: string, over: Partial<Sending> = {}): Sending {
  return {
    key: 's1 2026-11-21',
    destination: inChannel(running, channel),
    reply: SHORT,
    since: Date.now(),
    mayBeThere: false,
    turn,
    ...over,
  };
}

const turn = async () => {};

function inChannel({ workspace }: Running, channel: string) {
  return { kind: 'channel', workspace: workspace.teamId, channel } as const;
}

function person({ workspace }: Running, user: string): Destination {
  return { kind: 'person', workspace: workspace.teamId, user };
}

function textsIn({ workspace }: Running, channel: string): string[] {
  return workspace.messagesIn(channel).flatMap(({ ts }) => workspace.threadOf(ts).map(titleOf));
}

function titleOf({ text }: Pick<Message, 'text'>): string {
  return text.split('\n')[0] ?? '';
}

describe.concurrent('what nobody waits for', { timeout: 60_000 }, () => {
  it('18: goes into the channel, and on in its thread, each message in its turn and without previews', async ({
    stage,
  }) => {
    const running = await stage.run('socket');
    const { workspace, adapter } = running;
    const { id: general } = workspace.channel('general');
    const turns: string[] = [];
    const sending = to(running, general, { reply: LONG, turn: async (channel) => void turns.push(channel) });
    const posted = await adapter.sender.send(sending, NEVER);
    const [root, ...others] = workspace.messagesIn('general');
    expect(others).toEqual([]);
    const thread = workspace.threadOf(root?.ts ?? '');
    expect(thread).toHaveLength(2);
    const ids = thread.map(({ ts }) => ts);
    expect(posted).toEqual({ kind: 'posted', place: general, channel: general, ids, wasThere: false });
    expect(turns).toEqual([general, general]);
    expect(workspace.callsOf('chat.postMessage').map(({ args }) => [args.unfurl_links, args.unfurl_media])).toEqual([
      ['false', 'false'],
      ['false', 'false'],
    ]);
  });

  it('18: goes into a thread where it is an answer to one', async ({ stage }) => {
    const running = await stage.run('socket');
    const { workspace, adapter } = running;
    const { message } = workspace.user('ana').says('general', 'what about the bridge?');
    const destination = { kind: 'channel', channel: message.channel, thread: message.ts } as const;
    await adapter.sender.send(to(running, message.channel, { destination, reply: LONG }), NEVER);
    expect(workspace.messagesIn('general')).toHaveLength(1);
    expect(workspace.threadOf(message.ts)).toHaveLength(3);
  });

  it('15: tells a person directly, once although the answer was lost', async ({ stage }) => {
    const running = await stage.run('socket');
    const { workspace, adapter } = running;
    const { id, dm } = workspace.user('ana');
    workspace.fault({ method: 'chat.postMessage', do: 'reset-after-effect' });
    workspace.fault({ method: 'conversations.open', do: '500' });
    const posted = await adapter.sender.send(to(running, '', { destination: person(running, id) }), NEVER);
    expect(posted).toMatchObject({ kind: 'posted', place: dm, wasThere: true });
    expect(workspace.messagesIn(dm)).toHaveLength(1);
  });

  it('25: finds what was posted just before a kill, however much was said since', async ({ stage }) => {
    const running = await stage.run('socket');
    const { workspace, adapter } = running;
    const { id: general } = workspace.channel('general');
    const first = await adapter.sender.send(to(running, general, { reply: LONG }), NEVER);
    for (let count = 0; count < 230; count += 1) workspace.user('ana').says('general', 'so they say');
    const again = to(running, general, { reply: LONG, mayBeThere: true });
    expect(await adapter.sender.send(again, NEVER)).toEqual({ ...first, wasThere: true });
    expect(textsIn(running, 'general').filter((text) => text !== 'so they say')).toHaveLength(2);
    // Another digest, or another day of it, is another message.
    await adapter.sender.send({ ...again, key: 's1 2026-11-22' }, NEVER);
    expect(textsIn(running, 'general').filter((text) => text !== 'so they say')).toHaveLength(4);
  });

  it('14: leaves a long wait to whoever wants it sent, and says how long', async ({ stage }) => {
    const running = await stage.run('socket');
    const { workspace, adapter } = running;
    const { id: general } = workspace.channel('general');
    workspace.fault({ method: 'chat.postMessage', do: '429', retryAfterSec: 60 });
    const sending = to(running, general);
    expect(await adapter.sender.send(sending, NEVER)).toEqual({
      kind: 'failed',
      failure: { kind: 'busy', waitMs: 60_000 },
    });
    expect(await adapter.sender.send(sending, NEVER)).toMatchObject({ kind: 'posted', wasThere: false });
    expect(workspace.messagesIn('general')).toHaveLength(1);
  });

  it('14: does not say that nothing was done where a part of it stands, and adds the rest', async ({ stage }) => {
    const running = await stage.run('socket');
    const { workspace, adapter } = running;
    const { id: general } = workspace.channel('general');
    workspace.fault({ method: 'chat.postMessage', do: '429', retryAfterSec: 60, nth: 2 });
    const sending = to(running, general, { reply: LONG });
    expect(await adapter.sender.send(sending, NEVER)).toEqual({ kind: 'failed', failure: { kind: 'unknown' } });
    await adapter.sender.send({ ...sending, mayBeThere: true }, NEVER);
    const [root, ...others] = workspace.messagesIn('general');
    expect(others).toEqual([]);
    expect(workspace.threadOf(root?.ts ?? '')).toHaveLength(2);
  });

  it('14: whatever goes wrong on the way, sending again until it is there makes it be there once', async ({
    stage,
  }) => {
    const running = await stage.run('socket');
    const { workspace, adapter } = running;
    const troubles = fc.sample(someTroubles, { numRuns: 24, seed: 7 });
    const sendAll = troubles.map(async (faults, number) => {
      const { id: channel } = workspace.admin.createsChannel(`desk-${number}`);
      for (const kind of faults) {
        const method = /^(?:chat\.postMessage|conversations\.(?:history|replies))$/;
        workspace.fault({ method, do: kind, retryAfterSec: 30, when: (args) => args.channel === channel });
      }
      for (let mayBeThere = false; ; ) {
        const posted = await adapter.sender.send(to(running, channel, { reply: LONG, mayBeThere }), NEVER);
        if (posted.kind === 'posted') return textsIn(running, channel).length;
        mayBeThere ||= posted.failure.kind === 'unknown';
      }
    });
    expect(await Promise.all(sendAll)).toEqual(troubles.map(() => 2));
  });

  it('posts nothing where its turn does not come because we have to stop', async ({ stage }) => {
    const running = await stage.run('socket');
    const { workspace, adapter } = running;
    const sending = to(running, workspace.channel('general').id, {
      turn: () => Promise.reject(new Error('stopping')),
    });
    await expect(adapter.sender.send(sending, NEVER)).rejects.toThrow('stopping');
    await expect(adapter.sender.send(sending, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
    expect(workspace.callsOf('chat.postMessage')).toEqual([]);
  });

  it('19: holds up no answer in the same channel while it waits for its turn', async ({ stage }) => {
    const running = await stage.run('socket');
    const { workspace, adapter } = running;
    const { id: general } = workspace.channel('general');
    const waiting = Promise.withResolvers<void>();
    const sent = adapter.sender.send(to(running, general, { turn: () => waiting.promise }), NEVER);
    await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', 'general');
    await settled(running);
    expect(workspace.messagesIn('general')).toHaveLength(1);
    waiting.resolve();
    expect(await sent).toMatchObject({ kind: 'posted' });
  });
});

/** What becomes of one call after another, posts and looks alike; after that all goes well. */
const someTroubles: fc.Arbitrary<readonly Fault['do'][]> = fc.array(
  fc.constantFrom<Fault['do']>('429', '500', 'malformed', 'reset-before', 'reset-after-effect'),
  { minLength: 1, maxLength: 5 },
);

describe.concurrent('where nothing can be posted', () => {
  it('18: says why, and looking says the same without posting', async ({ stage }) => {
    const running = await stage.run('socket');
    const { workspace, adapter } = running;
    const { sender } = adapter;
    const { message } = workspace.user('ana').says('general', 'what about the bridge?');
    const destination = inChannel(running, message.channel);
    const at = (name: string) => inChannel(running, workspace.channel(name).id);
    const closed: readonly (readonly [Destination, string])[] = [
      [at('random'), 'not-a-member'],
      [at('secret'), 'not-a-member'],
      [at('attic'), 'archived'],
      [{ ...destination, thread: '1.000001' }, 'gone'],
      [person(running, 'U0NOBODY'), 'gone'],
      [{ ...destination, workspace: 'T0ELSEWHERE' }, 'no-access'],
    ];
    for (const [where, reason] of closed) {
      const posts = workspace.callsOf('chat.postMessage').length;
      expect(await sender.look(where, NEVER)).toEqual({ kind: 'refused', reason });
      expect(workspace.callsOf('chat.postMessage')).toHaveLength(posts);
      expect(await sender.send(to(running, '', { destination: where }), NEVER)).toEqual({
        kind: 'failed',
        failure: { kind: 'refused', reason },
      });
    }
    const direct = inChannel(running, workspace.user('ana').dm);
    const open = [
      destination,
      at('desk'),
      direct,
      { ...destination, thread: message.ts },
      person(running, message.user),
    ];
    for (const where of open) expect(await sender.look(where, NEVER)).toBe('open');
    workspace.fault({ method: 'conversations.info', do: '500' });
    expect(await sender.look(destination, NEVER)).toEqual({ kind: 'unknown' });
    workspace.admin.uninstalls();
    expect(await sender.look(destination, NEVER)).toEqual({ kind: 'refused', reason: 'no-access' });
  });

  it('18: is told when a channel is closed, and when it is open again', async ({ stage }) => {
    const told: string[] = [];
    const running = await stage.run('socket', {
      onChannelOpen: (channel) => void told.push(`${channel} open`),
      onChannelClosed: (channel, reason) => void told.push(`${channel} ${reason}`),
    });
    const { admin, user, channel, until, deliveries } = running.workspace;
    const { id: general } = channel('general');
    const { id: desk } = channel('desk');
    admin.archives('general');
    admin.unarchives('general');
    admin.removesBot('desk');
    admin.invitesBot('desk');
    user('ana').joins('general');
    admin.archives('desk');
    admin.deletes('general');
    await until('all to be told', () => told.length === 6 && deliveries.every(({ state }) => state === 'delivered'));
    expect(told).toEqual([
      `${general} archived`,
      `${general} open`,
      `${desk} not-a-member`,
      `${desk} open`,
      `${desk} archived`,
      `${general} gone`,
    ]);
  });
});
