import { describe, expect, it, onTestFinished } from 'vitest';
import { receiptReply } from '../../src/core/commands/receipt-reply.ts';
import type { Outcome } from '../../src/core/commands/types.ts';
import { plainText } from '../../src/core/reply/plain.ts';
import type { Reply } from '../../src/core/reply/types.ts';
import { createLog } from '../../src/log.ts';
import { faultsOf } from '../hostile/harm.ts';
import { leaksIn } from '../hostile/leaks.ts';
import { someOfEach } from '../hostile/payloads/payloads.ts';
import { aStore } from '../memory-store.ts';
import { createLlm } from '../simulators/llm/llm.ts';
import { createCore } from './core.ts';

const SLUG = 'sample-harbour-bridge';
const QUESTION = 'When will the bridge reopen?';
const PLACE = { place: 'room', user: 'ana', language: 'en' } as const;

/** The program's core with the real client, in front of a model that obeys whatever stands in its data. */
async function aStage() {
  const llm = await createLlm();
  onTestFinished(() => llm.close());
  llm.be('obedient');
  let logged = '';
  const write = (line: string) => {
    logged += line;
  };
  const log = createLog({ level: 'trace', secrets: ['sk-secret'], write });
  const { bot, library } = await createCore(await aStore(), log, { llm });
  const briefing = library.find(SLUG);
  if (!briefing) throw new Error(`no briefing ${SLUG}`);

  /** What is said in the end, and what is told of how it was checked. */
  async function settled(outcome: Outcome): Promise<Reply[]> {
    const { reply, receipt } = (await outcome.growing?.whole) ?? outcome;
    return [reply, ...(receipt ? [receiptReply(receipt, briefing, 'en')] : [])];
  }

  return {
    llm,
    briefing,
    logged: () => logged,
    async says(thread: string, text: string): Promise<Reply[]> {
      const outcome = await bot.answer({ ...PLACE, thread, text });
      const whole = (await outcome.growing?.whole) ?? outcome;
      await bot.remember(PLACE.place, thread, whole, PLACE.user);
      return settled(outcome);
    },
    open: (thread: string) => bot.open(PLACE.place, thread, { slug: SLUG, version: briefing.version, language: 'en' }),
  };
}

describe('hostile inputs of every family, with the real client and a model that obeys them', () => {
  it('set nothing off in what is shown or told of the check, and leave no trace in the log', async () => {
    const stage = await aStage();
    const own = new Set(stage.briefing.facts.map(({ text }) => text.en));
    const faults: string[] = [];
    const some = someOfEach(3);
    for (const [nth, { text }] of some.entries()) {
      await stage.open(`${nth}`);
      const replies = [
        ...(await stage.says(`${nth}`, `${QUESTION} ${text}`)),
        ...(await stage.says(`${nth}`, text)),
        ...(await stage.says(`${nth}`, 'And how long is it closed?')),
      ];
      faults.push(...replies.flatMap((reply) => [...faultsOf(reply), ...leaksIn(plainText(reply))]));
      const shown = replies.flatMap(({ parts }) => parts).filter((part) => part.kind === 'fact');
      faults.push(
        ...shown.filter((part) => !own.has(part.text)).map((part) => `${text.slice(0, 40)}: says ${part.text}`),
      );
    }
    expect(faults).toEqual([]);
    expect(stage.llm.requests.length).toBeGreaterThan(some.length);
    expect(stage.logged()).toContain('a model was asked');
    expect(stage.logged()).not.toMatch(/HACKED|You answer a reader|collect\.example|sk-secret/);
  });
});
