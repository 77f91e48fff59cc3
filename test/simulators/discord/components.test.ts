import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createStage, refusal } from './testing.ts';

const { discord, client } = createStage();

const flags = MessageFlags.IsComponentsV2;
const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...more });
const link = (url: string) => ({ type: 2, style: 5, label: 'Go', url });
const row = (...components: object[]) => ({ type: 1, components });
const option = (value: string) => ({ label: 'o', value });
const menu = (...options: object[]) => ({ type: 3, custom_id: 'm', options });

async function open() {
  const there = await discord();
  const app = await client(there);
  const send = (body: object) => app.rest.post(`/channels/${there.channel('general').id}/messages`, { body });
  return { there, app, send };
}

describe('components', () => {
  it('read from top to bottom as a person reads them', async () => {
    const { there, send } = await open();
    await send({
      flags,
      components: [
        {
          type: 17,
          components: [
            text('# Drones'),
            { type: 9, components: [text('A fact')], accessory: link('https://example.org/a') },
            { type: 14 },
            row(button({ label: 'Ask' }), button({ label: 'Claims', custom_id: 'c' })),
            row(menu(option('1'))),
          ],
        },
      ],
    });
    const [seen] = there.messagesIn('general');
    expect(seen?.text).toBe('# Drones\nA fact\n[Go](https://example.org/a)\n[Ask]\n[Claims]\n[choose ▾]');
    expect(seen?.buttons).toEqual(['Go', 'Ask', 'Claims']);
  });

  it('are numbered where the app did not do so', async () => {
    const { there, send } = await open();
    await send({ flags, components: [{ ...text('a'), id: 1 }, row(button()), text('b')] });
    expect(there.messagesIn('general')[0]?.message.components).toMatchObject([
      { id: 1 },
      { id: 2, components: [{ id: 3 }] },
      { id: 4 },
    ]);
  });

  it.each([
    ['text where the flag is missing', { components: [text('x')] }, 'components.0.type: UNION_TYPE_CHOICES'],
    [
      'content beside',
      { flags, content: 'x', components: [text('x')] },
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'embeds beside',
      { flags, embeds: [{ title: 'x' }], components: [text('x')] },
      'embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      '41 in all',
      { flags, components: [{ type: 17, components: Array.from({ length: 40 }, () => text('x')) }] },
      'components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '4001 characters in all',
      { flags, components: [text('x'.repeat(4_000)), text('x')] },
      'components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['an empty text', { flags, components: [text('')] }, 'components.0.content: BASE_TYPE_REQUIRED'],
    [
      'a container in a container',
      { flags, components: [{ type: 17, components: [{ type: 17, components: [text('x')] }] }] },
      'components.0.components.0.type: UNION_TYPE_CHOICES',
    ],
    ['a button by itself', { flags, components: [button()] }, 'components.0.type: UNION_TYPE_CHOICES'],
    [
      'a section of 4 texts',
      { flags, components: [{ type: 9, components: Array.from({ length: 4 }, () => text('x')), accessory: button() }] },
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a section without an accessory',
      { flags, components: [{ type: 9, components: [text('x')] }] },
      'components.0.accessory: BASE_TYPE_REQUIRED',
    ],
    [
      '6 buttons in a row',
      { flags, components: [row(...'123456'.split('').map((n) => button({ custom_id: n })))] },
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a menu beside a button',
      { flags, components: [row(button(), menu(option('1')))] },
      'components.0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    ['an empty row', { flags, components: [row()] }, 'components.0.components: BASE_TYPE_BAD_LENGTH'],
    [
      'a label of 81',
      { flags, components: [row(button({ label: 'l'.repeat(81) }))] },
      'components.0.components.0.label: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a custom_id of 101',
      { flags, components: [row(button({ custom_id: 'c'.repeat(101) }))] },
      'components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'one custom_id twice',
      { flags, components: [row(button()), row(button())] },
      'components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a button without custom_id',
      { flags, components: [row({ type: 2, style: 1, label: 'x' })] },
      'components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    ],
    [
      'a button without a label',
      { flags, components: [row(button({ label: '' }))] },
      'components.0.components.0: BUTTON_COMPONENT_INVALID_LABEL',
    ],
    [
      'a link of 513',
      { flags, components: [row(link(`https://e.org/${'x'.repeat(499)}`))] },
      'components.0.components.0.url: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a link with another scheme',
      { flags, components: [row(link('javascript:alert(1)'))] },
      'components.0.components.0.url: URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a link that is none',
      { flags, components: [row(link('example'))] },
      'components.0.components.0.url: URL_TYPE_INVALID_URL',
    ],
    [
      '26 options',
      { flags, components: [row(menu(...Array.from({ length: 26 }, (_, n) => option(String(n)))))] },
      'components.0.components.0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an option of 101',
      { flags, components: [row(menu(option('v'.repeat(101))))] },
      'components.0.components.0.options.0.value: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'one option twice',
      { flags, components: [row(menu(option('1'), option('1')))] },
      'components.0.components.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'six rows of the old kind',
      { content: 'x', components: '123456'.split('').map((n) => row(button({ custom_id: n }))) },
      'components: BASE_TYPE_BAD_LENGTH',
    ],
  ])('are refused: %s', async (_, body, fault) => {
    const { there, send } = await open();
    expect(await refusal(send(body))).toEqual({ status: 400, code: 50_035, faults: [fault] });
    expect(there.messagesIn('general')).toEqual([]);
  });

  it('take 40 in all and 4000 characters', async () => {
    const { there, send } = await open();
    await send({ flags, components: [{ type: 17, components: Array.from({ length: 39 }, () => text('x')) }] });
    await send({ flags, components: [text('😀'.repeat(2_000)), text('x'.repeat(2_000))] });
    expect(there.messagesIn('general')).toHaveLength(2);
  });

  it('make Discord stumble past 10,170 bytes, each text costing 12 more', async () => {
    const { there, send } = await open();
    const bytes = (count: number) => [text('語'.repeat(Math.floor(count / 3)) + 'x'.repeat(count % 3))];
    await send({ flags, components: bytes(10_158) });
    expect(await refusal(send({ flags, components: bytes(10_159) }))).toMatchObject({ status: 500 });
    expect(there.messagesIn('general')).toHaveLength(1);
  });

  it('make Discord stumble past 64 pictures', async () => {
    const { there, send } = await open();
    const gallery = (count: number) => ({
      type: 12,
      items: Array.from({ length: count }, () => ({ media: { url: 'https://example.org/a.png' } })),
    });
    const six = Array.from({ length: 6 }, () => gallery(10));
    await send({ flags, components: [...six, gallery(4)] });
    expect(await refusal(send({ flags, components: [...six, gallery(5)] }))).toMatchObject({ status: 500 });
    expect(there.messagesIn('general')).toHaveLength(1);
  });

  it('are chosen from', async () => {
    const there = await discord();
    const chosen: string[] = [];
    const app = await client(there, {
      register: (to) => {
        to.on('interactionCreate', (interaction) => {
          if (!interaction.isStringSelectMenu()) return;
          chosen.push(...interaction.values);
          void interaction.deferUpdate();
        });
      },
    });
    const channel = await app.channels.fetch(there.channel('general').id);
    if (channel?.isSendable()) await channel.send({ content: 'x', components: [row(menu(option('1'), option('2')))] });
    const [seen] = there.messagesIn('general');
    if (!seen) throw new Error('no message');
    await there.user('ana').choose(seen, 'm', ['2']).answered();
    expect(chosen).toEqual(['2']);
    expect(() => there.user('ana').choose(seen, 'm', ['3'])).toThrow('no option 3');
  });
});
