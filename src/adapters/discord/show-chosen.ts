import type { Library } from '../../core/briefing/library.ts';
import type { Messages, OpenQuestions } from '../../core/conversation/ports.ts';
import { findInTime } from '../../core/delivery/find-in-time.ts';
import { type Choice, choiceWords } from '../../core/reply/choice.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { carriedIn, customIdIn } from './choices.ts';
import { conversationAt } from './conversation.ts';
import type { Acted, PressedMessage } from './interaction.ts';
import { sayUnlessTaken, type TakingUp, takeUp } from './take-up.ts';
import { conversationOf, viaOf } from './where-pressed.ts';

export interface ShowDesk extends TakingUp {
  readonly library: Library;
  readonly messages: Pick<Messages, 'find'>;
  readonly questions: Pick<OpenQuestions, 'find'>;
  readonly botUserId: string;
  readonly now: () => number;
}

type Show = Extract<Choice, { kind: 'show' }>;

/** Shows what a button chooses, or answers the question that it carries from that briefing. */
export async function showChosen(acted: Acted, message: PressedMessage, choice: Show, desk: ShowDesk): Promise<void> {
  const { channel, user } = acted;
  const { slug, language } = choice;
  const carried = await carriedBy(acted, desk);
  const isNew = await takeUp(desk, keyOf(acted, message, choice, { library: desk.library, carried }), {
    kind: 'choice',
    ...(carried ? conversationAt(acted, desk.botUserId) : await conversationOf(acted, desk)),
    ...(carried && { question: carried.question }),
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

/** A question that was asked back about: choosing a briefing answers it, where it was asked. */
interface Carried {
  readonly id: string;
  readonly question: string;
}

async function carriedBy(acted: Acted, { questions, botUserId }: ShowDesk): Promise<Carried | undefined> {
  const id = carriedIn(customIdIn(acted.data));
  if (id === undefined) return undefined;
  const { place } = conversationAt(acted, botUserId);
  const question = await findInTime(questions.find(place, id));
  return question === undefined ? undefined : { id, question };
}

interface Keying {
  readonly library: Library;
  readonly carried: Carried | undefined;
}

/**
 * What everybody sees is shown once below a message, until the briefing has changed, and so is the answer to a question
 * that was asked back about; what else one person alone has pressed is shown each time.
 */
function keyOf({ id, channel }: Acted, message: PressedMessage, choice: Show, { library, carried }: Keying): string {
  const version = library.find(choice.slug)?.version ?? 0;
  if (carried) return `${channel}:${carried.id}:${choiceWords(choice)}:${version}`;
  return message.isPrivate ? id : `${channel}:${message.id}:${choiceWords(choice)}:${version}`;
}
