import { createLlm, type Llm } from '../simulators/llm/llm.ts';
import { visibleText } from '../simulators/slack/content.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../simulators/slack/workspace.ts';
import { percentile } from './measure.ts';
import { byValue, createJudge, type Program, startProgram } from './program.ts';

/*
 * How long a reader waits for the first sentence of an answer after the model has finished that sentence: the program
 * itself, a model of this machine that writes a sentence and waits, and a Slack workspace whose answers take no time.
 */

const ROUNDS = 20;
const P95_MAX_MS = 150;
const QUESTION = 'is the ferry free?';
const CHANNEL = 'general';

const { judge, isMissed } = createJudge();
const llm = await createLlm();
const workspace = await createSlackWorkspace({ channels: [{ name: CHANNEL }] });
const program = await start();
const waits: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) waits.push(await firstSentence(round));
await program.end();
await workspace.close();
await llm.close();

const sorted = waits.toSorted(byValue);
console.info(`Node ${process.version}. ${ROUNDS} answers, ms from a sentence’s end to its appearance on Slack:`);
console.info(`median ${percentile(sorted, 0.5).toFixed(0)}, worst ${percentile(sorted, 1).toFixed(0)}`);
judge('p95', percentile(sorted, 0.95), 0, (ms) => ms < P95_MAX_MS);
process.exitCode = isMissed() ? 1 : 0;

/** Ready when the model has passed its canary questions. */
async function start(): Promise<Program> {
  const { apiUrl, botToken, appToken } = workspace;
  const slack = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
  const started = await startProgram('src/main.ts', {
    ...{ ...slack, OPENAI_BASE_URL: llm.baseUrl, OPENAI_MODEL: 'stand-in', LOG_LEVEL: 'silent' },
  });
  await llm.until('the canary questions', () => llm.requests.filter(isDone).length >= 4, 60_000);
  llm.be('sentence-by-sentence');
  return started;
}

async function firstSentence(round: number): Promise<number> {
  const ana = workspace.user('ana');
  const thread = await aBriefing(workspace, round);
  const before = llm.requests.length;
  await ana.says(CHANNEL, QUESTION, { thread }).heard;
  await llm.paused(30_000);
  const written = performance.now();
  const facts = llm.requests[before]?.asked.facts ?? [];
  await workspace.until('the first sentence', () => {
    // The briefing itself, which begins the thread, shows all facts.
    const answers = workspace.threadOf(thread).filter(({ ts }) => ts !== thread);
    const shown = answers.map(visibleText).join();
    return facts.some(({ text }) => shown.includes(text));
  });
  const waitMs = performance.now() - written;
  await finish(llm, before);
  return waitMs;
}

/** Its thread. */
async function aBriefing(at: SlackWorkspace, round: number): Promise<string> {
  await at.user('ana').runs('/brief', 'sample-harbour-bridge', CHANNEL);
  const posted = await at.until('the briefing', () => at.messagesIn(CHANNEL)[round], 30_000);
  return posted.ts;
}

async function finish(model: Llm, index: number): Promise<void> {
  while (model.requests[index]?.state === 'open') {
    model.release();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function isDone({ state }: Llm['requests'][number]): boolean {
  return state === 'done';
}
