import { isList, type JsonObject, objectAt, objectsAt, textAt } from '../../json.ts';

/** A user's entry, in the words of a payload: what a field holds once somebody has typed or chosen it. */
export function entryFor(element: JsonObject, value: string | readonly string[]): JsonObject {
  const type = textAt(element, 'type') ?? '';
  const texts = isList(value) ? value : [value];
  const [first = ''] = texts;
  switch (type) {
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { type, selected_option: offered(element, first) };
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: texts.map((each) => offered(element, each)) };
    case 'users_select':
      return { type, selected_user: first };
    case 'channels_select':
      return { type, selected_channel: first };
    case 'conversations_select':
      return { type, selected_conversation: first };
    case 'multi_users_select':
      return { type, selected_users: texts };
    case 'multi_channels_select':
      return { type, selected_channels: texts };
    case 'multi_conversations_select':
      return { type, selected_conversations: texts };
    case 'datepicker':
      return { type, selected_date: first };
    case 'timepicker':
      return { type, selected_time: first };
    case 'datetimepicker':
      return { type, selected_date_time: Number(first) };
    default:
      return { type, value: first };
  }
}

/** An entry that was chosen from a list the app sent when asked. */
export function optionEntry(element: JsonObject, options: readonly JsonObject[]): JsonObject {
  const type = textAt(element, 'type') ?? '';
  return type.startsWith('multi_') ? { type, selected_options: options } : { type, selected_option: options[0] };
}

/** What the app had filled in beforehand. */
export function initialEntry(element: JsonObject): JsonObject | undefined {
  const type = textAt(element, 'type') ?? '';
  const initial: Readonly<Record<string, string>> = {
    initial_value: 'value',
    initial_option: 'selected_option',
    initial_options: 'selected_options',
    initial_user: 'selected_user',
    initial_users: 'selected_users',
    initial_channel: 'selected_channel',
    initial_channels: 'selected_channels',
    initial_conversation: 'selected_conversation',
    initial_conversations: 'selected_conversations',
    initial_date: 'selected_date',
    initial_time: 'selected_time',
    initial_date_time: 'selected_date_time',
  };
  for (const [key, name] of Object.entries(initial)) {
    if (element[key] !== undefined) return { type, [name]: element[key] };
  }
  return undefined;
}

/** The entry of a field that was left alone: its key is there, with nothing in it. */
export function emptyEntry(element: JsonObject): JsonObject {
  const { type, ...rest } = entryFor({ type: element.type, options: [{ value: '' }] }, '');
  const empty = Object.entries(rest).map(([key, value]): [string, null | []] => [key, isList(value) ? [] : null]);
  return { type, ...Object.fromEntries(empty) };
}

/** An option by its value or its text. Throws where the menu does not have it. */
function offered(element: JsonObject, wanted: string): JsonObject {
  const options = optionsIn(element);
  const found = options.find((option) => names(option, wanted));
  if (found) return found;
  throw new Error(`no option ${wanted}; there is: ${options.map((option) => textAt(option, 'value')).join(', ')}`);
}

export function optionsIn(from: JsonObject): readonly JsonObject[] {
  return [
    ...objectsAt(from, 'options'),
    ...objectsAt(from, 'option_groups').flatMap((group) => objectsAt(group, 'options')),
  ];
}

export function names(option: JsonObject, wanted: string): boolean {
  return textAt(option, 'value') === wanted || textAt(objectAt(option, 'text'), 'text') === wanted;
}
