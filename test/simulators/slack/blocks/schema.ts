import { isList, isObject, type Json, type JsonObject } from '../../json.ts';

/** Looks at one value and reports what Slack would say about it, each with the place in the payload. */
export type Check = (value: Json, at: string, report: Report) => void;
export type Report = (message: string, at: string) => void;

/** What Slack would complain about, in its words; empty where all is well. */
export function problems(check: Check, value: Json, at: string): readonly string[] {
  const found: string[] = [];
  check(value, at, (message, where) => found.push(`${message} [json-pointer:${where}]`));
  return found;
}

export const anything: Check = () => {};

export function string(length: { readonly max: number; readonly min?: number }): Check {
  return (value, at, report) => {
    if (typeof value !== 'string') return report('must be a string', at);
    const min = length.min ?? 0;
    if (value.length > length.max) report(`must be less than ${length.max + 1} characters`, at);
    if (value.length < min) report(`must be more than ${min - 1} characters`, at);
  };
}

export const flag: Check = (value, at, report) => {
  if (typeof value !== 'boolean') report('must be a boolean', at);
};

export function integer(range: { readonly min: number; readonly max: number }): Check {
  return (value, at, report) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return report('must be an integer', at);
    if (value > range.max) report(`must be less than ${range.max + 1}`, at);
    if (value < range.min) report(`must be more than ${range.min - 1}`, at);
  };
}

export function oneOf(words: readonly string[]): Check {
  return (value, at, report) => {
    if (typeof value !== 'string' || !words.includes(value)) report('must be a valid enum value', at);
  };
}

export function list(each: Check, size: { readonly max: number; readonly min?: number }): Check {
  return (value, at, report) => {
    if (!isList(value)) return report('must be an array', at);
    if (value.length > size.max) report(`no more than ${size.max} items allowed`, at);
    if (value.length < (size.min ?? 0)) report(`no fewer than ${size.min} items allowed`, at);
    for (const [index, entry] of value.entries()) each(entry, `${at}/${index}`, report);
  };
}

export interface Fields {
  readonly required?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
  /** What can not be said of one field alone. */
  readonly rule?: (value: JsonObject, at: string, report: Report) => void;
}

/** An object with these fields and no others: Slack refuses what it does not know. */
export function object({ required = {}, optional = {}, rule }: Fields): Check {
  return (value, at, report) => {
    if (!isObject(value)) return report('must be an object', at);
    for (const [key, check] of Object.entries(required)) {
      const field = value[key];
      if (field === undefined || field === null) report(`missing required field: ${key}`, at);
      else check(field, `${at}/${key}`, report);
    }
    for (const [key, field] of Object.entries(value)) {
      if (field === undefined || field === null || key in required) continue;
      const check = optional[key];
      if (check) check(field, `${at}/${key}`, report);
      else if (key !== 'type') report(`invalid additional property: ${key}`, at);
    }
    rule?.(value, at, report);
  };
}

/** The check that belongs to the value's `type`. */
export function byType(checks: Readonly<Record<string, Check>>): Check {
  return (value, at, report) => {
    if (!isObject(value)) return report('must be an object', at);
    const type = value.type;
    const check = typeof type === 'string' && Object.hasOwn(checks, type) ? checks[type] : undefined;
    if (check) check(value, at, report);
    else report(`unsupported type: ${String(type)}`, `${at}/type`);
  };
}
