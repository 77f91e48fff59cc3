import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { escapeText, linksIn, mentionsIn, visibleText } from './content.ts';
import { createStage } from './testing.ts';

const stage = createStage();
const section = (text: string): JsonObject => ({ type: 'section', text: { type: 'mrkdwn', text } });
const header = (text: string): JsonObject => ({ type: 'header', text: { type: 'plain_text', text } });
const markdown = (text: string): JsonObject => ({ type: 'markdown', text });

describe('mentionsIn', () => {
  it('finds mentions in text, in mrkdwn and in markdown blocks', () => {
    const content = { text: '<!here> hello', blocks: [section('see <@U123>'), markdown('and <!channel|all>')] };
    expect(mentionsIn(content)).toEqual([
      { kind: 'here', target: 'here' },
      { kind: 'user', target: 'U123' },
      { kind: 'channel', target: 'channel' },
    ]);
  });

  it('finds groups, and mentions made of rich text', () => {
    const elements = [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'user', user_id: 'U9' },
          { type: 'broadcast', range: 'everyone' },
        ],
      },
    ];
    const content = { text: '<!subteam^S77>', blocks: [{ type: 'rich_text', elements }] };
    expect(mentionsIn(content).map(({ target }) => target)).toEqual(['S77', 'U9', 'everyone']);
  });

  it('finds none in plain text, nor in escaped text', () => {
    expect(mentionsIn({ text: '&lt;!here&gt;', blocks: [header('<!channel>'), section('&lt;@U123&gt;')] })).toEqual([]);
  });
});

describe('escapeText', () => {
  it('makes any text harmless, and the reader sees it as it was', () => {
    const pieces = fc.constantFrom(
      '<!here>',
      '<@U123>',
      '<!subteam^S1|x>',
      '<https://a.example|b>',
      '&lt;',
      '&',
      '\n',
      'é',
      '🙂',
    );
    const texts = fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const content = { text: escapeText(text), blocks: [] };
        expect(mentionsIn(content)).toEqual([]);
        expect(visibleText(content)).toBe(text);
      }),
    );
  });
});

describe('linksIn', () => {
  it('finds each live link once', () => {
    const blocks = [
      section('<https://a.example/1|one> https://b.example'),
      markdown('[x](https://a.example/1) <mailto:m@c.example>'),
    ];
    expect(linksIn({ text: '', blocks })).toEqual(['https://a.example/1', 'https://b.example', 'mailto:m@c.example']);
  });
});

describe('visibleText', () => {
  it('is what the blocks say, as a reader sees it', () => {
    const blocks = [header('A & B'), section('x &lt; y, <https://a.example|source>')];
    expect(visibleText({ text: 'not shown', blocks })).toBe('A & B\nx < y, source');
  });
});

describe('what a message sets off', () => {
  it('is kept: who would have been pinged, and what would have been unfurled', async () => {
    const workspace = await stage.workspace();
    const { app } = await stage.app(workspace, 'socket');
    const channel = workspace.channel('general').id;
    const { ts } = await app.client.chat.postMessage({
      channel,
      text: '<!channel> https://a.example https://b.example/c.png',
    });
    expect(workspace.pingsFired).toEqual([{ kind: 'channel', target: 'channel', channel, ts, by: 'post' }]);
    expect(workspace.unfurls.map(({ url }) => url)).toEqual(['https://a.example', 'https://b.example/c.png']);
  });

  it('is nothing with escaped text and unfurling off', async () => {
    const workspace = await stage.workspace();
    const { app } = await stage.app(workspace, 'socket');
    const text = '&lt;!channel&gt; https://a.example https://b.example/c.png';
    await app.client.chat.postMessage({ channel: 'general', text, unfurl_links: false, unfurl_media: false });
    expect([workspace.pingsFired, workspace.unfurls]).toEqual([[], []]);
  });
});
