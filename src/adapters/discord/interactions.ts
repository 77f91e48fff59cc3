import { InteractionType } from 'discord.js';
import { readInteraction } from './interaction.ts';
import { type CommandDesk, onCommand, onTyping } from './on-command.ts';
import { type MessageCommandDesk, onCheckForm, onMessageCommand } from './on-message-command.ts';
import { onForm, onPress, type PressDesk } from './on-press.ts';

export type InteractionDesk = CommandDesk & PressDesk & MessageCommandDesk;

/** Takes up what somebody did with what is ours. Never rejects. */
export async function onInteraction(payload: unknown, desk: InteractionDesk): Promise<void> {
  try {
    const acted = readInteraction(payload);
    if (!acted) return desk.log.warn({}, 'Discord sent an interaction of a kind we do not know');
    switch (acted.type) {
      case InteractionType.ApplicationCommand:
        return void ((await onMessageCommand(acted, desk)) || (await onCommand(acted, desk)));
      case InteractionType.ApplicationCommandAutocomplete:
        return await onTyping(acted, desk);
      case InteractionType.MessageComponent:
        return await onPress(acted, desk);
      case InteractionType.ModalSubmit:
        return void ((await onCheckForm(acted, desk)) || (await onForm(acted, desk)));
    }
  } catch (err) {
    desk.log.error({ err }, 'an interaction could not be taken up');
  }
}
