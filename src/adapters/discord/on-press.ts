import { InteractionResponseType } from 'discord.js';
import { unusableQuestion } from '../../core/commands/unusable.ts';
import { cleanText } from '../../core/language/clean.ts';
import { inLanguage } from '../../core/language/languages.ts';
import type { Choice } from '../../core/reply/choice.ts';
import { plainText } from '../../core/reply/plain.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { acknowledge } from './acknowledge.ts';
import { customIdIn, readChoice } from './choices.ts';
import { conversationAt } from './conversation.ts';
import { askForm, readAskForm } from './forms.ts';
import type { Acted, PressedMessage } from './interaction.ts';
import { type ShowDesk, showChosen } from './show-chosen.ts';
import { sayAtOnce, sayUnlessTaken, takeUp } from './take-up.ts';
import { conversationOf, viaOf } from './where-pressed.ts';

export type PressDesk = ShowDesk;

/** A button of ours. */
export async function onPress(acted: Acted, desk: PressDesk): Promise<void> {
  const { message, user, language } = acted;
  const words = wordsFor(language);
  const choice = readChoice(customIdIn(acted.data));
  if (!message || !choice) return void (await sayAtOnce(desk.api, acted, words.posting.oldButton, language));
  if (message.isPrivate && message.shownTo !== undefined && message.shownTo !== user) {
    return void (await sayAtOnce(desk.api, acted, words.discord.notYours, language));
  }
  switch (choice.kind) {
    case 'ask':
      return await openForm(acted, choice, desk);
    case 'show':
      return await showChosen(acted, message, choice, desk);
    case 'receipt':
      return await tellReceipt(acted, message, choice, desk);
  }
}

async function openForm(
  { id, via }: Acted,
  { slug, language }: Choice,
  { api, library, log }: PressDesk,
): Promise<void> {
  const briefing = library.find(slug);
  const form = askForm(
    { language, opened: id, ...(briefing && { slug }) },
    briefing ? { briefingTitle: inLanguage(briefing.title, language) } : {},
  );
  const isOpened = await acknowledge(api, via, { type: InteractionResponseType.Modal, data: form });
  if (!isOpened) log.warn({}, 'the form for a question could not be opened');
}

/** Each press is told anew, to the one who pressed alone. */
async function tellReceipt(acted: Acted, message: PressedMessage, choice: Choice, desk: PressDesk): Promise<void> {
  const { id, channel, user, via } = acted;
  const { place } = conversationAt(acted, desk.botUserId);
  await takeUp(desk, id, {
    kind: 'receipt',
    ...{ place, channel, message: message.id, user, heardAt: desk.now() },
    via: { ...via, ack: 'private' },
    language: choice.language,
  });
}

/** A question sent off in a form. One open form is one question. */
export async function onForm(acted: Acted, desk: PressDesk): Promise<void> {
  const { channel, user, message } = acted;
  const asked = readAskForm(acted.data);
  if (!asked) {
    return void (await sayAtOnce(desk.api, acted, wordsFor(acted.language).posting.oldButton, acted.language));
  }
  const { slug, question, language, opened } = asked;
  const unusable = unusableQuestion(cleanText(question), language);
  if (unusable) return void (await sayAtOnce(desk.api, acted, plainText(unusable), language));
  const isNew = await takeUp(desk, opened, {
    kind: 'form',
    ...(await conversationOf(acted, desk)),
    channel,
    ...(message && { message: message.id }),
    user,
    heardAt: desk.now(),
    via: viaOf(acted),
    ...(slug !== undefined && { slug }),
    question,
    language,
  });
  if (!isNew) await sayUnlessTaken(desk.api, acted, wordsFor(language).posting.alreadyThere, language);
}
