import type { JsonObject } from '../../json.ts';
import * as limits from '../limits.ts';
import { anything, type Check, flag, integer, list, object, oneOf, type Report, string } from './schema.ts';
import { confirm, eitherText, id, plainText, url } from './text.ts';

/** Block elements by their type. reference/block-kit/block-elements. */
const placeholder = plainText(limits.PLACEHOLDER_MAX_CHARS);
const choosing = { action_id: id, confirm, focus_on_load: flag, placeholder };
const style = oneOf(['primary', 'danger']);

const option = object({
  required: {
    text: eitherText(limits.OPTION_TEXT_MAX_CHARS),
    value: string({ min: 1, max: limits.OPTION_VALUE_MAX_CHARS }),
  },
  optional: { description: eitherText(limits.OPTION_TEXT_MAX_CHARS), url },
});
const options = list(option, { min: 1, max: limits.OPTIONS_MAX });
const optionGroup = object({ required: { label: plainText(limits.OPTION_TEXT_MAX_CHARS), options } });
export const optionGroups = list(optionGroup, { min: 1, max: limits.OPTION_GROUPS_MAX });
/** What an app may offer when it is asked for options: none is an answer too. */
export const offeredOptions = list(option, { max: limits.OPTIONS_MAX });

function eitherOptionsOrGroups(value: JsonObject, at: string, report: Report): void {
  if ((value.options === undefined) === (value.option_groups === undefined)) {
    report('must provide either options or option_groups', at);
  }
}

const staticSelect = (more: Readonly<Record<string, Check>>) =>
  object({ optional: { ...choosing, options, option_groups: optionGroups, ...more }, rule: eitherOptionsOrGroups });
const select = (more: Readonly<Record<string, Check>>) => object({ optional: { ...choosing, ...more } });
const maxSelected = { max_selected_items: integer({ min: 1, max: limits.OPTIONS_MAX }) };
const minQuery = { min_query_length: integer({ min: 0, max: limits.INPUT_LENGTH_MAX }) };
const responseUrl = { response_url_enabled: flag };

export const button = object({
  required: { text: plainText(limits.BUTTON_TEXT_MAX_CHARS) },
  optional: {
    action_id: id,
    value: string({ max: limits.BUTTON_VALUE_MAX_CHARS }),
    url,
    style,
    confirm,
    accessibility_label: string({ max: limits.ACCESSIBILITY_LABEL_MAX_CHARS }),
  },
});

export const image = object({
  required: { alt_text: string({ min: 1, max: limits.ALT_TEXT_MAX_CHARS }) },
  optional: { image_url: url, slack_file: anything },
  rule(value, at, report) {
    if ((value.image_url === undefined) === (value.slack_file === undefined)) {
      report('must provide either image_url or slack_file', at);
    }
  },
});

const feedbackButton = object({
  required: {
    text: plainText(limits.BUTTON_TEXT_MAX_CHARS),
    value: string({ min: 1, max: limits.BUTTON_VALUE_MAX_CHARS }),
  },
  optional: { accessibility_label: string({ max: limits.ACCESSIBILITY_LABEL_MAX_CHARS }) },
});

export const contextActionsElements: Readonly<Record<string, Check>> = {
  feedback_buttons: object({
    required: { positive_button: feedbackButton, negative_button: feedbackButton },
    optional: { action_id: id },
  }),
  icon_button: object({
    required: { icon: string({ min: 1, max: 100 }), text: plainText(limits.BUTTON_TEXT_MAX_CHARS) },
    optional: {
      action_id: id,
      value: string({ max: limits.BUTTON_VALUE_MAX_CHARS }),
      confirm,
      visible_to_user_ids: list(string({ max: limits.ID_MAX_CHARS }), { max: limits.OPTIONS_MAX }),
      accessibility_label: string({ max: limits.ACCESSIBILITY_LABEL_MAX_CHARS }),
    },
  }),
};

const few = list(option, { min: 1, max: limits.CHOICES_MAX });
const datepicker = object({ optional: { ...choosing, initial_date: string({ max: 10 }) } });
const timepicker = object({
  optional: { ...choosing, initial_time: string({ max: 5 }), timezone: string({ max: 100 }) },
});

/** What may stand in an `actions` block, or in an `input`. */
export const choices: Readonly<Record<string, Check>> = {
  checkboxes: object({
    required: { options: few },
    optional: { action_id: id, confirm, focus_on_load: flag, initial_options: few },
  }),
  radio_buttons: object({
    required: { options: few },
    optional: { action_id: id, confirm, focus_on_load: flag, initial_option: option },
  }),
  datepicker,
  timepicker,
  datetimepicker: object({ optional: { ...choosing, initial_date_time: anything } }),
  static_select: staticSelect({ initial_option: option }),
  external_select: select({ initial_option: option, ...minQuery }),
  users_select: select({ initial_user: id }),
  channels_select: select({ initial_channel: id, ...responseUrl }),
  conversations_select: select({
    initial_conversation: id,
    default_to_current_conversation: flag,
    filter: anything,
    ...responseUrl,
  }),
  multi_static_select: staticSelect({ initial_options: options, ...maxSelected }),
  multi_external_select: select({ initial_options: options, ...minQuery, ...maxSelected }),
  multi_users_select: select({ initial_users: anything, ...maxSelected }),
  multi_channels_select: select({ initial_channels: anything, ...maxSelected }),
  multi_conversations_select: select({
    initial_conversations: anything,
    default_to_current_conversation: flag,
    filter: anything,
    ...maxSelected,
  }),
};

export const buttonLike: Readonly<Record<string, Check>> = {
  button,
  workflow_button: anything,
  overflow: object({
    required: { options: list(option, { min: 1, max: limits.OVERFLOW_OPTIONS_MAX }) },
    optional: { action_id: id, confirm },
  }),
};

const typing = { ...choosing, dispatch_action_config: anything };
const length = integer({ min: 0, max: limits.INPUT_LENGTH_MAX });
const number = string({ max: 100 });

/** What may stand in an `input` only. */
export const typed: Readonly<Record<string, Check>> = {
  plain_text_input: object({
    optional: {
      ...typing,
      initial_value: string({ max: limits.INPUT_LENGTH_MAX }),
      multiline: flag,
      min_length: length,
      max_length: integer({ min: 1, max: limits.INPUT_LENGTH_MAX }),
    },
  }),
  rich_text_input: object({ optional: { ...typing, initial_value: anything } }),
  email_text_input: object({ optional: { ...typing, initial_value: string({ max: limits.INPUT_LENGTH_MAX }) } }),
  url_text_input: object({ optional: { ...typing, initial_value: string({ max: limits.INPUT_LENGTH_MAX }) } }),
  number_input: object({
    required: { is_decimal_allowed: flag },
    optional: { ...typing, initial_value: number, min_value: number, max_value: number },
  }),
  file_input: object({ optional: { action_id: id, filetypes: anything, max_files: integer({ min: 1, max: 10 }) } }),
};
