/** What we use of packages that come without types. */
declare module 'snowball-stemmers' {
  const snowball: { newStemmer(algorithm: string): { stem(word: string): string } };
  export default snowball;
}

declare module 'stopword' {
  export const eng: readonly string[];
  export const fra: readonly string[];
  export const spa: readonly string[];
}
