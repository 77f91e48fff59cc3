/** Somebody who is mentioned. */
interface Mentioned {
  readonly id: string;
  readonly username: string;
  readonly global_name?: string | null | undefined;
}

/**
 * What somebody typed, from how Discord hands it on: with mentions, emoji and dates marked up. Our own name is left out;
 * of the rest what a reader sees stays. discord.com/developers/docs/reference, message formatting, read 2026-11
 */
export function readText(content: string, mentioned: readonly Mentioned[], bot: string): string {
  return content
    .replace(/<@!?(\d+)>/g, (_, id: string) => (id === bot ? ' ' : nameOf(id, mentioned)))
    .replace(/<a?:(\w+):\d+>/g, ':$1:')
    .replace(/<(?:@&|#)\d+>|<t:-?\d+(?::\w)?>|<\/([^:<>]+):\d+>|<id:\w+>/g, (_, command?: string) =>
      command === undefined ? '' : `/${command}`,
    )
    .trim();
}

function nameOf(id: string, mentioned: readonly Mentioned[]): string {
  const person = mentioned.find((each) => each.id === id);
  return person ? `@${person.global_name ?? person.username}` : '';
}
