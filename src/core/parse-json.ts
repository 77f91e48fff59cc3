/** What a text says as JSON; undefined where it is none, which JSON can not say itself. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
