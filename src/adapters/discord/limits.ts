/*
 * What Discord takes at most. Read in 2026-11 in discord.com/developers/docs (components/reference,
 * interactions/receiving-and-responding), unless said otherwise. Discord counts code points; we count UTF-16 units, which
 * are never fewer, and more only where a text is mostly emoji.
 */

/** Of one message, those inside others counted too. */
export const COMPONENTS_MAX = 40;
/** All text displays of a message together. Not in the reference: the fault that it answers beyond says so. */
export const TEXT_MAX_CHARS = 4_000;
/**
 * The same in UTF-8. Not in the reference: beyond about 10,170 bytes, at twelve more for each display, Discord answers 500
 * and nothing else (discord-api-docs, issue 8554); we stay below it.
 */
export const TEXT_MAX_BYTES = 10_000;
export const TEXT_DISPLAY_BYTES = 12;

/** Buttons side by side, and the rows that a message may have of them. */
export const ROW_BUTTONS_MAX = 5;
export const ROWS_MAX = 5;
export const BUTTON_LABEL_MAX_CHARS = 80;

export const MODAL_TITLE_MAX_CHARS = 45;
/** Of a label in a modal, and of what is said below it. */
export const LABEL_MAX_CHARS = 45;
export const DESCRIPTION_MAX_CHARS = 100;
/** What stands in a field before anything is typed. */
export const PLACEHOLDER_MAX_CHARS = 100;

/** What is offered while somebody types a command. */
export const OFFERED_MAX = 25;
export const OFFERED_NAME_MAX_CHARS = 100;
export const OFFERED_VALUE_MAX_CHARS = 100;

/** Of what a command or an option says about itself. */
export const COMMAND_TEXT_MAX_CHARS = 100;
export const THREAD_NAME_MAX_CHARS = 100;
/** What somebody who brings us along may hear of us after the first answer. */
export const GUEST_FOLLOW_UPS_MAX = 5;
