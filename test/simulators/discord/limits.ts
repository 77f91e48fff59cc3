/** Discord's limits: its API docs, read 2026-11, and where those are silent what is seen in practice. */

export const CONTENT_MAX_CHARS = 2_000;
export const NONCE_MAX_CHARS = 25;
/** "The past few minutes". */
export const NONCE_LIFETIME_MS = 5 * 60_000;

export const EMBEDS_MAX = 10;
export const EMBEDS_MAX_CHARS = 6_000;

export const COMPONENTS_MAX = 40;
export const TEXT_DISPLAYS_MAX_CHARS = 4_000;
/** Past it Discord answers with a bare 500. Each display costs more than its text. */
export const TEXT_DISPLAYS_MAX_BYTES = 10_170;
export const TEXT_DISPLAY_OVERHEAD_BYTES = 12;
/** Past it, likewise. */
export const MEDIA_MAX = 64;

export const COMMANDS_MAX = { chat: 100, user: 15, message: 15 } as const;
export const COMMAND_MAX_CHARS = 8_000;
export const COMMAND_CREATES_A_DAY = 200;

export const FIRST_ANSWER_MS = 3_000;
export const TOKEN_LIFETIME_MS = 15 * 60_000;
export const USER_INSTALLED_FOLLOW_UPS = 5;

export const THREAD_NAME_MAX_CHARS = 100;
export const ARCHIVE_AFTER_MIN = [60, 1_440, 4_320, 10_080] as const;

export const GATEWAY_SENDS = { limit: 120, perMs: 60_000 } as const;
export const GATEWAY_SEND_MAX_BYTES = 4_096;
export const IDENTIFIES_A_DAY = 1_000;

export const GLOBAL_RATE = { limit: 50, perMs: 1_000 } as const;

export const ATTACHMENT_MAX_BYTES = 10 * 1_024 * 1_024;
