/** What we use of packages that come without types. */
declare module 'stopword' {
  export const eng: readonly string[];
  export const fra: readonly string[];
  export const spa: readonly string[];
}

declare module 'wink-porter2-stemmer' {
  export default function stem(word: string): string;
}
