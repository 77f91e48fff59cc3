import type { Briefing } from '../briefing/types.ts';
import type { Messages, PostedMessage } from '../conversation/ports.ts';
import { LANGUAGES, type Language } from '../language/languages.ts';
import { digestWordsFor } from '../reply/digest-words-for.ts';
import type { Reply } from '../reply/types.ts';
import { shortAsOf } from '../views/views.ts';
import { type Change, changesBetween } from './changes.ts';
import { changeParts } from './show-changes.ts';
import type { Edition } from './types.ts';

/** A thread in which something was said that is not so any more. */
export interface AffectedThread {
  readonly place: string;
  readonly thread: string;
  /** Ids of its messages that used one of the facts, earliest first. */
  readonly messages: readonly string[];
  /** Ids of those facts. */
  readonly facts: readonly string[];
}

/**
 * The threads to tell of what was corrected, is held otherwise or was withdrawn between an edition and now: those with a
 * message that used such a fact and was posted at `since` or later, from what the briefing said before. A thread is there
 * once, however many of its messages are concerned.
 */
export async function affectedThreads(
  before: Edition,
  after: Briefing,
  { messages, since }: { readonly messages: Pick<Messages, 'using'>; readonly since: number },
): Promise<readonly AffectedThread[]> {
  const found: { readonly message: PostedMessage; readonly fact: string }[] = [];
  for (const fact of correctedFacts(before, after)) {
    for (const message of await messages.using(after.slug, fact, since)) found.push({ message, fact });
  }
  // A version that was not counted up does not tell what a message was made of.
  const isOlder = ({ version }: PostedMessage) => version < after.version || before.version === after.version;
  const concerned = found
    .filter(({ message }) => isOlder(message))
    .sort((a, b) => a.message.postedAt - b.message.postedAt);
  const threads = Map.groupBy(concerned, ({ message }) => JSON.stringify([message.place, message.thread]));
  return [...threads.values()].flatMap((uses) => {
    const [first] = uses.map(({ message }) => message);
    if (!first) return [];
    return [
      {
        place: first.place,
        thread: first.thread,
        messages: [...new Set(uses.map(({ message }) => message.id))],
        facts: [...new Set(uses.map(({ fact }) => fact))],
      },
    ];
  });
}

/**
 * What to say in a thread that used these facts: old and new with their chips. Undefined where a reader of this language
 * sees no difference.
 */
export function correctionReply(
  before: Edition,
  after: Briefing,
  facts: readonly string[],
  language: Language,
): Reply | undefined {
  const changes = correctionsBetween(before, after, language).filter((change) => facts.includes(formerId(change)));
  if (changes.length === 0) return undefined;
  return {
    language,
    audience: 'everyone',
    parts: [
      { kind: 'text', text: digestWordsFor(language).correction },
      ...changeParts(changes, { briefing: after, before, language }),
    ],
    asOf: shortAsOf(after, language),
    actions: [],
  };
}

/** Ids, as they were before, of the facts that stand otherwise in some language. */
function correctedFacts(before: Edition, after: Briefing): string[] {
  const changes = LANGUAGES.flatMap((language) => correctionsBetween(before, after, language));
  return [...new Set(changes.map(formerId))];
}

type Corrected = Extract<Change, { kind: 'corrected' | 'status' | 'withdrawn' }>;

function correctionsBetween(before: Edition, after: Briefing, language: Language): Corrected[] {
  return changesBetween(before, after, language).filter(
    (change): change is Corrected =>
      change.kind === 'corrected' || change.kind === 'status' || change.kind === 'withdrawn',
  );
}

function formerId(change: Corrected): string {
  if (change.kind === 'withdrawn') return change.id;
  return change.before?.id ?? change.fact.id;
}
