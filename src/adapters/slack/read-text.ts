/**
 * What somebody typed, from how Slack hands it on: with `& < >` escaped, and mentions and links marked up. Our own name is
 * left out; of what else is marked up, what a reader sees stays. api formatting: docs.slack.dev/messaging/formatting-message-text.
 */
export function readText(text: string, botUserId: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inner: string) => shownOf(inner, botUserId))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

function shownOf(inner: string, botUserId: string): string {
  const bar = inner.indexOf('|');
  const label = bar < 0 ? '' : inner.slice(bar + 1);
  const target = bar < 0 ? inner : inner.slice(0, bar);
  if (target === `@${botUserId}`) return ' ';
  if (target.startsWith('@') || target.startsWith('!')) return label;
  if (target.startsWith('#')) return label && `#${label}`;
  return label || target;
}
