import { turnOf } from '../core/answer/turn.ts';
import type { Answer } from '../core/answer/types.ts';
import type { Briefing } from '../core/briefing/types.ts';
import { declinedBy } from '../core/commands/answering.ts';
import { unusableQuestion } from '../core/commands/unusable.ts';
import type { Thread } from '../core/conversation/types.ts';
import { cleanText } from '../core/language/clean.ts';
import type { Language } from '../core/language/languages.ts';
import { listFolders } from '../library/list-folders.ts';
import type { Store } from '../store/store.ts';
import { openAnswering } from './answering.ts';
import { type AskOptions, printAsked } from './ask-briefing.ts';
import { type Cli, WrongUse } from './cli.ts';
import { findBriefing, languageFor } from './find-briefing.ts';
import { withStore } from './store-cli.ts';

const PLACE = 'cli';

/** `ask [SLUG] --thread NAME "question…"`: begins a conversation that is kept, or goes on with it. */
export async function askThread(name: string, words: readonly string[], options: AskOptions, cli: Cli): Promise<void> {
  if (words.length === 0) throw new WrongUse(`Ask something: ask --thread ${name} "question…".`);
  await withStore(cli, async (store) => {
    const known = await store.threads.find(PLACE, name);
    const { slug, questions } = splitWords(words, { name, known, slugs: listFolders(cli.dir).folders });
    const briefing = findBriefing(slug, cli);
    const language = languageFor(briefing, options.lang ?? (known?.slug === slug ? known.language : undefined));
    if (questions.length === 0) throw new WrongUse(`Ask something: ask ${slug} --thread ${name} "question…".`);
    await askInOrder(questions, { name, briefing, language, known, store }, options, cli);
  });
}

interface Splitting {
  readonly name: string;
  readonly known: Thread | undefined;
  readonly slugs: readonly string[];
}

interface Words {
  readonly slug: string;
  readonly questions: readonly string[];
}

/** A single word with more behind it is a slug, be it a mistyped one. */
function splitWords(words: readonly string[], { name, known, slugs }: Splitting): Words {
  const [first = '', ...rest] = words;
  if (slugs.includes(first) || (rest.length > 0 && !/\s/.test(first))) return { slug: first, questions: rest };
  if (known) return { slug: known.slug, questions: words };
  throw new WrongUse(`There is no conversation “${name}” yet: ask SLUG --thread ${name} "question…" begins one.`);
}

interface Conversation {
  readonly name: string;
  readonly briefing: Briefing;
  readonly language: Language;
  /** What is stored of it so far. */
  readonly known: Thread | undefined;
  readonly store: Store;
}

async function askInOrder(questions: readonly string[], thread: Conversation, { json, model }: AskOptions, cli: Cli) {
  const { name, briefing, language, known, store } = thread;
  const ask = await openAnswering(cli, { isModelWanted: model });
  let isOpen = known?.slug === briefing.slug;
  const turns = isOpen && known ? [...known.turns] : [];
  for (const [index, question] of questions.entries()) {
    const text = cleanText(question);
    const asked = await ask(briefing, { text, language, turns });
    await printAsked(asked, { questions, index, json }, cli);
    if (unusableQuestion(text, language)) continue;
    if (!isOpen) await store.threads.open(PLACE, name, { slug: briefing.slug, version: briefing.version, language });
    isOpen = true;
    const answer = asked.draft ? await asked.draft.whole : asked.answer;
    turns.push(turnOf(text, answer));
    await remember(text, answer, thread);
  }
}

async function remember(text: string, answer: Answer, { name, briefing, store }: Conversation): Promise<void> {
  await store.threads.addTurn(PLACE, name, turnOf(text, answer));
  const declined = declinedBy(briefing, text, answer);
  if (declined) await store.gaps.note({ ...declined, place: PLACE, thread: name });
}
