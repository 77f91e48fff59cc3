import { ApplicationCommandType, InteractionResponseType } from 'discord.js';
import { z } from 'zod';
import type { Bot } from '../../core/bot.ts';
import type { Library } from '../../core/briefing/library.ts';
import { planCheck } from '../../core/chat/check-plan.ts';
import { unusableText } from '../../core/commands/checking.ts';
import type { SearchBriefings } from '../../core/commands/ports.ts';
import { cleanText } from '../../core/language/clean.ts';
import type { Language } from '../../core/language/languages.ts';
import { plainText } from '../../core/reply/plain.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { acknowledge } from './acknowledge.ts';
import { checkForm, readCheckForm } from './check-form.ts';
import { conversationAt } from './conversation.ts';
import type { Acted } from './interaction.ts';
import { messageCommandCalled } from './message-commands.ts';
import { messageText } from './message-text.ts';
import { sayAtOnce, type TakingUp, takeUp } from './take-up.ts';

export interface MessageCommandDesk extends TakingUp {
  readonly bot: Bot;
  readonly library: Library;
  readonly search: SearchBriefings;
  readonly botUserId: string;
  readonly now: () => number;
}

const onMessageData = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: z.string(),
  target_id: z.string(),
  resolved: z.object({ messages: z.record(z.string(), z.unknown()) }),
});

/** A choice from a message's menu; false where it is none, but a command that was typed. */
export async function onMessageCommand(acted: Acted, desk: MessageCommandDesk): Promise<boolean> {
  const data = onMessageData.safeParse(acted.data);
  if (!data.success) return false;
  const { name, target_id: target, resolved } = data.data;
  const { language } = acted;
  const command = messageCommandCalled(name);
  if (command === 'check') await check(acted, { id: target, message: resolved.messages[target] }, desk);
  else await sayAtOnce(desk.api, acted, wordsFor(language).posting.oldButton, language);
  return true;
}

interface Target {
  readonly id: string;
  readonly message: unknown;
}

/** Against the briefing of its thread, which has the id of the message it hangs on, or the one it fits, or the one chosen. */
async function check(acted: Acted, { id: target, message }: Target, desk: MessageCommandDesk): Promise<void> {
  const { language, via } = acted;
  const { place, thread = target } = conversationAt(acted, desk.botUserId);
  const text = messageText(message, desk.botUserId);
  const plan = await planCheck({ text, place, thread, language }, desk);
  switch (plan.kind) {
    case 'say':
      return void (await sayAtOnce(desk.api, acted, plainText(plan.reply), language));
    case 'check':
      return await takeUpCheck(acted, { slug: plan.slug, text, language }, desk);
    case 'choose': {
      const form = checkForm(language, { text, briefings: plan.briefings, fitting: plan.fitting });
      const isOpened = await acknowledge(desk.api, via, { type: InteractionResponseType.Modal, data: form });
      if (!isOpened) desk.log.warn({}, 'the form that asks for a briefing could not be opened');
    }
  }
}

/** The form that asks which briefing, sent off; false where it is another form. */
export async function onCheckForm(acted: Acted, desk: MessageCommandDesk): Promise<boolean> {
  const asked = readCheckForm(acted.data);
  if (!asked) return false;
  const unusable = unusableText(cleanText(asked.text), asked.language);
  if (unusable) await sayAtOnce(desk.api, acted, plainText(unusable), asked.language);
  else await takeUpCheck(acted, asked, desk);
  return true;
}

interface Check {
  readonly slug: string;
  readonly text: string;
  readonly language: Language;
}

/** Told to the one who asked alone, where they are, whatever we may do there. */
async function takeUpCheck(acted: Acted, check: Check, desk: MessageCommandDesk): Promise<void> {
  const { id, channel, user, via } = acted;
  const { place } = conversationAt(acted, desk.botUserId);
  await takeUp(desk, id, {
    kind: 'check',
    ...{ place, channel, user, heardAt: desk.now(), ...check },
    via: { ...via, ack: 'private' },
  });
}
