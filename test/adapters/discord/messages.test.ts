import { describe, expect, it } from 'vitest';
import { readHeard } from '../../../src/adapters/discord/messages.ts';
import { readText } from '../../../src/adapters/discord/read-text.ts';

const ANA = { id: '1', username: 'ana', global_name: 'Ana' };
const US = { id: '9', username: 'wirebrief', bot: true };

/** A message of Discord's, with what matters here. */
function aMessage(over: object = {}) {
  return { id: '5', channel_id: '2', type: 0, author: ANA, content: 'who?', mentions: [], ...over };
}

describe('readText', () => {
  it.each([
    ['our own name', '<@9> who says so?', 'who says so?'],
    ['our name as it was written once', '<@!9> who?', 'who?'],
    ['somebody else', 'ask <@1>', 'ask @Ana'],
    ['somebody whom Discord does not name', 'ask <@77> then', 'ask  then'],
    ['an emoji of a server', 'who <:shrug:123> or <a:wave:4>?', 'who :shrug: or :wave:?'],
    ['channels, roles and dates', 'in <#3> by <@&4> on <t:0:R>', 'in  by  on'],
    ['a command', 'try </brief:55>', 'try /brief'],
    ['what only looks like it', 'a <b> & <@x>', 'a <b> & <@x>'],
  ])('shows %s as a reader sees it', (_, content, text) => {
    expect(readText(content, [ANA], '9')).toBe(text);
  });
});

describe('readHeard', () => {
  it('reads what somebody says', () => {
    expect(readHeard(aMessage(), '9')).toEqual({
      id: '5',
      channel: '2',
      user: '1',
      text: 'who?',
      namesUs: false,
      repliesTo: undefined,
    });
  });

  it('knows a mention, and a reply to us alone', () => {
    expect(readHeard(aMessage({ mentions: [US] }), '9')?.namesUs).toBe(true);
    const reply = { type: 19, message_reference: { message_id: '4' } };
    expect(readHeard(aMessage({ ...reply, referenced_message: { author: US } }), '9')?.repliesTo).toBe('4');
    expect(readHeard(aMessage({ ...reply, referenced_message: { author: ANA } }), '9')?.repliesTo).toBeUndefined();
    expect(readHeard(aMessage({ ...reply, referenced_message: null }), '9')?.repliesTo).toBeUndefined();
  });

  it.each([
    ['a bot', { author: { ...ANA, bot: true } }],
    ['ourselves', { author: { id: '9', username: 'wirebrief' } }],
    ['a service', { webhook_id: '8' }],
    ['a note about a new thread', { type: 18 }],
    ['the beginning of a thread', { type: 21 }],
    ['an answer to a command', { type: 20 }],
    ['something else altogether', { content: undefined }],
  ])('hears nothing of %s', (_, over) => {
    expect(readHeard(aMessage(over), '9')).toBeUndefined();
  });
});
