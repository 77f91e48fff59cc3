import { describe, expect, it } from 'vitest';
import { createTextChecker } from '../../../src/core/answer/check-text.ts';
import type { Change } from '../../../src/core/digest/changes.ts';
import { createOpeningWriter, openingByPlace } from '../../../src/core/digest/opening.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';
import { DECLINED, draftOf, scripted, type Turn } from '../answer/drafting/scripted-model.ts';
import { aBriefing, aFact } from '../builders.ts';

const CLOSED = aFact({
  id: 'f1',
  text: { en: 'The harbour closed on 3 May 2024.', fr: 'Le port a fermé le 3 mai 2024.' },
});
const FERRY = aFact({
  id: 'f2',
  text: { en: 'A free ferry crosses the harbour.', fr: 'Un bac gratuit traverse le port.' },
});
const CRACKS = aFact({
  id: 'f3',
  text: { en: 'The pier has cracks.', fr: 'Le quai a des fissures.' },
  disputes: ['f4'],
});
const NO_CRACKS = aFact({
  id: 'f4',
  text: { en: 'The pier has no cracks.', fr: 'Le quai n’a aucune fissure.' },
  disputes: ['f3'],
});
const HARBOUR = aBriefing({ facts: [CLOSED, FERRY, CRACKS, NO_CRACKS] });
const CHANGES: readonly Change[] = [
  { kind: 'corrected', fact: CLOSED },
  { kind: 'disputed', facts: [CRACKS, NO_CRACKS] },
  { kind: 'added', fact: FERRY },
  { kind: 'added', fact: CRACKS },
];

const checker = createTextChecker(createVocabulary());

function write(
  turn: Turn,
  changes = CHANGES,
  over: { readonly stopping?: AbortSignal; readonly late?: AbortSignal } = {},
) {
  const { model, prompts, openings } = scripted(turn);
  const judged: (string | undefined)[] = [];
  const failed: unknown[] = [];
  const { stopping = new AbortController().signal, late = new AbortController().signal } = over;
  const opening = createOpeningWriter({
    ...{ model, prompts, checker, stopping, within: () => late },
    listener: { judged: ({ check }) => judged.push(check), failed: (cause) => failed.push(cause) },
  });
  const written = opening(HARBOUR, changes, { language: 'en', place: 'C1' });
  return written.then((parts) => ({
    lines: parts?.map((part) => (part.kind === 'fact' ? `${part.text} (${part.chip.fact})` : part.text)),
    ...{ openings, judged, failed },
  }));
}

describe('the opening of a digest', () => {
  it('is what a model makes of the changes, each sentence with its chip', async () => {
    const { lines, openings } = await write(
      draftOf(['On 3 May 2024, the harbour closed.', 'f1'], ['A free ferry crosses the harbour.', 'f2']),
    );
    expect(lines).toEqual(['On 3 May 2024, the harbour closed. (f1)', 'A free ferry crosses the harbour. (f2)']);
    expect(openings).toMatchObject([
      { changed: [{ change: 'corrected' }, { change: 'new' }], language: 'en', place: 'C1' },
    ]);
  });

  it('has no sentence that its fact does not carry', async () => {
    const { lines, judged } = await write(
      draftOf(['The harbour closed on 4 May 2024.', 'f1'], ['A free ferry crosses the harbour.', 'f2']),
    );
    expect(lines).toEqual(['A free ferry crosses the harbour. (f2)']);
    expect(judged).toEqual(['dates', undefined]);
  });

  it('words no account that is disputed, and no fact twice', async () => {
    const { lines, judged } = await write(
      draftOf(
        ['The pier has cracks.', 'f3'],
        ['The harbour closed on 3 May 2024.', 'f1'],
        ['The harbour closed.', 'f1'],
      ),
    );
    expect(lines).toEqual(['The harbour closed on 3 May 2024. (f1)']);
    expect(judged[0]).toBe('citation');
  });

  it.each<readonly [string, Turn]>([
    ['every sentence was stopped', draftOf(['The ferry sank.', 'f2'])],
    ['the model declines', DECLINED],
    ['the model can not be reached', { fault: 'unreachable' }],
    ['the place has spent what it may', { fault: 'over-budget' }],
    ['it writes no JSON', 'The harbour closed on 3 May 2024.'],
  ])('is left to the editor where %s', async (_, turn) => {
    expect((await write(turn)).lines).toBeUndefined();
  });

  it('keeps what had passed where the model fails in the middle', async () => {
    const text = draftOf(['The harbour closed on 3 May 2024.', 'f1'], ['A free ferry crosses', 'f2']).slice(0, -30);
    expect((await write({ text, fault: 'cut-off' })).lines).toEqual(['The harbour closed on 3 May 2024. (f1)']);
  });

  it('does not wait for a model that hangs', async () => {
    const late = new AbortController();
    const written = write({ until: new Promise(() => {}) }, CHANGES, { late: late.signal });
    late.abort();
    expect((await written).lines).toBeUndefined();
  });

  it('asks no model where there is nothing that it may word', async () => {
    const { lines, openings } = await write(DECLINED, [{ kind: 'disputed', facts: [CRACKS, NO_CRACKS] }]);
    expect(lines).toBeUndefined();
    expect(openings).toEqual([]);
  });

  it('is asked for only where the place has not switched the model off', async () => {
    const places: string[] = [];
    const opening = openingByPlace(
      async (_briefing, _changes, { place }) => [{ kind: 'text', text: place }],
      async (place) => {
        places.push(place);
        return place === 'on';
      },
    );
    expect(await opening(HARBOUR, CHANGES, { language: 'en', place: 'off' })).toBeUndefined();
    expect(await opening(HARBOUR, CHANGES, { language: 'en', place: 'on' })).toEqual([{ kind: 'text', text: 'on' }]);
    expect(places).toEqual(['off', 'on']);
  });
});
