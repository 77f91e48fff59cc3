import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { blocksFor } from './blocks/blocks.ts';
import { problems } from './blocks/schema.ts';
import { homeView, modalView } from './blocks/view.ts';
import { MESSAGE_BLOCKS_MAX } from './limits.ts';

const inMessage = (...blocks: Json[]) => problems(blocksFor('message', MESSAGE_BLOCKS_MAX), blocks, '/blocks');
const x = (length: number) => 'x'.repeat(length);
const plain = (text: string): JsonObject => ({ type: 'plain_text', text });
const mrkdwn = (text: string): JsonObject => ({ type: 'mrkdwn', text });
const times = (count: number, one: Json): Json[] => Array.from({ length: count }, () => one);
const button = (more: JsonObject = {}): JsonObject => ({ type: 'button', text: plain('Ask'), ...more });
const option = (text: string, value = 'v'): JsonObject => ({ text: plain(text), value });
const select = (more: JsonObject): JsonObject => ({ type: 'actions', elements: [{ type: 'static_select', ...more }] });
const modal = (more: JsonObject): JsonObject => ({ type: 'modal', title: plain('Ask'), blocks: [], ...more });

describe('the limits of blocks', () => {
  it.each<[string, (size: number) => Json, number, string]>([
    [
      'section text',
      (n) => ({ type: 'section', text: mrkdwn(x(n)) }),
      3_000,
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'a section’s field',
      (n) => ({ type: 'section', fields: [mrkdwn(x(n))] }),
      2_000,
      'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
    ],
    [
      'a section’s fields',
      (n) => ({ type: 'section', fields: times(n, plain('f')) }),
      10,
      'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
    ],
    [
      'a header',
      (n) => ({ type: 'header', text: plain(x(n)) }),
      150,
      'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'a context’s elements',
      (n) => ({ type: 'context', elements: times(n, plain('c')) }),
      10,
      'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'an action row',
      (n) => ({ type: 'actions', elements: times(n, button()) }),
      25,
      'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'a button’s text',
      (n) => ({ type: 'actions', elements: [button({ text: plain(x(n)) })] }),
      75,
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    ],
    [
      'a button’s value',
      (n) => ({ type: 'actions', elements: [button({ value: x(n) })] }),
      2_000,
      'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
    ],
    [
      'an action id',
      (n) => ({ type: 'actions', elements: [button({ action_id: x(n) })] }),
      255,
      'must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]',
    ],
    [
      'a block id',
      (n) => ({ type: 'divider', block_id: x(n) }),
      255,
      'must be less than 256 characters [json-pointer:/blocks/0/block_id]',
    ],
    [
      'a menu’s options',
      (n) => select({ options: times(n, option('one')) }),
      100,
      'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'an option’s text',
      (n) => select({ options: [option(x(n))] }),
      75,
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]',
    ],
    [
      'an option’s value',
      (n) => select({ options: [option('one', x(n))] }),
      150,
      'must be less than 151 characters [json-pointer:/blocks/0/elements/0/options/0/value]',
    ],
    [
      'a placeholder',
      (n) => select({ options: [option('one')], placeholder: plain(x(n)) }),
      150,
      'must be less than 151 characters [json-pointer:/blocks/0/elements/0/placeholder/text]',
    ],
    [
      'a markdown block',
      (n) => ({ type: 'markdown', text: x(n) }),
      12_000,
      'must be less than 12001 characters [json-pointer:/blocks/0/text]',
    ],
    [
      'a table’s rows',
      (n) => ({ type: 'table', rows: times(n, [{ type: 'raw_text', text: 'c' }]) }),
      100,
      'no more than 100 items allowed [json-pointer:/blocks/0/rows]',
    ],
    [
      'a table’s columns',
      (n) => ({ type: 'table', rows: [times(n, { type: 'raw_text', text: 'c' })] }),
      20,
      'no more than 20 items allowed [json-pointer:/blocks/0/rows/0]',
    ],
    [
      'a carousel',
      (n) => ({ type: 'carousel', elements: times(n, { type: 'card', title: mrkdwn('t') }) }),
      10,
      'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'a picture’s words',
      (n) => ({ type: 'image', image_url: 'https://example.org/a.png', alt_text: x(n) }),
      2_000,
      'must be less than 2001 characters [json-pointer:/blocks/0/alt_text]',
    ],
  ])('hold %s', (_, block, limit, complaint) => {
    expect(inMessage(block(limit))).toEqual([]);
    expect(inMessage(block(limit + 1))).toEqual([complaint]);
  });

  it('take fifty blocks and no more', () => {
    expect(inMessage(...times(50, { type: 'divider' }))).toEqual([]);
    expect(inMessage(...times(51, { type: 'divider' }))).toEqual([
      'no more than 50 items allowed [json-pointer:/blocks]',
    ]);
  });

  it('take section text of every length from 1 to 3000, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_100 }), (length) => {
        const refused = inMessage({ type: 'section', text: mrkdwn(x(length)) }).length > 0;
        expect(refused).toBe(length < 1 || length > 3_000);
      }),
    );
  });
});

describe('what is no block', () => {
  it.each<[string, Json[], string]>([
    ['an unknown type', [{ type: 'marquee' }], 'unsupported type: marquee [json-pointer:/blocks/0/type]'],
    [
      'a field that blocks do not have',
      [{ type: 'divider', colour: 'red' }],
      'invalid additional property: colour [json-pointer:/blocks/0]',
    ],
    [
      'a header in mrkdwn',
      [{ type: 'header', text: mrkdwn('h') }],
      'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
    ],
    ['a section without text', [{ type: 'section' }], 'missing required field: text [json-pointer:/blocks/0]'],
    [
      'empty text',
      [{ type: 'section', text: mrkdwn('') }],
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'a button in a context',
      [{ type: 'context', elements: [button()] }],
      'unsupported type: button [json-pointer:/blocks/0/elements/0/type]',
    ],
    [
      'two blocks of one id',
      times(2, { type: 'divider', block_id: 'b' }),
      '`block_id` b already exists [json-pointer:/blocks/1/block_id]',
    ],
    [
      'two buttons of one id',
      [{ type: 'actions', elements: times(2, button({ action_id: 'a' })) }],
      '`action_id` a already exists [json-pointer:/blocks/0/elements/1/action_id]',
    ],
    [
      'a second table',
      times(2, { type: 'table', rows: [[{ type: 'raw_text', text: 'c' }]] }),
      'only_one_table_allowed [json-pointer:/blocks]',
    ],
    [
      'an alert in a message',
      [{ type: 'alert', text: plain('!') }],
      'unsupported type: alert [json-pointer:/blocks/0/type]',
    ],
    [
      'a link that is none',
      [{ type: 'actions', elements: [button({ url: 'here' })] }],
      'must be a valid URL [json-pointer:/blocks/0/elements/0/url]',
    ],
    [
      'a menu with nothing in it',
      [select({})],
      'must provide either options or option_groups [json-pointer:/blocks/0/elements/0]',
    ],
  ])('refuses %s', (_, blocks, complaint) => {
    expect(inMessage(...blocks)).toEqual([complaint]);
  });
});

describe('views', () => {
  const question: JsonObject = {
    type: 'input',
    block_id: 'q',
    label: plain('Question'),
    element: { type: 'plain_text_input' },
  };

  it('hold a title to 24 characters', () => {
    expect(problems(modalView, modal({ title: plain(x(24)) }), '/view')).toEqual([]);
    expect(problems(modalView, modal({ title: plain(x(25)) }), '/view')).toEqual([
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ]);
  });

  it('want a submit button under a question', () => {
    expect(problems(modalView, modal({ blocks: [question], submit: plain('Send') }), '/view')).toEqual([]);
    expect(problems(modalView, modal({ blocks: [question] }), '/view')).toEqual([
      'missing required field: submit [json-pointer:/view]',
    ]);
  });

  it('take a hundred blocks on the Home tab, and no markdown block', () => {
    const home = (...blocks: Json[]) => problems(homeView, { type: 'home', blocks }, '/view');
    expect(home(...times(100, { type: 'divider' }))).toEqual([]);
    expect(home(...times(101, { type: 'divider' }))).toEqual([
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ]);
    expect(home({ type: 'markdown', text: 'x' })).toEqual([
      'unsupported type: markdown [json-pointer:/view/blocks/0/type]',
    ]);
  });
});
