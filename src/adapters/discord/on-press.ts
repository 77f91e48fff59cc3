import { setTimeout as sleep } from 'node:timers/promises';
import { InteractionResponseType } from 'discord.js';
import { z } from 'zod';
import type { Library } from '../../core/briefing/library.ts';
import { unusableQuestion } from '../../core/commands/unusable.ts';
import type { Messages } from '../../core/conversation/ports.ts';
import { cleanText } from '../../core/language/clean.ts';
import { inLanguage } from '../../core/language/languages.ts';
import { type Choice, choiceWords } from '../../core/reply/choice.ts';
import { plainText } from '../../core/reply/plain.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { acknowledge } from './acknowledge.ts';
import { readChoice } from './choices.ts';
import { type Conversation, conversationAt } from './conversation.ts';
import { askForm, readAskForm } from './forms.ts';
import type { Acted, PressedMessage } from './interaction.ts';
import type { Via } from './job.ts';
import { sayAtOnce, sayUnlessTaken, type TakingUp, takeUp } from './take-up.ts';

export interface PressDesk extends TakingUp {
  readonly library: Library;
  readonly messages: Pick<Messages, 'find'>;
  readonly botUserId: string;
  readonly now: () => number;
}

const pressedData = z.object({ custom_id: z.string() });

/** A button of ours. */
export async function onPress(acted: Acted, desk: PressDesk): Promise<void> {
  const { message, data, user, language } = acted;
  const words = wordsFor(language);
  const choice = readChoice(pressedData.safeParse(data).data?.custom_id ?? '');
  if (!message || !choice) return void (await sayAtOnce(desk.api, acted, words.posting.oldButton, language));
  if (message.isPrivate && message.shownTo !== undefined && message.shownTo !== user) {
    return void (await sayAtOnce(desk.api, acted, words.discord.notYours, language));
  }
  switch (choice.kind) {
    case 'ask':
      return await openForm(acted, choice, desk);
    case 'show':
      return await show(acted, message, choice, desk);
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

type Show = Extract<Choice, { kind: 'show' }>;

async function show(acted: Acted, message: PressedMessage, choice: Show, desk: PressDesk): Promise<void> {
  const { channel, user } = acted;
  const { slug, language } = choice;
  const isNew = await takeUp(desk, keyOf(acted, message, choice, desk.library), {
    kind: 'choice',
    ...(await conversationOf(acted, desk)),
    channel,
    message: message.id,
    user,
    heardAt: desk.now(),
    via: viaOf(acted),
    slug,
    words: choiceWords(choice),
    language,
  });
  if (!isNew) await sayUnlessTaken(desk.api, acted, wordsFor(language).posting.alreadyThere, language);
}

/**
 * What everybody sees is shown once below a message, until the briefing has changed; what one person alone has pressed is
 * shown each time.
 */
function keyOf({ id, channel }: Acted, message: PressedMessage, choice: Show, library: Library): string {
  if (message.isPrivate) return id;
  const version = library.find(choice.slug)?.version ?? 0;
  return `${channel}:${message.id}:${choiceWords(choice)}:${version}`;
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

/** So long Discord can wait for our store to say to which conversation a message belongs. */
const FIND_MAX_MS = 500;

/** Below a message that everybody sees it goes on with what that message began; the message's thread has its id. */
async function conversationOf(acted: Acted, { messages, botUserId }: PressDesk): Promise<Conversation> {
  const { channel, spot, message } = acted;
  const here = conversationAt(acted, botUserId);
  if (spot.kind !== 'channel' || !message || message.isPrivate) return here;
  const found = messages.find(channel, message.id).catch(() => undefined);
  const posted = await Promise.race([found, sleep(FIND_MAX_MS, undefined, { ref: false })]);
  return { ...here, thread: posted?.thread ?? message.id };
}

/** Where the answer comes right below what was pressed, nobody need be told where it is. */
function viaOf({ via, spot, message }: Acted): Via {
  if (!via.canPost) return { ...via, ack: 'public' };
  return { ...via, ack: spot.kind === 'channel' || message?.isPrivate ? 'private' : 'silent' };
}
