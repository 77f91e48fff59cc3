import { type Ground, groundOfText } from './checks/ground.ts';
import type { Statement } from './checks/statement.ts';
import type { PreparedEvidence } from './evidence.ts';
import { withFullName } from './full-name.ts';
import { verify } from './verify.ts';

/** The sentence of a text that says so of somebody named in full before; a fact of a briefing stands alone. */
export function byFullName(
  claim: Statement,
  near: readonly Ground[],
  evidence: PreparedEvidence,
): Ground[] | undefined {
  const { grounds, index, read, language } = evidence;
  if (grounds[0]?.fact) return undefined;
  const sentences = grounds.flatMap(({ statements }) => statements.slice(0, 1));
  const found = near.find((ground) => {
    const at = grounds.indexOf(ground);
    const sentence = sentences[at];
    const text = sentence && withFullName(claim, sentence, sentences.slice(0, at));
    if (text === undefined) return false;
    const named = groundOfText(ground.id, text, language, read, index.vocabulary);
    return verify(claim, named, { isAlone: true }).failures.length === 0;
  });
  return found && [found];
}
