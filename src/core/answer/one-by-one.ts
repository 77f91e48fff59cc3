import type { ReadQuestion } from './question.ts';

/** More things than anybody asks of at once. */
const THINGS_MAX = 3;

/** A question for several things once for each of them, with the others blanked out; none for a question without a list. */
export function oneByOne({ text, terms }: ReadQuestion): string[] {
  const listed = terms.filter(({ isListed, kind, role }) => isListed && kind === 'word' && role === 'content');
  if (listed.length < 2 || listed.length > THINGS_MAX) return [];
  return listed.map(({ at }) =>
    listed.reduce((rest, { at: other, written }) => (other === at ? rest : rest.replace(written, ' ')), text),
  );
}
