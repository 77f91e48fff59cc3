import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, readHeard } from '../../../src/adapters/slack/events.ts';

const BOT = 'UBOT';
const MESSAGE = { type: 'message', channel: 'C1', channel_type: 'channel', user: 'U1', text: 'hello', ts: '2.0' };
const hear = (event: object) => readHeard({ type: 'event_callback', event: { ...MESSAGE, ...event } }, BOT);

describe('readHeard', () => {
  it('hears a mention the same from both copies', () => {
    const asMessage = hear({ text: '<@UBOT> who?' });
    const asMention = hear({ type: 'app_mention', channel_type: undefined, text: '<@UBOT> who?' });
    expect(asMessage).toEqual({
      channel: 'C1',
      user: 'U1',
      ts: '2.0',
      thread: '2.0',
      text: '<@UBOT> who?',
      how: 'named',
    });
    expect(asMention).toEqual(asMessage);
  });

  it.each([
    ['a direct message', { channel: 'D1', channel_type: 'im' }, 'direct'],
    ['a reply', { thread_ts: '1.0' }, 'reply'],
    ['a reply also sent to the channel', { thread_ts: '1.0', subtype: 'thread_broadcast' }, 'reply'],
    ['a message with a file', { subtype: 'file_share', text: '<@UBOT> who?' }, 'named'],
  ])('hears %s', (_, event, how) => {
    expect(hear(event)?.how).toBe(how);
  });

  it.each([
    ['a message to nobody', {}],
    ['our own words', { user: BOT, text: '<@UBOT>' }],
    ['a bot', { bot_id: 'B2', text: '<@UBOT> who?' }],
    ['an old integration', { subtype: 'bot_message', text: '<@UBOT> who?' }],
    ['an edit', { subtype: 'message_changed', text: '<@UBOT> who?' }],
    [
      'a mention that came by an edit',
      { type: 'app_mention', text: '<@UBOT> who?', edited: { user: 'U1', ts: '3.0' } },
    ],
    ['a deletion', { subtype: 'message_deleted', text: '<@UBOT> who?' }],
    ['somebody joining', { subtype: 'channel_join', text: '<@UBOT> has joined' }],
    ['another event', { type: 'reaction_added' }],
    ['a message without text', { text: undefined }],
  ])('does not hear %s', (_, event) => {
    expect(hear(event)).toBeUndefined();
  });

  it('never fails, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (body) => readHeard(body, BOT) === undefined));
  });
});

describe('placeOf', () => {
  const heard = (how: 'named' | 'direct' | 'reply', changes: object = {}) => ({
    ...{ channel: 'C1', user: 'U1', ts: '2.0', thread: '1.0', text: 'who?', parent: 'U9' },
    how,
    ...changes,
  });

  it.each([
    ['a reply in a thread of ours', heard('reply'), true, 'thread'],
    ['a reply under a message of ours', heard('reply', { parent: BOT }), false, 'below'],
    ['a reply elsewhere', heard('reply'), false, undefined],
    ['a mention that begins a thread', heard('named', { thread: '2.0' }), false, 'thread'],
    ['a mention under a message of ours', heard('named', { parent: BOT }), false, 'thread'],
    ['a mention in a thread of others', heard('named'), false, 'aside'],
    ['a direct message', heard('direct'), false, 'thread'],
  ])('takes %s in its place', (_, said, isOurs, place) => {
    expect(placeOf(said, isOurs, BOT)).toBe(place);
  });
});
