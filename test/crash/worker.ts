import { writeSync } from 'node:fs';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

/*
 * A process made to be killed: worker.ts URL ACCESS NAME RUN. It works on event after event and says each thing on
 * standard output once the store has acknowledged it; `ledger.ts` holds it to that. Workers of one run go for the same
 * events. Its clock stands still, so that within a run no claim runs out.
 */

/** Moves with the run, far enough that the claims of the run before have run out. */
export function timeOf(run: number): number {
  return 1_780_300_800_000 + run * 60_000;
}

const TURNS_PER_THREAD = 10;

async function work(store: Store, name: string, run: number): Promise<never> {
  const now = timeOf(run);
  for (let step = 0; ; step++) {
    const event = { key: `${run}-${step}`, payload: `payload of ${run}-${step}`, place: name, user: 'U1' };
    const claim = await store.events.claim(event, now);
    if (claim === undefined) continue;
    say('claimed', event.key);
    if ((await store.events.claim(event, now)) !== undefined) say('claimed', event.key);
    await answer(store, name, run, step);
    if (await store.events.finish(claim)) say('finished', event.key);
    if ((await store.events.claim(event, now)) !== undefined) say('claimed', event.key);
  }
}

async function answer({ threads, messages, gaps }: Store, name: string, run: number, step: number): Promise<void> {
  const thread = `${run}-${Math.floor(step / TURNS_PER_THREAD)}`;
  const about = { slug: 'drones', version: 1 };
  if ((await threads.find(name, thread)) === undefined) await threads.open(name, thread, { ...about, language: 'en' });
  const question = `question ${run}-${step}`;
  await threads.addTurn(name, thread, { question, language: 'en', facts: ['f1'] }, 'U1');
  say('turn', thread, question);
  const id = `${run}-${step}`;
  await messages.record({
    place: name,
    id,
    thread,
    kind: 'answer',
    ...about,
    facts: ['f1', 'f2'],
    postedAt: timeOf(run),
  });
  say('message', id);
  await gaps.note({ slug: 'drones', question, language: 'en', place: name, thread });
  say('gap', question);
}

function say(...words: readonly string[]): void {
  writeSync(1, `${words.join('\t')}\n`);
}

if (import.meta.main) {
  const [url = '', access, name = '', run] = process.argv.slice(2);
  const store = await openStore(url, access === 'guest' ? 'guest' : 'owner');
  say('opened');
  await work(store, name, Number(run));
}
