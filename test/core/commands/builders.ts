import { createTextChecker } from '../../../src/core/answer/check-text.ts';
import type { Answerer } from '../../../src/core/answer/types.ts';
import type { Library } from '../../../src/core/briefing/library.ts';
import type { Briefing } from '../../../src/core/briefing/types.ts';
import type { CommandParts } from '../../../src/core/commands/ports.ts';
import type { CommandContext } from '../../../src/core/commands/types.ts';
import { wordsOf } from '../../../src/core/language/words.ts';
import { plainText } from '../../../src/core/reply/plain.ts';
import type { Reply } from '../../../src/core/reply/types.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';

/** A made-up briefing of one fact. */
export function aBriefing(changes: Partial<Briefing> = {}): Briefing {
  return {
    slug: 'old-mill',
    version: 3,
    fictional: false,
    languages: ['en', 'fr'],
    title: { en: 'The old mill', fr: 'Le vieux moulin' },
    summary: { en: 'A mill is sold.', fr: 'Un moulin est vendu.' },
    topics: { en: ['mill'], fr: ['moulin'] },
    sources: [
      {
        id: 'post',
        publisher: 'Village Post',
        date: { date: '2024-05' },
        language: 'en',
        rights: { en: 'None.', fr: 'Aucun.' },
        reliability: 'C',
        paragraphs: ['0011223344556677'],
      },
    ],
    names: [{ id: 'owner', kind: 'person', label: { en: 'Ms Reed', fr: 'Mme Reed' }, forms: { en: ['Reed'] } }],
    facts: [
      {
        id: 'f1',
        text: { en: 'The mill is sold.', fr: 'Le moulin est vendu.' },
        status: 'announced',
        saidBy: { speaker: 'owner' },
        planned: false,
        evidence: [{ source: 'post', paragraph: 1, fingerprint: '0011223344556677' }],
        figures: [],
        disputes: [],
        reviewedBy: 'A. Editor',
      },
    ],
    corrections: [],
    ...changes,
  };
}

export const MILL = aBriefing();
export const BRIDGE = aBriefing({
  slug: 'sample-bridge',
  version: 1,
  title: { en: 'A bridge, closed', fr: 'Un pont fermé' },
  topics: { en: ['bridge'], fr: ['pont'] },
});

export function libraryOf(...briefings: readonly Briefing[]): Library {
  return { all: () => briefings, find: (slug) => briefings.find((briefing) => briefing.slug === slug) };
}

/** Says which briefing was asked what, in which language and after how many turns; declines whatever mentions the moon. */
const echoingAnswerer: Answerer = {
  answer(briefing, { text, language, turns }) {
    const said = `${briefing.slug} ${language} after ${turns.length}: ${text}`;
    const isDeclined = text.includes('moon');
    return {
      verdict: isDeclined ? 'not_in_briefing' : 'answered',
      language,
      asOf: '2024-05',
      sentences: isDeclined ? [] : [{ text: said, citations: [{ fact: 'f1', source: 'post', paragraph: 1 }] }],
      nearest: [],
      reply: {
        language,
        audience: 'everyone',
        parts: [{ kind: 'text', text: said }],
        actions: [{ kind: 'ask', slug: briefing.slug, label: 'Ask' }],
      },
    };
  },
};

/** A command as it is typed in a thread, by a reader of English or French. */
export const IN_ENGLISH: CommandContext = { place: 'room', thread: 't1', language: 'en', user: 'ana' };
export const IN_FRENCH: CommandContext = { ...IN_ENGLISH, language: 'fr' };

/** Finds the briefings whose topics or title have one of the words. */
export function partsWith(...briefings: readonly Briefing[]): CommandParts & { readonly failures: string[] } {
  const library = libraryOf(...briefings);
  const failures: string[] = [];
  return {
    library,
    failures,
    answerer: echoingAnswerer,
    checker: createTextChecker(createVocabulary()),
    search: (words) => library.all().filter((briefing) => shares(words, briefing)),
    reportFailure: (_cause, where) => failures.push(where),
  };
}

function shares(words: string, { topics }: Briefing): boolean {
  const wanted = new Set(wordsOf(words).map((word) => word.text));
  return Object.values(topics)
    .flat()
    .some((topic) => wanted.has(topic));
}

/** What a person would read, as lines without those left empty. */
export function linesOf(reply: Reply): string[] {
  return plainText(reply)
    .split('\n')
    .filter((line) => line !== '');
}
