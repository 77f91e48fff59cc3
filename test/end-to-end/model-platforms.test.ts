import { describe, expect, onTestFinished, vi } from 'vitest';
import { spawnMain } from '../run-main.ts';
import { createLlm } from '../simulators/llm/llm.ts';
import { visibleText } from '../simulators/slack/content.ts';
import { aBriefing, it as onDiscord, settled as settledOnDiscord } from './discord-stage.ts';
import { it as onSlack, settled as settledOnSlack } from './slack-stage.ts';

const QUESTION = 'what do we know about the bridge and the ferry?';

async function aModel() {
  const llm = await createLlm();
  onTestFinished(() => llm.close());
  llm.be('sentence-by-sentence');
  return llm;
}

describe('an answer that a model is still writing', { timeout: 60_000 }, () => {
  onSlack('is shown on Slack sentence by sentence', async ({ stage }) => {
    const llm = await aModel();
    const running = await stage.run('socket', { llm });
    const { workspace } = running;
    await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', 'general');
    await settledOnSlack(running);
    const { ts } = await workspace.until('the briefing', () => workspace.messagesIn('general')[0]);
    await workspace.user('ana').says('general', QUESTION, { thread: ts }).heard;
    await llm.paused();
    const shown = () => {
      const answer = workspace.threadOf(ts).find((message) => message.ts !== ts && message.botId !== undefined);
      return answer ? visibleText(answer) : '';
    };
    const [request] = llm.requests;
    const [first] = await workspace.until('the first sentence', () => {
      const facts = request?.asked.facts.filter(({ text }) => shown().includes(text)) ?? [];
      return facts.length > 0 && facts;
    });
    expect(request?.state).toBe('open');
    expect(shown()).toContain(`¶`);
    expect(shown()).toContain(first?.id);
    while (request?.state === 'open') {
      llm.release();
      await llm.until('the next pause, or the end', () => true);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await settledOnSlack(running);
    expect(shown()).toContain('as of');
    expect(shown()).toContain('How was this checked?');
  });

  onDiscord('is shown on Discord from its first sentence on', async ({ stage }) => {
    const llm = await aModel();
    const running = await stage.run({ llm });
    const { discord } = running;
    const { thread } = await aBriefing(running);
    await settledOnDiscord(running);
    discord.user('ana').say(thread, `@wirebrief ${QUESTION}`);
    await llm.paused();
    const [request] = llm.requests;
    const shown = () => discord.messagesIn(thread).at(-1)?.text ?? '';
    await discord.until(
      'the first sentence',
      () => request?.asked.facts.some(({ text }) => shown().includes(text)) === true,
    );
    expect(request?.state).toBe('open');
    while (request?.state === 'open') {
      llm.release();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await settledOnDiscord(running);
    expect(shown()).toContain('as of');
  });

  onSlack('is written to a pipe sentence by sentence', async () => {
    const llm = await aModel();
    const child = spawnMain({ env: { OPENAI_BASE_URL: llm.baseUrl, OPENAI_MODEL: 'stand-in' } });
    let out = '';
    child.stdout.on('data', (text: Buffer) => {
      out += text.toString();
    });
    // The canary questions come first, and pause too.
    const releasing = setInterval(() => llm.requests.at(-1)?.asked.question.includes('ferry') || llm.release(), 5);
    onTestFinished(() => clearInterval(releasing));
    await llm.until(
      'the canary questions',
      () => llm.requests.length >= 4 && llm.requests[3]?.state === 'done',
      30_000,
    );
    child.stdin.write(`/brief sample-harbour-bridge\n${QUESTION}\n`);
    const asked = await llm.until(
      'the question',
      () => llm.requests.find(({ asked }) => asked.question === QUESTION),
      30_000,
    );
    const answer = () => out.split('français').at(-1) ?? '';
    await vi.waitUntil(() => asked.asked.facts.some(({ text }) => answer().includes(text)), { timeout: 20_000 });
    expect(asked.state).toBe('open');
    expect(answer()).not.toContain('as of');
    clearInterval(releasing);
    while (asked.state === 'open') {
      llm.release();
      await new Promise((resolve) => setImmediate(resolve));
    }
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
    expect(answer()).toContain('as of');
  });
});
