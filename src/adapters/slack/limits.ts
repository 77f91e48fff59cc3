/*
 * What Slack takes at most. Read in 2026-11 in docs.slack.dev/reference (block-kit, methods, surfaces) and in the comments
 * of `@slack/types` 3.2.0, unless said otherwise. Lengths are in UTF-16 units of what is sent, escapes included.
 */

/** Longer text makes `chat.update` answer `msg_too_long`; `chat.postMessage` recommends the same. */
export const MESSAGE_TEXT_MAX_CHARS = 4_000;
export const MESSAGE_BLOCKS_MAX = 50;
/**
 * All text of a message's blocks together. Not in the reference: `msg_blocks_too_long` was measured at about 13,200
 * (slackapi/bolt-js, issue 2509); we stay below it.
 */
export const MESSAGE_BLOCKS_MAX_CHARS = 12_000;

export const HEADER_MAX_CHARS = 150;
/** Of a section, and of one text in a context. */
export const SECTION_TEXT_MAX_CHARS = 3_000;
export const ACTIONS_ELEMENTS_MAX = 25;
export const BUTTON_TEXT_MAX_CHARS = 75;
export const ACCESSIBILITY_LABEL_MAX_CHARS = 75;

/** What an `external_select` may be offered. */
export const OPTIONS_MAX = 100;
/** Of an option, and of the description below it. */
export const OPTION_TEXT_MAX_CHARS = 75;
/** The comments of `@slack/types` still say 75. */
export const OPTION_VALUE_MAX_CHARS = 150;

/** The title of a modal, and the words on its buttons. */
export const MODAL_WORDS_MAX_CHARS = 24;
/** The title of a question that asks back, and the words on its buttons: 100 and 30, we keep to the shorter. */
export const CONFIRM_WORDS_MAX_CHARS = 30;
/** What stands in a field before anything is chosen. */
export const PLACEHOLDER_MAX_CHARS = 150;
/** Of what is typed into one field. */
export const INPUT_MAX_CHARS = 3_000;
export const VIEW_BLOCKS_MAX = 100;

/** reference/methods/assistant.threads.setSuggestedPrompts */
export const SUGGESTED_PROMPTS_MAX = 4;
