import { isList, type JsonObject, objectsAt } from '../../json.ts';
import { charsIn } from '../content.ts';
import * as limits from '../limits.ts';
import { button, buttonLike, choices, contextActionsElements, image, typed } from './elements.ts';
import { anything, byType, type Check, flag, integer, list, object, oneOf, type Report, string } from './schema.ts';
import { eitherText, id, mrkdwnText, plainText, url } from './text.ts';

/** Blocks by their type, and the surfaces they may stand on. reference/block-kit/blocks. */
export type Surface = 'message' | 'modal' | 'home';

const block = (fields: Parameters<typeof object>[0]) =>
  object({ ...fields, optional: { ...fields.optional, block_id: id } });
const richText = byType({ rich_text: object({ required: { elements: anything }, optional: { block_id: id } }) });
const imageElement = byType({ image });
const cell = byType({
  raw_text: object({ required: { text: string({ min: 1, max: limits.TABLE_MAX_CHARS }) } }),
  raw_number: object({ required: { value: anything }, optional: { text: anything } }),
  rich_text: object({ required: { elements: anything } }),
});
const row = list(cell, { min: 1, max: limits.TABLE_COLUMNS_MAX });

const section = block({
  optional: {
    text: eitherText(limits.SECTION_TEXT_MAX_CHARS),
    fields: list(eitherText(limits.FIELD_MAX_CHARS), { min: 1, max: limits.FIELDS_MAX }),
    accessory: byType({ ...buttonLike, ...choices, image }),
    expand: flag,
  },
  rule(value, at, report) {
    if (value.text === undefined && value.fields === undefined) report('missing required field: text', at);
  },
});

const card = block({
  optional: {
    hero_image: imageElement,
    icon: imageElement,
    title: mrkdwnText(limits.CARD_TITLE_MAX_CHARS),
    subtitle: mrkdwnText(limits.CARD_TITLE_MAX_CHARS),
    body: mrkdwnText(limits.CARD_BODY_MAX_CHARS),
    actions: list(byType({ button }), { max: limits.ACTIONS_ELEMENTS_MAX }),
  },
  rule(value, at, report) {
    if (!['hero_image', 'title', 'actions', 'body'].some((key) => value[key] !== undefined)) {
      report('must provide one of hero_image, title, actions, body', at);
    }
  },
});

const taskCard = block({
  required: {
    task_id: id,
    title: string({ min: 1, max: limits.TASK_TEXT_MAX_CHARS }),
    status: oneOf(['pending', 'in_progress', 'complete', 'error']),
  },
  optional: { details: richText, output: richText, sources: anything },
});

/** On every surface. */
const everywhere: Readonly<Record<string, Check>> = {
  section,
  divider: block({}),
  header: block({ required: { text: plainText(limits.HEADER_MAX_CHARS) } }),
  context: block({
    required: {
      elements: list(
        byType({
          image,
          plain_text: plainText(limits.TEXT_OBJECT_MAX_CHARS),
          mrkdwn: mrkdwnText(limits.TEXT_OBJECT_MAX_CHARS),
        }),
        { min: 1, max: limits.CONTEXT_ELEMENTS_MAX },
      ),
    },
  }),
  actions: block({
    required: {
      elements: list(byType({ ...buttonLike, ...choices, ...pick(typed, 'rich_text_input') }), {
        min: 1,
        max: limits.ACTIONS_ELEMENTS_MAX,
      }),
    },
  }),
  image: block({
    required: { alt_text: string({ min: 1, max: limits.ALT_TEXT_MAX_CHARS }) },
    optional: { image_url: url, slack_file: anything, title: plainText(limits.IMAGE_TITLE_MAX_CHARS) },
    rule(value, at, report) {
      if ((value.image_url === undefined) === (value.slack_file === undefined)) {
        report('must provide either image_url or slack_file', at);
      }
    },
  }),
  input: block({
    required: {
      label: plainText(limits.INPUT_LABEL_MAX_CHARS),
      element: byType({ ...choices, ...typed }),
    },
    optional: { hint: plainText(limits.INPUT_LABEL_MAX_CHARS), optional: flag, dispatch_action: flag },
  }),
  rich_text: block({ required: { elements: anything } }),
  video: block({
    required: {
      video_url: url,
      thumbnail_url: url,
      alt_text: string({ min: 1, max: limits.ALT_TEXT_MAX_CHARS }),
      title: plainText(200),
    },
    optional: {
      title_url: url,
      author_name: string({ max: 50 }),
      provider_name: anything,
      provider_icon_url: url,
      description: anything,
    },
  }),
};

const inMessages: Readonly<Record<string, Check>> = {
  markdown: block({ required: { text: string({ min: 1, max: limits.MARKDOWN_BLOCK_MAX_CHARS }) } }),
  context_actions: block({
    required: {
      elements: list(byType(contextActionsElements), { min: 1, max: limits.CONTEXT_ACTIONS_ELEMENTS_MAX }),
    },
  }),
  table: block({
    required: { rows: list(row, { min: 1, max: limits.TABLE_ROWS_MAX }) },
    optional: { column_settings: list(anything, { max: limits.TABLE_COLUMNS_MAX }) },
  }),
  data_table: block({
    required: {
      rows: list(row, { min: 1, max: limits.DATA_TABLE_ROWS_MAX }),
      caption: string({ min: 1, max: limits.TEXT_OBJECT_MAX_CHARS }),
    },
    optional: { page_size: integer({ min: 1, max: limits.DATA_TABLE_PAGE_MAX }), row_header_column_index: anything },
  }),
  data_visualization: anything,
  file: block({ required: { source: oneOf(['remote']), external_id: id } }),
  card,
  carousel: block({ required: { elements: list(byType({ card }), { min: 1, max: limits.CAROUSEL_CARDS_MAX }) } }),
  container: block({
    required: { child_blocks: list(anything, { min: 1, max: limits.CONTAINER_CHILDREN_MAX }) },
    optional: {
      title: plainText(limits.CONTAINER_TITLE_MAX_CHARS),
      rich_text_title: richText,
      subtitle: eitherText(limits.CONTAINER_TITLE_MAX_CHARS),
      width: oneOf(['narrow', 'standard', 'wide', 'full']),
      icon: imageElement,
      is_collapsible: flag,
      default_collapsed: flag,
      has_header_divider: flag,
    },
    rule: checkContainer,
  }),
  task_card: taskCard,
  plan: block({
    required: { title: string({ min: 1, max: limits.TASK_TEXT_MAX_CHARS }) },
    optional: { tasks: list(byType({ task_card: taskCard }), { max: limits.MESSAGE_BLOCKS_MAX }) },
  }),
};

const inModals: Readonly<Record<string, Check>> = {
  alert: block({
    required: { text: eitherText(limits.TEXT_OBJECT_MAX_CHARS) },
    optional: { level: oneOf(['default', 'info', 'warning', 'error', 'success']) },
  }),
};

const inContainers = byType({ ...everywhere, ...pick(inMessages, 'table', 'file') });

function checkContainer(value: JsonObject, at: string, report: Report): void {
  if (value.title === undefined && value.rich_text_title === undefined) report('missing required field: title', at);
  for (const [index, child] of objectsAt(value, 'child_blocks').entries()) {
    inContainers(child, `${at}/child_blocks/${index}`, report);
  }
}

function pick(checks: Readonly<Record<string, Check>>, ...types: string[]): Record<string, Check> {
  return Object.fromEntries(Object.entries(checks).filter(([type]) => types.includes(type)));
}

const bySurface: Readonly<Record<Surface, Check>> = {
  message: byType({ ...everywhere, ...inMessages }),
  modal: byType({ ...everywhere, ...inModals }),
  home: byType(everywhere),
};

/** All the blocks of a message or a view. */
export function blocksFor(surface: Surface, max: number): Check {
  const each = list(bySurface[surface], { max });
  return (value, at, report) => {
    each(value, at, report);
    if (!isList(value)) return;
    const blocks = objectsAt({ value }, 'value');
    repeated(blocks, 'block_id', at, report);
    for (const [index, one] of blocks.entries()) {
      repeated(objectsAt(one, 'elements'), 'action_id', `${at}/${index}/elements`, report);
    }
    const tables = blocks.filter(({ type }) => type === 'table');
    if (tables.length > limits.TABLES_PER_MESSAGE_MAX) report('only_one_table_allowed', at);
    for (const table of tables) {
      if (charsIn([table]) > limits.TABLE_MAX_CHARS) report('table is too large', at);
    }
  };
}

function repeated(things: readonly JsonObject[], key: string, at: string, report: Report): void {
  const seen = new Set<string>();
  for (const [index, thing] of things.entries()) {
    const value = thing[key];
    if (typeof value !== 'string') continue;
    if (seen.has(value)) report(`\`${key}\` ${value} already exists`, `${at}/${index}/${key}`);
    seen.add(value);
  }
}
