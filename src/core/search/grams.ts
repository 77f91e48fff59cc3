/** Long enough to tell words apart, short enough to see through endings, typing mistakes and sister languages. */
const GRAM_CHARS = 4;

/** The character 4-grams of a word with a mark at each end, so that beginnings count; a short word is one gram. */
export function gramsOf(word: string): string[] {
  const marked = `<${word}>`;
  if (marked.length <= GRAM_CHARS) return [marked];
  return Array.from({ length: marked.length - GRAM_CHARS + 1 }, (_, at) => marked.slice(at, at + GRAM_CHARS));
}

/** How alike two words are by their 4-grams, from 0 to 1 (Dice). */
export function similarity(a: string, b: string): number {
  const gramsOfA = gramsOf(a);
  const gramsOfB = new Set(gramsOf(b));
  const shared = gramsOfA.filter((gram) => gramsOfB.has(gram)).length;
  return (2 * shared) / (gramsOfA.length + gramsOfB.size);
}
