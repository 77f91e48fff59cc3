import { FORMS } from './forms.ts';
import { ORDERS } from './orders.ts';
import { SIGNS } from './signs.ts';

/** What people write to make a bot do what it must not, by family. */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = { ...ORDERS, ...FORMS, ...SIGNS };

export interface Payload {
  readonly family: string;
  readonly text: string;
}

export const PAYLOADS: readonly Payload[] = Object.entries(FAMILIES).flatMap(([family, texts]) =>
  texts.map((text) => ({ family, text })),
);

/** Some of each family, for what takes longer: its first ones. */
export function someOfEach(count: number): Payload[] {
  return Object.entries(FAMILIES).flatMap(([family, texts]) => texts.slice(0, count).map((text) => ({ family, text })));
}
