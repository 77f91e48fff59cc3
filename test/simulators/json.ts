/** What travels on the wire. Dates and ids are texts or numbers, as each platform has them. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** `undefined` where the text is no JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

export function textAt(from: JsonObject | undefined, key: string): string | undefined {
  const value = from?.[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}

export function objectAt(from: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = from?.[key];
  return isObject(value) ? value : undefined;
}

/** The objects of a list; empty where there is no list. */
export function objectsAt(from: JsonObject | undefined, key: string): readonly JsonObject[] {
  return objectsIn(from?.[key]);
}

export function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : [];
}

export function textsAt(from: JsonObject | undefined, key: string): readonly string[] {
  const value = from?.[key];
  return isList(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** A switch, which arrives as a word where the arguments came as a form. */
export function flagAt(from: JsonObject | undefined, key: string): boolean | undefined {
  const value = from?.[key];
  if (value === true || value === 'true' || value === '1' || value === 1) return true;
  return value === false || value === 'false' || value === '0' || value === 0 ? false : undefined;
}

export function numberAt(from: JsonObject | undefined, key: string): number | undefined {
  const value = from?.[key];
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
