import type { Part, Reply } from '../../core/reply/types.ts';

/** A reply whose parts come one after the other. */
export interface GrowingReply {
  /** What can be said meanwhile: its title and as-of line are those of the whole. */
  readonly reply: Reply;
  readonly parts: AsyncIterable<Part>;
  /** What it comes to. Where parts came, it has just those. */
  readonly whole: Promise<Reply>;
}

/**
 * Prints each part of a reply as soon as it is there, and what belongs to all of it in the end; where none comes, the reply
 * that it came to. `print` is given whole lines without the last line feed.
 */
export async function showGrowing(
  { reply, parts, whole }: GrowingReply,
  render: (reply: Reply) => string,
  print: (lines: string) => Promise<void>,
): Promise<void> {
  const { title, asOf: _, ...untitled } = reply;
  let isBegun = false;
  for await (const part of parts) {
    if (!isBegun && title !== undefined) await print(`${render({ ...reply, parts: [], actions: [] })}\n`);
    isBegun = true;
    await print(render({ ...untitled, parts: [part], actions: [] }));
  }
  const done = await whole;
  if (!isBegun) return print(render(done));
  const { title: named, asOf, ...rest } = done;
  const end = render({ ...rest, parts: [], ...(named === undefined && asOf !== undefined && { asOf }) });
  if (end !== '') await print(named === undefined ? end : `\n${end}`);
}
