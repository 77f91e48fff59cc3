/* Plain JavaScript that any Node reads, as the two that need it come before all else. */

export const OLDEST_MAJOR = 26;

export const isTooOld = Number.parseInt(process.versions.node, 10) < OLDEST_MAJOR;
