import { type Json, type JsonObject, objectsAt, objectsIn } from '../../json.ts';
import {
  COMPONENTS_MAX,
  CONTENT_MAX_CHARS,
  MEDIA_MAX,
  TEXT_DISPLAY_OVERHEAD_BYTES,
  TEXT_DISPLAYS_MAX_BYTES,
  TEXT_DISPLAYS_MAX_CHARS,
} from '../limits.ts';
import { Broken, Refused } from '../refused.ts';
import { checkComponents, flatten, withIds } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import { type Form, readForm } from './form.ts';
import { type Allowed, readAllowed } from './mentions.ts';

export const FLAGS = {
  CROSSPOSTED: 1 << 0,
  SUPPRESS_EMBEDS: 1 << 2,
  HAS_THREAD: 1 << 5,
  EPHEMERAL: 1 << 6,
  LOADING: 1 << 7,
  SUPPRESS_NOTIFICATIONS: 1 << 12,
  IS_COMPONENTS_V2: 1 << 15,
} as const;

/** The parts of a message as the app gave them; undefined is left as it was, in an edit. */
export interface MessageForm {
  readonly content: string | undefined;
  readonly embeds: readonly JsonObject[] | undefined;
  readonly components: readonly JsonObject[] | undefined;
  readonly flags: number | undefined;
  readonly allowed: Allowed;
}

interface Standing {
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly JsonObject[];
  readonly flags: number;
}

/**
 * Reads what is to be posted, or put in the place of what `stands`. Throws Refused, or Broken where Discord itself
 * stumbles. `path` is where the message is in the body: `data` in the answer to an interaction.
 */
export function readMessage(
  body: Json | undefined,
  {
    stands,
    from,
    files,
    path,
  }: {
    readonly stands?: Standing | undefined;
    readonly from: 'channel' | 'interaction';
    readonly files: number;
    readonly path?: 'data';
  },
): MessageForm {
  const read = readForm(body, (root) => readParts(path ? root.field(path) : root, stands, from));
  const after = { ...(stands ?? { content: '', embeds: [], components: [], attachments: [] }), ...defined(read) };
  const components = after.components.length > 0;
  if (!after.content && after.embeds.length === 0 && !components && after.attachments.length + files === 0)
    throw new Refused(400, 50_006, 'Cannot send an empty message');
  const displays = displaysIn(read.components ?? []);
  const bytes = displays.reduce((sum, each) => sum + Buffer.byteLength(each) + TEXT_DISPLAY_OVERHEAD_BYTES, 0);
  if (bytes > TEXT_DISPLAYS_MAX_BYTES) throw new Broken(`${bytes} bytes of text displays`);
  const media = mediaIn(read.components ?? []);
  if (media > MEDIA_MAX) throw new Broken(`${media} media`);
  return { ...read, components: read.components && withIds(read.components) };
}

function readParts(form: Form, stands: Standing | undefined, from: 'channel' | 'interaction'): MessageForm {
  const flags = form.field('flags').integer({ min: 0 });
  const isV2 = (((flags ?? 0) | (stands?.flags ?? 0)) & FLAGS.IS_COMPONENTS_V2) !== 0;
  if (stands && flags !== undefined && (stands.flags & ~flags & FLAGS.IS_COMPONENTS_V2) !== 0)
    form.field('flags').fail('MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', 'The components v2 flag cannot be removed');
  const content = form.field('content');
  const text = content.text({ max: CONTENT_MAX_CHARS })?.trim();
  const embeds = form.field('embeds');
  checkEmbeds(embeds);
  const list = form.field('components').items(isV2 ? {} : { max: 5 });
  checkComponents(list, isV2 ? 'v2' : 'legacy');
  const components = form.field('components').given ? list.map((each) => each.object()) : undefined;
  if (isV2) {
    const contentAfter = content.value === undefined ? stands?.content : text;
    const embedsAfter = embeds.given ? objectsIn(embeds.value) : (stands?.embeds ?? []);
    if (contentAfter) legacy(content, 'content');
    if (embedsAfter.length > 0) legacy(embeds, 'embeds');
    if (form.field('poll').given) legacy(form.field('poll'), 'poll');
    if (form.field('sticker_ids').items().length > 0) legacy(form.field('sticker_ids'), 'sticker_ids');
    checkSums(form.field('components'), components ?? []);
  }
  return {
    content: content.value === null ? '' : text,
    embeds: embeds.given ? objectsIn(embeds.value) : embeds.value === null ? [] : undefined,
    components: form.field('components').value === null ? [] : components,
    flags,
    allowed: readAllowed(form.field('allowed_mentions'), from),
  };
}

function legacy(form: Form, field: string): void {
  const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
  form.fail('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message);
}

function checkSums(form: Form, components: readonly JsonObject[]): void {
  if (flatten(components).length > COMPONENTS_MAX)
    form.fail(
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The maximum number of total components in a message is ${COMPONENTS_MAX}`,
    );
  const chars = displaysIn(components).reduce((sum, each) => sum + [...each].length, 0);
  if (chars > TEXT_DISPLAYS_MAX_CHARS)
    form.fail(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The total displayable text size cannot exceed ${TEXT_DISPLAYS_MAX_CHARS}`,
    );
}

function displaysIn(components: readonly JsonObject[]): readonly string[] {
  return flatten(components).flatMap(({ type, content }) => (type === 10 ? [String(content)] : []));
}

/** Pictures in galleries and beside sections. */
function mediaIn(components: readonly JsonObject[]): number {
  return flatten(components).reduce((sum, each) => sum + (each.type === 11 ? 1 : objectsAt(each, 'items').length), 0);
}

function defined(form: MessageForm): Partial<Standing> {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));
}
