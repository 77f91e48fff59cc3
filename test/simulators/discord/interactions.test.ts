import { type ChatInputCommandInteraction, type Client, type Interaction, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createStage } from './testing.ts';

const { discord, client } = createStage();

const BRIEF = {
  name: 'brief',
  description: 'Shows a briefing',
  options: [{ type: 3, name: 'topic', description: 'Which one', required: true, autocomplete: true }],
};

function onCommand(answer: (command: ChatInputCommandInteraction) => Promise<unknown>) {
  return (app: Client) => {
    app.on('interactionCreate', (interaction: Interaction) => {
      if (interaction.isChatInputCommand()) void answer(interaction);
    });
  };
}

describe('a command', () => {
  it('is thinking, then answers', async () => {
    const there = await discord();
    const app = await client(there, {
      register: onCommand(async (command) => {
        await command.deferReply();
        await command.editReply({
          flags: MessageFlags.IsComponentsV2,
          components: [{ type: 10, content: `About ${command.options.getString('topic')}` }],
        });
      }),
    });
    await app.application.commands.set([BRIEF]);
    const asked = there.user('ana').command('general', 'brief', { topic: 'drones' });
    await asked.answered();
    expect(asked.interaction.answer).toBe(5);
    expect((await asked.finished()).text).toBe('About drones');
    expect(there.messagesIn('general').map(({ text }) => text)).toEqual(['About drones']);
  });
});
