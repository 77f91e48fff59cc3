import { describe, expect, onTestFinished, vi } from 'vitest';
import { spawnMain } from '../run-main.ts';
import { createLlm } from '../simulators/llm/llm.ts';
import { visibleText } from '../simulators/slack/content.ts';
import { aBriefing, it as onDiscord, settled as settledOnDiscord } from './discord-stage.ts';
import { it as onSlack, settled as settledOnSlack } from './slack-stage.ts';

const QUESTION = 'is the ferry free?';

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

  /** The program itself, with a question whose first sentence is shown, and the rest of which is still to come. */
  async function whileItWrites() {
    const llm = await aModel();
    const child = spawnMain({ env: { OPENAI_BASE_URL: llm.baseUrl, OPENAI_MODEL: 'stand-in' } });
    let out = '';
    child.stdout.on('data', (text: Buffer) => {
      out += text.toString();
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    // The canary questions come first, and pause too.
    const releasing = setInterval(() => llm.requests.at(-1)?.asked.question === QUESTION || llm.release(), 5);
    onTestFinished(() => clearInterval(releasing));
    child.stdin.write(`/brief sample-harbour-bridge\n${QUESTION}\n`);
    const isAsked = () => llm.requests.find(({ asked }) => asked.question === QUESTION);
    const request = await llm.until('the question', isAsked, 30_000);
    const answer = () => out.split('français').at(-1) ?? '';
    const isShown = () => request.asked.facts.some(({ text }) => answer().includes(text));
    await vi.waitUntil(isShown, { timeout: 20_000 });
    clearInterval(releasing);
    return { llm, child, request, answer, ended };
  }

  onSlack('is written to a pipe sentence by sentence', async () => {
    const { llm, child, request, answer, ended } = await whileItWrites();
    expect(request.state).toBe('open');
    expect(answer()).not.toContain('as of');
    while (request.state === 'open') {
      llm.release();
      await new Promise((resolve) => setImmediate(resolve));
    }
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(answer()).toContain('as of');
  });

  // The model would go on for its 30 s.
  onSlack('ends at SIGTERM with what there is', { timeout: 25_000 }, async () => {
    const { child, request, answer, ended } = await whileItWrites();
    expect(request.state).toBe('open');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(answer()).toContain('as of');
  });
});
