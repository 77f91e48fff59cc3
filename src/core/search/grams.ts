/** Long enough to tell words apart, short enough to see through endings, typing mistakes and sister languages. */
const GRAM_CHARS = 4;

/** The different character 4-grams of a word with a mark at each end, so that beginnings count; a short word is one gram. */
export function gramsOf(word: string): string[] {
  const marked = `<${word}>`;
  if (marked.length <= GRAM_CHARS) return [marked];
  const grams: string[] = [];
  for (let at = 0; at + GRAM_CHARS <= marked.length; at += 1) {
    const gram = marked.slice(at, at + GRAM_CHARS);
    if (!grams.includes(gram)) grams.push(gram);
  }
  return grams;
}
