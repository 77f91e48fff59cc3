/**
 * The numbers Slack holds us to, all read in 2026-11. "reference" is docs.slack.dev/reference, "types" the comments of
 * `@slack/types` 3.2.0. Lengths are in UTF-16 units, sizes in bytes, times in milliseconds.
 */

// Messages. reference/methods/chat.postMessage, chat.update
export const TEXT_TRUNCATED_CHARS = 40_000;
export const UPDATE_TEXT_MAX_CHARS = 4_000;
export const MARKDOWN_TEXT_MAX_CHARS = 12_000;
/** Nowhere documented; measured by others at about 13,200 (slackapi/bolt-js, thread 2509). */
export const ALL_BLOCKS_MAX_CHARS = 13_200;
export const MESSAGE_BLOCKS_MAX = 50;
export const ATTACHMENTS_MAX = 100;
/** "Metadata exceeds size limit", without a number in the reference; 8 kB by common experience. */
export const METADATA_MAX_BYTES = 8_000;

// Blocks. reference/block-kit/blocks, types
export const SECTION_TEXT_MAX_CHARS = 3_000;
export const FIELD_MAX_CHARS = 2_000;
export const FIELDS_MAX = 10;
export const HEADER_MAX_CHARS = 150;
export const CONTEXT_ELEMENTS_MAX = 10;
export const ACTIONS_ELEMENTS_MAX = 25;
export const CONTEXT_ACTIONS_ELEMENTS_MAX = 5;
export const MARKDOWN_BLOCK_MAX_CHARS = 12_000;
export const ID_MAX_CHARS = 255;
export const ALT_TEXT_MAX_CHARS = 2_000;
export const IMAGE_TITLE_MAX_CHARS = 2_000;
export const URL_MAX_CHARS = 3_000;
export const INPUT_LABEL_MAX_CHARS = 2_000;
export const TABLE_ROWS_MAX = 100;
export const TABLE_COLUMNS_MAX = 20;
export const TABLES_PER_MESSAGE_MAX = 1;
/** Not in the reference; known from use. */
export const TABLE_MAX_CHARS = 10_000;
export const DATA_TABLE_ROWS_MAX = 101;
export const DATA_TABLE_PAGE_MAX = 100;
export const CARD_TITLE_MAX_CHARS = 150;
export const CARD_BODY_MAX_CHARS = 200;
export const CAROUSEL_CARDS_MAX = 10;
export const CONTAINER_TITLE_MAX_CHARS = 150;
export const CONTAINER_CHILDREN_MAX = 10;

// Block elements and composition objects. reference/block-kit/block-elements, composition-objects, types
export const TEXT_OBJECT_MAX_CHARS = 3_000;
export const BUTTON_TEXT_MAX_CHARS = 75;
export const BUTTON_VALUE_MAX_CHARS = 2_000;
export const ACCESSIBILITY_LABEL_MAX_CHARS = 75;
export const OPTIONS_MAX = 100;
export const OPTION_GROUPS_MAX = 100;
export const OPTION_TEXT_MAX_CHARS = 75;
/** 150 in the reference; the types still say 75. */
export const OPTION_VALUE_MAX_CHARS = 150;
export const CHOICES_MAX = 10;
export const OVERFLOW_OPTIONS_MAX = 5;
export const PLACEHOLDER_MAX_CHARS = 150;
export const INPUT_LENGTH_MAX = 3_000;
export const CONFIRM_TITLE_MAX_CHARS = 100;
export const CONFIRM_TEXT_MAX_CHARS = 300;
export const CONFIRM_BUTTON_MAX_CHARS = 30;
/** What a select asks for is three letters unless it says otherwise. */
export const MIN_QUERY_LENGTH_DEFAULT = 3;

// Views. reference/surfaces/modals, types
export const VIEW_BLOCKS_MAX = 100;
export const VIEW_MAX_BYTES = 250_000;
export const MODAL_TITLE_MAX_CHARS = 24;
export const PRIVATE_METADATA_MAX_CHARS = 3_000;
export const MODAL_STACK_MAX = 3;

// Streams and the agent's surface. reference/methods/chat.*Stream, assistant.threads.*
export const STREAMED_BLOCKS_MAX = 50;
export const TASK_TEXT_MAX_CHARS = 256;
/** Not documented; measured by others on the live platform (vercel/chat, slackapi/node-slack-sdk threads). */
export const STREAM_LIFETIME_MS = 300_000;
export const STATUS_LIFETIME_MS = 120_000;
export const LOADING_MESSAGES_MAX = 10;
export const SUGGESTED_PROMPTS_MAX = 4;

// Talking with the app. reference/interaction-payloads, apis/events-api, apis/socket-mode
export const ACK_MS = 3_000;
export const TRIGGER_LIFETIME_MS = 3_000;
export const RESPONSE_URL_LIFETIME_MS = 1_800_000;
export const RESPONSE_URL_USES = 5;
/** "nearly immediately", after one minute, after five. */
export const RETRY_DELAYS_MS: readonly number[] = [0, 60_000, 300_000];
export const SOCKETS_MAX = 10;

// Rates. apis/web-api/rate-limits
export const PER_MINUTE_BY_TIER = { 1: 1, 2: 20, 3: 50, 4: 100 } as const;
export const POSTS_PER_SECOND_AND_CHANNEL = 1;
/** "short bursts" are allowed, how short is not said; we assume five. */
export const POST_BURST = 5;
