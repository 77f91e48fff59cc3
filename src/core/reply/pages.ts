import { type PageLimits, splitReply } from './split.ts';
import type { Part, Reply } from './types.ts';

/** One message of several that show a reply. */
export interface Page {
  readonly reply: Reply;
  /** True where the rest stands in the thread below it. */
  readonly goesOn: boolean;
}

/**
 * A reply as the messages of a chat, cut as `splitReply` does. `limits` are what a message holds beside title, as-of line
 * and actions. With `startsThread` the first stands alone, the others below it in its thread: whoever sees only that one
 * has title, as-of line and actions. Else all stand in one row, with the actions at its end.
 */
export function pagesOf(reply: Reply, limits: PageLimits, startsThread: boolean): Page[] {
  const { language, audience, parts } = reply;
  const pages = splitReply({ language, audience, parts, actions: [] }, limits);
  return pages.map((page, index) => ({
    reply: framed(reply, page.parts, { isFirst: index === 0, isEnd: index === (startsThread ? 0 : pages.length - 1) }),
    goesOn: startsThread && index === 0 && pages.length > 1,
  }));
}

/** Title and as-of line where they are not too long for that; else they are parts like others, which can be cut. */
export function withShortFrame(reply: Reply, isLong: (text: string) => boolean): Reply {
  const { title, asOf, ...others } = reply;
  const asPart = (text = ''): Part[] => (isLong(text) ? [{ kind: 'text', text }] : []);
  return {
    ...others,
    ...(title === undefined || isLong(title) ? {} : { title }),
    ...(asOf === undefined || isLong(asOf) ? {} : { asOf }),
    parts: [...asPart(title), ...reply.parts, ...asPart(asOf)],
  };
}

/** The as-of line belongs to the title, and where there is none below what is said, where the actions are. */
function framed(
  reply: Reply,
  parts: readonly Part[],
  { isFirst, isEnd }: { readonly isFirst: boolean; readonly isEnd: boolean },
): Reply {
  const { title, asOf, actions, ...common } = reply;
  const isDated = title === undefined ? isEnd : isFirst;
  return {
    ...common,
    ...(title !== undefined && isFirst ? { title } : {}),
    parts,
    ...(asOf !== undefined && isDated ? { asOf } : {}),
    actions: isEnd ? actions : [],
  };
}
