import { toLines } from '../../src/adapters/terminal/text.ts';
import { receiptOf } from '../../src/core/answer/receipt.ts';
import type { Answer } from '../../src/core/answer/types.ts';
import { verify } from '../../src/core/answer/verify.ts';
import type { Briefing } from '../../src/core/briefing/types.ts';
import { receiptReply } from '../../src/core/commands/receipt-reply.ts';
import { plainText } from '../../src/core/reply/plain.ts';
import type { FactPart, Reply } from '../../src/core/reply/types.ts';
import { wordsFor } from '../../src/core/reply/words-for.ts';
import { faultsOf as discordFaults } from '../adapters/discord/reply-faults.ts';
import { faultsOf as slackFaults } from '../adapters/slack/reply-faults.ts';
import { leaksIn, runsOf } from './leaks.ts';
import { checker, type Seen } from './stage.ts';

/** What must not come of an answer, in words; nothing where all is well. */
export function harmIn(seen: Seen): string[] {
  const { briefing, answer, parts } = seen;
  const receipt = receiptOf(briefing, answer);
  const editors = new Set(briefing.facts.flatMap(({ text }) => Object.values(text).flatMap(runsOf)));
  const replies = [answer.reply, ...(receipt ? [receiptReply(receipt, briefing, answer.language)] : [])];
  return [
    ...uncarried(seen),
    ...replies.flatMap(faultsOf),
    ...[plainText(answer.reply), JSON.stringify({ receipt, parts })]
      .flatMap(leaksIn)
      .filter((run) => !editors.has(run))
      .map((run) => `leaks “${run}”`),
  ];
}

/** What a reply sets off wherever it is shown. */
export function faultsOf(reply: Reply): string[] {
  return [
    ...slackFaults(reply, false).map((fault) => `Slack: ${fault}`),
    ...discordFaults(reply, false).map((fault) => `Discord: ${fault}`),
    ...terminalFaults(reply).map((fault) => `terminal: ${fault}`),
  ];
}

/** What a terminal would make a link of, and what moves its cursor or reorders. */
const LIVE = /[a-z]:\/\/|www\.\p{L}|mailto:\S|(?!\n)[\p{Cc}\p{Bidi_Control}]/giu;

function terminalFaults(reply: Reply): string[] {
  return toLines(reply, { columns: 100, hasColours: false }).flatMap((line) => line.match(LIVE) ?? []);
}

/** Sentences that neither an editor wrote nor a fact carries which search had found, and words that are none of ours. */
export function uncarried({ briefing, facts, answer, parts }: Seen): string[] {
  const allowed = new Set([
    ...facts.sentences.flatMap(({ citations }) => citations.map(({ fact }) => fact)),
    ...facts.nearest,
  ]);
  const { notInBriefing, nearest, withoutModel } = wordsFor(answer.language);
  const own = new Set([
    ...facts.reply.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])),
    ...[`${notInBriefing} ${nearest}`, withoutModel],
  ]);
  return [...parts, ...answer.reply.parts].flatMap((part) => {
    if (part.kind !== 'fact') return 'text' in part && own.has(part.text) ? [] : [`says ${JSON.stringify(part)}`];
    return allowed.has(part.chip.fact) && isCarried(part, briefing, answer) ? [] : [`${part.chip.fact} “${part.text}”`];
  });
}

export function isCarried(
  { text, chip }: FactPart,
  briefing: Briefing,
  { language }: Pick<Answer, 'language'>,
): boolean {
  const fact = briefing.facts.find(({ id }) => id === chip.fact);
  if (Object.values(fact?.text ?? {}).includes(text)) return true;
  const { grounds, read, asOf } = checker.briefing(briefing);
  const ground = grounds.find(({ id }) => id === chip.fact);
  return ground !== undefined && verify(read(text, language, asOf), ground, { isAlone: false }).failures.length === 0;
}
