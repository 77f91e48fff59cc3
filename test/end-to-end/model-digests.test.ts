import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/core/answer/answer.ts';
import { createTextChecker } from '../../src/core/answer/check-text.ts';
import type { Change } from '../../src/core/digest/changes.ts';
import type { WriteOpening } from '../../src/core/digest/digests.ts';
import { LANGUAGES } from '../../src/core/language/languages.ts';
import { createVocabulary } from '../../src/core/search/vocabulary.ts';
import { openWording } from '../../src/llm/open-drafter.ts';
import { createLog } from '../../src/log.ts';
import { ownBriefings } from '../own-briefings.ts';
import { LIES } from '../simulators/llm/lies.ts';
import { createLlm, type Llm } from '../simulators/llm/llm.ts';

let llm: Llm;
let writeOpening: WriteOpening;

beforeAll(async () => {
  llm = await createLlm();
  const vocabulary = createVocabulary();
  const settings = {
    ...{ apiKey: 'sk-secret', baseUrl: llm.baseUrl, model: 'stand-in' },
    budget: { tokensPerDay: 5_000_000, tokensPerPlacePerDay: 5_000_000 },
  };
  ({ writeOpening } = await openWording(settings, {
    ...{ answerer: createAnswerer(vocabulary), checker: createTextChecker(vocabulary), listener: {} },
    log: createLog({ level: 'error', secrets: [], write: () => {} }),
    ...{ stopping: new AbortController().signal, budgets: true, isTried: false },
  }));
});

afterAll(() => llm.close());

/** Sixty openings: of every second fact of each briefing, as if it was new, in both languages. */
const READINGS = ownBriefings().flatMap((briefing) =>
  LANGUAGES.flatMap((language) =>
    Array.from({ length: 15 }, (_, from) => ({ briefing, language, facts: briefing.facts.slice(from % 7) })),
  ),
);

async function openings() {
  const told: { readonly text: string; readonly own: readonly (string | undefined)[] }[] = [];
  for (const { briefing, language, facts } of READINGS) {
    const changes = facts.map((fact): Change => ({ kind: 'added', fact }));
    const parts = (await writeOpening(briefing, changes, { language, place: 'C1' })) ?? [];
    const own = briefing.facts.map(({ text }) => text[language]);
    told.push(...parts.map(({ text }) => ({ text, own })));
  }
  return told;
}

describe('the opening of a digest, by a real client', () => {
  it('is what an honest model takes from the facts', async () => {
    llm.be('honest');
    const told = await openings();
    expect(told.length).toBeGreaterThan(READINGS.length);
    expect(llm.requests.at(-1)?.asked).toMatchObject({ task: 'digest', language: 'fr', format: 'json_schema' });
  });

  it('shows nothing that a lying model makes up', async () => {
    llm.be('lying');
    const told = await openings();
    expect(READINGS.length).toBeGreaterThan(LIES.length);
    // What is left of its drafts are the sentences it did not spoil.
    expect(told.filter(({ text, own }) => !own.includes(text)).map(({ text }) => text)).toEqual([]);
  });

  it('is not there where the model writes anything else', async () => {
    for (const character of ['leaking', 'prose', 'failing', 'disconnecting'] as const) {
      llm.be(character);
      const [{ briefing, facts }] = READINGS as [(typeof READINGS)[number]];
      const changes = facts.map((fact): Change => ({ kind: 'added', fact }));
      const parts = await writeOpening(briefing, changes, { language: 'en', place: 'C1' });
      expect(parts?.filter(({ text }) => !facts.some((fact) => fact.text.en === text)) ?? []).toEqual([]);
    }
  });
});
