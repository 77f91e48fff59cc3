import { z } from 'zod';
import { readText } from './read-text.ts';

const mentioned = z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish() });
const field = z.object({ name: z.string().optional(), value: z.string().optional() });
const embed = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  fields: z.array(field).optional(),
});
const contents = {
  content: z.string().optional(),
  mentions: z.array(mentioned).optional(),
  embeds: z.array(embed).optional(),
  components: z.array(z.unknown()).optional(),
};
const messageSchema = z.object({
  ...contents,
  /** What a forwarded message holds. */
  message_snapshots: z.array(z.object({ message: z.object(contents) })).optional(),
});

/**
 * What a reader sees of a message: its words, or those of its components and embeds, or of the message it passes on. ''
 * where there are none, and where Discord keeps them from us.
 */
export function messageText(message: unknown, botUserId: string): string {
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success) return '';
  const { message_snapshots: passedOn = [], ...own } = parsed.data;
  return [own, ...passedOn.map((each) => each.message)]
    .map((each) => textOf(each, botUserId))
    .filter((text) => text !== '')
    .join('\n');
}

type Contents = z.infer<z.ZodObject<typeof contents>>;

function textOf({ content = '', mentions = [], embeds = [], components = [] }: Contents, bot: string): string {
  const read = (text: string) => readText(text, mentions, bot);
  const words = read(content);
  if (words !== '') return words;
  const shown = [...components.flatMap((each) => displaysIn(each)), ...embeds.flatMap(textsOf)];
  return shown
    .map((text) => read(text).replace(/^(?:-#|#{1,3}) /gm, ''))
    .join('\n')
    .trim();
}

function textsOf({ title, description, fields = [] }: z.infer<typeof embed>): string[] {
  const all = [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
  return all.filter((text) => text !== undefined);
}

const TEXT_DISPLAY = 10;
/** As deep as components go, and somewhat deeper. */
const DEPTH_MAX = 6;

/** Texts stand in containers and sections; what is to be pressed says nothing. */
function displaysIn(component: unknown, depth = 0): string[] {
  if (typeof component !== 'object' || component === null || depth > DEPTH_MAX) return [];
  if ('type' in component && component.type === TEXT_DISPLAY) {
    return 'content' in component && typeof component.content === 'string' ? [component.content] : [];
  }
  const inner = 'components' in component ? component.components : [];
  return Array.isArray(inner) ? inner.flatMap((each: unknown) => displaysIn(each, depth + 1)) : [];
}
