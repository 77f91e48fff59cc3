/** More of it would push our own words out of sight. */
const MAX_ECHOED_CHARS = 60;

/** What somebody typed, as we may repeat it to others: short, and with nothing that a platform makes a link or a ping of. */
export function echo(text: string): string {
  const short =
    [...text].length > MAX_ECHOED_CHARS ? `${[...text].slice(0, MAX_ECHOED_CHARS).join('').trimEnd()}…` : text;
  return echoWhole(short);
}

/** The same for what must be repeated in full, however long it is. */
export function echoWhole(text: string): string {
  return text
    .replace(/:\/\//g, ': //')
    .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L})/gu, '. ')
    .replace(/@(?=\S)/g, '@ ')
    .replace(/[<>]/g, '');
}
