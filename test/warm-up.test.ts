import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../src/core/answer/answer.ts';
import type { Question } from '../src/core/answer/types.ts';
import type { Briefing } from '../src/core/briefing/types.ts';
import { createSearchIndex } from '../src/core/library-search/briefing-search.ts';
import { createVocabulary } from '../src/core/search/vocabulary.ts';
import { warmUp } from '../src/warm-up.ts';
import { readWordVectors } from '../src/word-vectors/read-vectors.ts';
import { aBriefing } from './core/builders.ts';

const vocabulary = createVocabulary(readWordVectors);
const answerer = createAnswerer(vocabulary);

describe('warmUp', () => {
  it('reads every briefing for the search', async () => {
    const { library, index } = aLibrary(60);
    await warmUp({ library, vocabulary, answerer, index }, new AbortController().signal);
    expect(index.readAhead(0)).toBe(true);
    expect(index.search('harbour').length).toBe(10);
  });

  it('asks a question in each language of a briefing', async () => {
    const { library, index } = aLibrary(2);
    const asked: string[] = [];
    const noting = {
      answer(briefing: Briefing, question: Question) {
        asked.push(`${briefing.slug} ${question.language}`);
        return answerer.answer(briefing, question);
      },
    };
    await warmUp({ library, vocabulary, answerer: noting, index }, new AbortController().signal);
    expect(asked).toEqual(['harbour-0 en', 'harbour-0 fr']);
  });

  it('leaves the rest undone when told to stop', async () => {
    const { library, index } = aLibrary(60);
    await warmUp({ library, vocabulary, answerer, index }, AbortSignal.abort());
    expect(index.readAhead(0)).toBe(false);
  });

  it('has nothing to do without briefings', async () => {
    const { library, index } = aLibrary(0);
    await warmUp({ library, vocabulary, answerer, index }, new AbortController().signal);
    expect(index.readAhead(0)).toBe(true);
  });
});

function aLibrary(count: number) {
  const all = Array.from({ length: count }, (_, nth) => aBriefing({ slug: `harbour-${nth}` }));
  const library = { all: () => all, find: (slug: string) => all.find((each) => each.slug === slug) };
  return { library, index: createSearchIndex(library, vocabulary) };
}
