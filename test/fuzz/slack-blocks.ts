import fc from 'fast-check';
import { toMessages } from '../../src/adapters/slack/blocks.ts';
import { ANY_REPLY } from '../adapters/slack/any-reply.ts';
import { faultsOf } from '../adapters/slack/reply-faults.ts';

/*
 * Shows thousands of generated replies on Slack and holds every payload against the stand-in's limits:
 * node test/fuzz/slack-blocks.ts [runs] [seed]
 */
const [runs = '10000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const count = { replies: 0, messages: 0, blocks: 0, mostMessages: 0 };

const result = fc.check(
  fc.property(ANY_REPLY, fc.boolean(), (reply, startsThread) => {
    const messages = toMessages(reply, { startsThread });
    count.replies += 1;
    count.messages += messages.length;
    count.blocks += messages.reduce((sum, { blocks }) => sum + blocks.length, 0);
    count.mostMessages = Math.max(count.mostMessages, messages.length);
    return faultsOf(reply, startsThread).length === 0;
  }),
  { numRuns: Number(runs), seed: Number(seed) },
);

process.stdout.write(`seed ${seed}: ${JSON.stringify(count)}\n`);
if (result.failed) {
  const [reply, startsThread] = result.counterexample ?? [];
  const faults = reply ? faultsOf(reply, startsThread ?? false) : [];
  process.stdout.write(`${JSON.stringify(reply)}\n${faults.join('\n')}\n${result.errorInstance ?? ''}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write('nothing refused, nobody pinged, nothing linked, nothing lost\n');
}
