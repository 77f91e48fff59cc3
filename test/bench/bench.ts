import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../../src/core/answer/answer.ts';
import { createVocabulary } from '../../src/core/search/vocabulary.ts';
import { parseBriefingText } from '../../src/library/read-briefing.ts';
import { generateBriefing, generateBriefings } from './generate.ts';
import { percentile, type SizeFigures, timesOf } from './measure.ts';

// npm run bench: how long things take with 10 to 10,000 briefings, and how a question does on one. Takes some minutes.
const SIZES = [10, 100, 1_000, 10_000];
const FACTS = 25;
const COLUMNS = ['loadMs', 'indexMs', 'searchMs', 'listMs', 'memoryMb'] as const;

console.log(`Made-up briefings of ${FACTS} facts in two languages; in brackets, how many times the step before.\n`);
const folder = mkdtempSync(join(tmpdir(), 'wirebrief-bench-'));
try {
  console.log(['briefings', 'load ms', 'index ms', 'search p95 ms', 'list p95 ms', 'peak MB'].map(cell).join(''));
  let before: SizeFigures | undefined;
  for (const size of SIZES) {
    const figures = measureSize(join(folder, String(size)), size);
    console.log([cell(String(size)), ...COLUMNS.map((column) => cell(withGrowth(column, figures, before)))].join(''));
    before = figures;
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log('\nTo hold at 10,000: load and index 10,000 ms, search and list 20 ms, 1,024 MB.\n');
askOne();

function measureSize(dir: string, size: number): SizeFigures {
  mkdirSync(dir);
  generateBriefings(dir, size, FACTS);
  const script = fileURLToPath(new URL('./bench-size.ts', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, dir], { encoding: 'utf8' }));
}

function withGrowth(column: keyof SizeFigures, figures: SizeFigures, before: SizeFigures | undefined): string {
  const figure = inFigures(figures[column]);
  return before ? `${figure} (×${inFigures(figures[column] / before[column])})` : figure;
}

function inFigures(value: number): string {
  return value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en');
}

function cell(text: string): string {
  return text.padStart(18);
}

/** Questions to one briefing, each other than the one before; the first one pays for taking the briefing apart. */
function askOne(): void {
  const parsed = parseBriefingText(generateBriefing(1, FACTS).yaml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const { briefing } = parsed;
  const answerer = createAnswerer(createVocabulary());
  const questions = briefing.facts.flatMap(({ text }) => [`Is it true that ${text.en}`, `Est-il vrai que ${text.fr}`]);
  const ask = (round: number) =>
    answerer.answer(briefing, { text: questions[round % questions.length] ?? '', language: 'en', turns: [] });
  const [first = 0] = timesOf(1, ask);
  const times = timesOf(1_000, ask);
  const [p50, p95] = [0.5, 0.95].map((share) => inFigures(percentile(times, share)));
  console.log(
    `A question to ${FACTS} facts: first ${inFigures(first)} ms, then p50 ${p50} ms, p95 ${p95} ms (to hold: p95 5 ms).`,
  );
}
