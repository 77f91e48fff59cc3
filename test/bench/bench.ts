import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../../src/core/answer/answer.ts';
import { createVocabulary } from '../../src/core/search/vocabulary.ts';
import { parseBriefingText } from '../../src/library/read-briefing.ts';
import { readWordVectors } from '../../src/word-vectors/read-vectors.ts';
import { askStarted, startMs } from './bench-start.ts';
import { generateBriefing, generateBriefings } from './generate.ts';
import { percentile, type SizeFigures, spreadOf, taken, timesOf } from './measure.ts';

// npm run bench: how long things take with 10 to 10,000 briefings, what a question takes, and the start. Some 2 minutes.
const SIZES = [10, 100, 1_000, 10_000];
const FACTS = 25;
const QUESTIONS = 1_000;
const STARTS = 5;
let missed = 0;

console.log(`Node ${process.version}, ${availableParallelism()} processors. CPU: of all processors together.\n`);
measureLibraries();
await measureQuestions();
await measureStarts();
console.log(
  missed === 0 ? '\nEvery mark holds.' : `\nMissed: ${missed}. Times on the clock say little on a busy machine.`,
);
process.exitCode = missed === 0 ? 0 : 1;

function measureLibraries(): void {
  const folder = mkdtempSync(join(tmpdir(), 'wirebrief-bench-'));
  try {
    const sizes = SIZES.map((size) => measureSize(join(folder, String(size)), size));
    printGrowth(sizes);
    const largest = sizes.at(-1);
    if (largest) judgeLibrary(largest);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In a process of its own. */
function measureSize(dir: string, size: number): SizeFigures {
  mkdirSync(dir);
  generateBriefings(dir, size, FACTS);
  const script = fileURLToPath(new URL('./bench-size.ts', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, dir], { encoding: 'utf8' }));
}

/** A row a figure, a column a size. */
function printGrowth(sizes: readonly SizeFigures[]): void {
  const rows: readonly (readonly [string, (figures: SizeFigures) => number])[] = [
    ['load, ms', ({ load }) => load.wallMs],
    ['load, CPU ms', ({ load }) => load.cpuMs],
    ['index for search, ms', ({ index }) => index.wallMs],
    ['index for search, CPU ms', ({ index }) => index.cpuMs],
    ['search, median ms', ({ search }) => search.p50],
    ['search, p95 ms', ({ search }) => search.p95],
    ['list, median ms', ({ list }) => list.p50],
    ['list, p95 ms', ({ list }) => list.p95],
    ['memory at most, MB', ({ memoryMb }) => memoryMb],
  ];
  console.log(`Made-up briefings of ${FACTS} facts in two languages; in brackets, how many times the size before.`);
  console.log(row('briefings', SIZES.map(inFigures)));
  for (const [label, figureOf] of rows) {
    const figures = sizes.map(figureOf);
    console.log(
      row(
        label,
        figures.map((figure, at) => withGrowth(figure, figures[at - 1])),
      ),
    );
  }
  console.log();
}

function judgeLibrary({ load, index, search, list, memoryMb }: SizeFigures): void {
  const briefings = `${inFigures(SIZES.at(-1) ?? 0)} briefings`;
  judge(`${briefings} loaded and ready to search, ms`, load.wallMs + index.wallMs, 10_000);
  judge(`a search in ${briefings}, p95 ms of 300`, search.p95, 20);
  judge(`a list of ${briefings}, p95 ms of 100`, list.p95, 20);
  judge(`memory for ${briefings}, MB`, memoryMb, 1_024);
}

/** Questions to one briefing, each other than the one before; the first one pays for taking the briefing apart. */
async function measureQuestions(): Promise<void> {
  const parsed = parseBriefingText(generateBriefing(1, FACTS).yaml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const { briefing } = parsed;
  const questions = briefing.facts.flatMap(({ text }) => [`Is it true that ${text.en}`, `Est-il vrai que ${text.fr}`]);
  const answerer = createAnswerer(createVocabulary(readWordVectors));
  const ask = (round: number) =>
    answerer.answer(briefing, { text: questions[round % questions.length] ?? '', language: 'en', turns: [] });
  const { took: first } = await taken(() => ask(0));
  const { result: times, took } = await taken(() => timesOf(QUESTIONS, ask));
  const { p50, p95 } = spreadOf(times);
  tell('the first question of a process, ms', first.wallMs, `CPU ${inFigures(first.cpuMs)} ms`);
  judge(
    `a question to ${FACTS} facts, p95 ms of ${inFigures(QUESTIONS)}`,
    p95,
    5,
    `median ${inFigures(p50)} ms, CPU ${inFigures(took.cpuMs / QUESTIONS)} ms each`,
  );
}

async function measureStarts(): Promise<void> {
  const times: number[] = [];
  for (let nth = 0; nth < STARTS; nth += 1) times.push(await startMs());
  times.sort((a, b) => a - b);
  const quickest = `quickest ${inFigures(times[0] ?? Number.NaN)} ms`;
  judge(`from npm start to ready, median ms of ${STARTS}`, percentile(times, 0.5), 1_000, quickest);
  const { firstAnswerMs, memoryMb } = await askStarted();
  tell('the first answer when asked at once, ms', firstAnswerMs);
  judge('memory of npm start after a question, MB', memoryMb, 150);
}

function judge(what: string, figure: number, most: number, more = ''): void {
  const isHeld = figure < most;
  if (!isHeld) missed += 1;
  tell(what, figure, `${isHeld ? 'holds' : 'MISSED'}: under ${inFigures(most)}${more && `; ${more}`}`);
}

function tell(what: string, figure: number, more = ''): void {
  console.log(`${what.padEnd(56)}${inFigures(figure).padStart(8)}   ${more}`);
}

function row(label: string, cells: readonly string[]): string {
  return label.padEnd(26) + cells.map((cell) => cell.padStart(18)).join('');
}

function withGrowth(figure: number, before: number | undefined): string {
  return before === undefined ? inFigures(figure) : `${inFigures(figure)} (×${inFigures(figure / before)})`;
}

function inFigures(value: number): string {
  return value < 10 && !Number.isInteger(value) ? value.toFixed(2) : Math.round(value).toLocaleString('en');
}
