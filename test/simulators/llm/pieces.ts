/** The text as a model writes it, in pieces of a few characters that do not mind words; no character is cut in two. */
export function piecesOf(text: string): string[] {
  const characters = [...text];
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; ) {
    const length = SIZES[pieces.length % SIZES.length] ?? 1;
    pieces.push(characters.slice(at, at + length).join(''));
    at += length;
  }
  return pieces;
}

const SIZES = [3, 5, 1, 7, 4, 2];

/** Near what a tokenizer counts. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / 4);
}
