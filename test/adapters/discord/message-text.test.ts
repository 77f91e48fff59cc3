import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../../src/adapters/discord/message-text.ts';

const US = '1300000000000000000';

describe('what a reader sees of a message on Discord', () => {
  it('is its words, as they were meant', () => {
    const ana = { id: '7', username: 'ana', global_name: 'Ana' };
    expect(messageText({ content: '<@7> says it is closed <:no:12>', mentions: [ana], embeds: [] }, US)).toBe(
      '@Ana says it is closed :no:',
    );
  });

  it('is the text of its components where it has no words', () => {
    const button = { type: 2, style: 1, label: 'Show', custom_id: 'x' };
    const components = [
      {
        type: 17,
        components: [
          { type: 10, content: '## The bridge' },
          { type: 9, components: [{ type: 10, content: 'It is closed.' }], accessory: button },
          { type: 10, content: '-# town council' },
          { type: 1, components: [button] },
        ],
      },
    ];
    expect(messageText({ content: '', components }, US)).toBe('The bridge\nIt is closed.\ntown council');
  });

  it('is the text of its embeds', () => {
    const embeds = [
      { title: 'The bridge', description: 'It is closed.', fields: [{ name: 'Since', value: 'May' }] },
      { type: 'image' },
    ];
    expect(messageText({ content: '', embeds }, US)).toBe('The bridge\nIt is closed.\nSince\nMay');
  });

  it('is what it passes on', () => {
    const message_snapshots = [{ message: { content: 'The bridge is closed.', embeds: [] } }];
    expect(messageText({ content: '', message_snapshots }, US)).toBe('The bridge is closed.');
  });

  it('is nothing where Discord keeps it from us, and for a picture', () => {
    expect(messageText({ content: '', embeds: [], components: [], attachments: [{ id: '1' }] }, US)).toBe('');
    expect(messageText(undefined, US)).toBe('');
  });

  it('is a text whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 12 })), (components) => {
        expect(typeof messageText({ content: '', components }, US)).toBe('string');
      }),
    );
  });
});
