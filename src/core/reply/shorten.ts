/** Cuts between characters as a reader sees them, and shows that it did. `maxChars` counts UTF-16 units. */
export function shorten(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, maxChars))) {
    if (kept.length + segment.length >= maxChars) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
