import { ActionRowBuilder, ButtonBuilder, ButtonStyle, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createStage, onButton, onCommand, refusal } from './testing.ts';

const { discord, client } = createStage();

const BRIEF = { name: 'brief', description: 'Shows a briefing' };

const ASK = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder().setCustomId('ask').setLabel('Ask').setStyle(ButtonStyle.Primary),
);

const FORM = {
  custom_id: 'question',
  title: 'Your question',
  components: [{ type: 18, label: 'Question', component: { type: 4, custom_id: 'text', style: 2, max_length: 300 } }],
};

describe('a button', () => {
  it('brings up a form, whose answer comes back', async () => {
    const there = await discord();
    const app = await client(there, {
      register(to) {
        onButton((button) => button.showModal(FORM))(to);
        to.on('interactionCreate', (interaction) => {
          if (interaction.isModalSubmit()) void interaction.reply(interaction.fields.getTextInputValue('text'));
        });
      },
    });
    const channel = await app.channels.fetch(there.channel('general').id);
    if (channel?.isSendable()) await channel.send({ content: 'A briefing', components: [ASK] });
    const [briefing] = there.messagesIn('general');
    if (!briefing) throw new Error('no briefing');
    expect(briefing.buttons).toEqual(['Ask']);
    const shown = await there.user('ana').press(briefing, 'Ask').answered();
    expect(shown.modal).toMatchObject({ title: 'Your question' });
    const answer = await there.user('ana').submit(shown, { text: 'Who says so?' }).finished();
    expect(answer.text).toBe('Who says so?');
  });

  it('changes its own message, at once or later', async () => {
    const there = await discord();
    const app = await client(there, {
      register: onButton(async (button) => {
        if (button.message.content === 'one') await button.update({ content: 'two', components: [ASK] });
        else {
          await button.deferUpdate();
          await button.editReply({ content: 'three', components: [] });
        }
      }),
    });
    const channel = await app.channels.fetch(there.channel('general').id);
    if (channel?.isSendable()) await channel.send({ content: 'one', components: [ASK] });
    const [shown] = there.messagesIn('general');
    if (!shown) throw new Error('no message');
    expect((await there.user('ana').press(shown, 'Ask').finished()).text).toBe('two\n[Ask]');
    there.user('ben').press(shown, 'Ask');
    await there.until('the second change', () => there.messagesIn('general')[0]?.text === 'three');
  });

  it('is not there for others on an ephemeral message', async () => {
    const there = await discord();
    const app = await client(there, {
      register: onCommand((command) =>
        command.reply({ content: 'yours', components: [ASK], flags: MessageFlags.Ephemeral }),
      ),
    });
    await app.application.commands.set([BRIEF]);
    const own = await there.user('ana').command('general', 'brief').finished();
    expect(() => there.user('ben').press(own, 'Ask')).toThrow('ben does not see this message');
  });
});

describe('a form', () => {
  const call = async (modal: object) => {
    const there = await discord();
    const app = await client(there);
    await app.application.commands.set([BRIEF]);
    const { id, token } = there.user('ana').command('general', 'brief').interaction;
    return refusal(app.rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 9, data: modal } }));
  };
  const label = (more: object) => ({ type: 18, label: 'L', component: { type: 4, custom_id: 'x', style: 1 }, ...more });

  it.each([
    ['a title of 46', { ...FORM, title: 't'.repeat(46) }, 'data.title: BASE_TYPE_BAD_LENGTH'],
    ['no field', { ...FORM, components: [] }, 'data.components: BASE_TYPE_BAD_LENGTH'],
    [
      'a label of 46',
      { ...FORM, components: [label({ label: 'l'.repeat(46) })] },
      'data.components.0.label: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a description of 101',
      { ...FORM, components: [label({ description: 'd'.repeat(101) })] },
      'data.components.0.description: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a placeholder of 101',
      {
        ...FORM,
        components: [label({ component: { type: 4, custom_id: 'x', style: 1, placeholder: 'p'.repeat(101) } })],
      },
      'data.components.0.component.placeholder: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'more than 4000 characters',
      { ...FORM, components: [label({ component: { type: 4, custom_id: 'x', style: 1, max_length: 4_001 } })] },
      'data.components.0.component.max_length: NUMBER_TYPE_MAX',
    ],
    [
      'a button',
      { ...FORM, components: [{ type: 2, style: 1, label: 'b', custom_id: 'b' }] },
      'data.components.0.type: UNION_TYPE_CHOICES',
    ],
  ])('is refused with %s', async (_, modal, fault) => {
    expect(await call(modal)).toEqual({ status: 400, code: 50_035, faults: [fault] });
  });

  it('does not let go what its fields do not take', async () => {
    const there = await discord();
    const app = await client(there, { register: onCommand((command) => command.showModal(FORM)) });
    await app.application.commands.set([BRIEF]);
    const shown = await there.user('ana').command('general', 'brief').answered();
    expect(() => there.user('ana').submit(shown, {})).toThrow('field text is required');
    expect(() => there.user('ana').submit(shown, { text: 'x'.repeat(301) })).toThrow(
      'field text takes 0 to 300 characters',
    );
  });
});
