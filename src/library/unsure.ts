/** Thrown by the quick reader for what it leaves to the whole one. Never leaves this folder. */
export class Unsure extends Error {}
