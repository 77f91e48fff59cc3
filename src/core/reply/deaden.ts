/** Seen by nobody; it parts what a platform would read as one thing. */
export const BREAK = '\u200B';

/** Text from outside in which no platform finds an address or a name that is called. It reads as it was written. */
export function deaden(text: string): string {
  return text
    .replace(/:(?=\/\/)/g, `${BREAK}:`)
    .replace(/(?<=mailto|\btel):(?=\S)/gi, `${BREAK}:`)
    .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, `${BREAK}.`)
    .replace(/@(?=\S)/g, `@${BREAK}`);
}
