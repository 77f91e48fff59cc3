import { toMessages as toComponents } from '../../src/adapters/discord/components.ts';
import { toMessages as toBlocks } from '../../src/adapters/slack/blocks.ts';
import { createTextChecker } from '../../src/core/answer/check-text.ts';
import { createGate } from '../../src/core/answer/drafting/gate.ts';
import { createDraftReader } from '../../src/core/answer/drafting/read-draft.ts';
import { factPart } from '../../src/core/reply/chip.ts';
import { plainText } from '../../src/core/reply/plain.ts';
import type { Reply } from '../../src/core/reply/types.ts';
import { createVocabulary } from '../../src/core/search/vocabulary.ts';
import { casesFrom } from '../mutations/cases.ts';
import { ownBriefings } from '../own-briefings.ts';
import { percentile } from './measure.ts';
import { byValue, createJudge } from './program.ts';

/*
 * What we add to each sentence of a model: reading it out of the JSON, holding it against its fact, and rendering it for
 * Slack, Discord and a terminal. Sentences are those of the mutations, right and wrong, of both briefings and languages.
 */

const P95_MAX_MS = 2;
/** A model writes a few signs at a time. */
const PIECE_CHARS = 8;

const checker = createTextChecker(createVocabulary());
const { judge, isMissed } = createJudge();
const times: Record<'read' | 'check' | 'render' | 'all', number[]> = { read: [], check: [], render: [], all: [] };

for (const briefing of ownBriefings()) {
  const evidence = checker.briefing(briefing);
  const cases = casesFrom([briefing]).filter(({ isAlone }) => !isAlone);
  for (const { fact: id, language, text } of cases) {
    const fact = briefing.facts.find((each) => each.id === id);
    if (!fact) continue;
    const draft = JSON.stringify({ verdict: 'answered', sentences: [{ text, facts: [id] }] });
    const pieces = draft.match(new RegExp(`.{1,${PIECE_CHARS}}`, 'gsu')) ?? [];
    const start = performance.now();
    const reader = createDraftReader();
    const [sentence] = pieces
      .flatMap((piece) => reader.read(piece))
      .flatMap((event) => (event.kind === 'sentence' ? [event.sentence] : []));
    const read = performance.now();
    if (!sentence) throw new Error(`not read: ${draft}`);
    createGate({ evidence, allowed: new Set([id]), language, material: {} })(sentence);
    const checked = performance.now();
    render({ ...factPart(fact, briefing, language), text }, language);
    const end = performance.now();
    times.read.push(read - start);
    times.check.push(checked - read);
    times.render.push(end - checked);
    times.all.push(end - start);
  }
}

console.info(`Node ${process.version}. ${times.all.length} sentences.`);
for (const what of ['read', 'check', 'render'] as const) {
  const sorted = times[what].toSorted(byValue);
  console.info(`${what}, ms: median ${percentile(sorted, 0.5).toFixed(3)}, p95 ${percentile(sorted, 0.95).toFixed(3)}`);
}
const all = times.all.toSorted(byValue);
judge('all of it for a sentence, p95 ms', percentile(all, 0.95), 3, (ms) => ms < P95_MAX_MS);
process.exitCode = isMissed() ? 1 : 0;

/** As each platform would show it. */
function render(part: Reply['parts'][number], language: Reply['language']): void {
  const reply: Reply = { language, audience: 'everyone', parts: [part], actions: [] };
  toBlocks(reply, { startsThread: false });
  toComponents(reply, { startsThread: false });
  plainText(reply);
}
