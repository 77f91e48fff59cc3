import { readChoice } from '../../../src/adapters/discord/choices.ts';
import { type DiscordMessage, QUIET, toMessages } from '../../../src/adapters/discord/components.ts';
import { sizeOf } from '../../../src/adapters/discord/part-components.ts';
import { chipWithFact } from '../../../src/core/reply/chip.ts';
import { choiceOf } from '../../../src/core/reply/choice.ts';
import { printableReply } from '../../../src/core/reply/printable.ts';
import { withShortEdges } from '../../../src/core/reply/short-edges.ts';
import type { Action, Part, Reply } from '../../../src/core/reply/types.ts';
import { wordsFor } from '../../../src/core/reply/words-for.ts';
import { flatten } from '../../simulators/discord/forms/components.ts';
import { readMessage } from '../../simulators/discord/forms/message-form.ts';
import { type JsonObject, parseJson, textAt } from '../../simulators/json.ts';
import { asDiscordReads } from './markdown.ts';
import { componentsSent } from './sent.ts';

/** What we write ourselves. */
const OURS = ['strong', 'heading', 'subtext'];
/** What Discord's servers might read as a ping or an address wherever it stands. */
const ALIVE = /@everyone|@here|<[@#:/tai]|\w:\/\/|discord\.gg/i;
/** As long as a name, a label and a chip may be. */
const EDGES_MAX_SIZE = 400;

/** A text as a reader sees it, without white space, and the chip below it. */
interface Shown {
  readonly text: string;
  readonly chip: string | undefined;
}

/** All that is wrong with how a reply is shown on Discord, in words; nothing where all is well. */
export function faultsOf(reply: Reply, startsThread: boolean): string[] {
  const messages = toMessages(reply, { startsThread });
  const shown = printableReply(reply);
  return [...messages.flatMap(messageFaults), ...textFaults(shown, messages), ...buttonFaults(shown, messages)];
}

/** What goes to Discord. */
export function bodyOf(message: Pick<DiscordMessage, 'components'>) {
  return { ...QUIET, components: message.components };
}

function messageFaults(message: DiscordMessage): string[] {
  const all = flatten(componentsSent(message));
  const texts = all.flatMap((each) => textAt(each, 'content') ?? []);
  const labels = all.flatMap((each) => textAt(each, 'label') ?? []);
  const kinds = new Set(texts.flatMap((text) => asDiscordReads(text).kinds));
  return [
    ...refusalOf(message),
    ...[...kinds].filter((kind) => !OURS.includes(kind)).map((kind) => `has a ${kind}`),
    ...[...texts, ...labels].filter((text) => ALIVE.test(text)).map((text) => `alive: ${text}`),
  ];
}

function refusalOf(message: DiscordMessage): string[] {
  try {
    readMessage(parseJson(JSON.stringify(bodyOf(message))), { from: 'channel', files: 0 });
    return [];
  } catch (refused) {
    return [`refused: ${JSON.stringify(refused)}`];
  }
}

/** Each part once, in order, and every piece of a fact with its chip. */
function textFaults(reply: Reply, messages: readonly DiscordMessage[]): string[] {
  const all = messages.flatMap((message) => flatten(componentsSent(message))).filter(({ type }) => type === 10);
  const around = [wordsFor(reply.language).chat.goesOn, reply.asOf ?? ''].map(bare);
  const frame = all.filter((each) => isFrame(each, around)).map((each) => bare(seen(textAt(each, 'content') ?? '')));
  const framed = (text = '') => bare(text) === '' || frame.some((line) => line.includes(bare(text)));
  const expected = [
    ...(framed(reply.title) ? [] : [{ text: bare(reply.title ?? ''), chip: undefined }]),
    ...reply.parts.map(expectedOf),
    ...(framed(reply.asOf) ? [] : [{ text: bare(reply.asOf ?? ''), chip: undefined }]),
  ].filter(({ text, chip }) => text !== '' || chip !== undefined);
  return unlike(all.filter((each) => !isFrame(each, around)).map(shownOf), expected);
}

function unlike(shown: readonly Shown[], expected: readonly Shown[]): string[] {
  let at = 0;
  let left = expected[0]?.text ?? '';
  for (const { text, chip } of shown) {
    const wanted = expected[at];
    if (!wanted) return [`too much: ${text}`];
    if (chip !== wanted.chip) return [`${text} has ${chip}, not ${wanted.chip}`];
    if (!left.startsWith(text)) return [`${text} where ${left} should be`];
    left = left.slice(text.length);
    if (left !== '') continue;
    at += 1;
    left = expected[at]?.text ?? '';
  }
  return expected.slice(at).map(({ text }) => `lost: ${text}`);
}

function expectedOf(part: Part): Shown {
  const shown = withShortEdges(part, EDGES_MAX_SIZE, sizeOf);
  switch (shown.kind) {
    case 'text':
    case 'heading':
      return { text: bare(shown.text), chip: undefined };
    case 'entry':
      return { text: bare(`${shown.name}${shown.text}`), chip: undefined };
    case 'fact': {
      const label = bare(shown.label ?? '');
      return { text: `${label}${label && '–'}${bare(shown.text)}`, chip: bare(chipWithFact(shown.chip)) };
    }
  }
}

function shownOf(component: JsonObject): Shown {
  const lines = (textAt(component, 'content') ?? '').split('\n');
  const chip = lines.at(-1)?.startsWith('-# ') ? lines.pop() : undefined;
  return { text: bare(seen(lines.join('\n'))), chip: chip === undefined ? undefined : bare(seen(chip)) };
}

/** Title, as-of line, and the line that tells where it goes on. */
function isFrame(component: JsonObject, around: readonly string[]): boolean {
  const content = textAt(component, 'content') ?? '';
  return content.startsWith('## ') || (/^-# .*$/.test(content) && around.includes(bare(seen(content))));
}

function buttonFaults(reply: Reply, messages: readonly DiscordMessage[]): string[] {
  const ids = messages.flatMap((message) =>
    flatten(componentsSent(message)).flatMap((each) => textAt(each, 'custom_id') ?? []),
  );
  const beside = reply.parts.flatMap((part) => (isChosen(part) ? part.action : []));
  const offered = [...beside, ...reply.actions].map((action) => JSON.stringify(choiceOf(action, reply.language)));
  const read = ids.map((id) => JSON.stringify(readChoice(id)));
  return offered.toSorted().join() === read.toSorted().join() ? [] : [`${read.join()} are not ${offered.join()}`];
}

/** An entry that is shown as one. */
function isChosen(part: Part): part is Extract<Part, { kind: 'entry' }> & { readonly action: Action } {
  const isEntry = part.kind === 'entry' && withShortEdges(part, EDGES_MAX_SIZE, sizeOf).kind === 'entry';
  return isEntry && part.action !== undefined && bare(`${part.name}${part.text}`) !== '';
}

function seen(markdown: string): string {
  return asDiscordReads(markdown).text;
}

/** Without white space, bullets and what is not seen. */
function bare(text: string): string {
  return text.replace(/[\s•\p{Default_Ignorable_Code_Point}]/gu, '');
}
