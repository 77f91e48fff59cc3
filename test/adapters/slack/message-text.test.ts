import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../../src/adapters/slack/message-text.ts';

const US = 'U0WIREBRIEF';
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });

describe('what a reader sees of a message on Slack', () => {
  it('is its text, as it was meant', () => {
    const message = {
      type: 'message',
      user: 'U1',
      text: 'Iran &amp; Russia, <https://ap.example|AP> says',
      blocks: [],
    };
    expect(messageText(message, US)).toBe('Iran & Russia, AP says');
  });

  it('is the text of its blocks where it has none', () => {
    const blocks = [
      { type: 'header', text: { type: 'plain_text', text: 'The bridge' } },
      { type: 'divider' },
      {
        ...section('It is &lt;closed&gt;.'),
        accessory: { type: 'button', text: { type: 'plain_text', text: 'Show' } },
      },
      { type: 'section', fields: [{ type: 'mrkdwn', text: 'Since May.' }] },
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', text: 'Gazette' },
          { type: 'image', alt_text: 'a map' },
        ],
      },
      { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Ask' } }] },
    ];
    expect(messageText({ text: '', blocks }, US)).toBe('The bridge\nIt is <closed>.\nSince May.\nGazette');
  });

  it('is the words of what was typed as rich text, each line whole', () => {
    const line = [
      { type: 'text', text: 'The bridge & the ' },
      { type: 'text', text: 'ferry', style: { bold: true } },
      { type: 'text', text: ' are closed, see ' },
      { type: 'link', url: 'https://gazette.example' },
    ];
    const blocks = [
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_section', elements: line },
          {
            type: 'rich_text_list',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'One' }] }],
          },
          { type: 'rich_text_quote', elements: [{ type: 'text', text: 'Two' }] },
        ],
      },
    ];
    expect(messageText({ blocks }, US)).toBe(
      'The bridge & the ferry are closed, see https://gazette.example\nOne\nTwo',
    );
  });

  it('is the blocks of an app first, whose text may say nothing', () => {
    const blocks = [{ type: 'markdown', text: 'The bridge is closed.' }];
    expect(messageText({ text: 'New alert', bot_id: 'B1', blocks }, US)).toBe('The bridge is closed.');
    expect(messageText({ text: 'New alert', bot_id: 'B1' }, US)).toBe('New alert');
    expect(messageText({ text: 'so they say', blocks }, US)).toBe('so they say');
  });

  it('is what is attached where there is nothing else', () => {
    expect(messageText({ text: '', attachments: [{ color: '#fff', text: 'It is closed.' }] }, US)).toBe(
      'It is closed.',
    );
  });

  it('is nothing for a picture, or for no message', () => {
    expect(messageText({ text: '', files: [{ name: 'map.png' }] }, US)).toBe('');
    expect(messageText(undefined, US)).toBe('');
  });

  it('is a text whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 20 }), (blocks) => {
        expect(typeof messageText({ text: '', blocks }, US)).toBe('string');
      }),
    );
  });
});
