import { isList, isObject, type Json, type JsonObject } from '../../json.ts';
import { Refused } from '../refused.ts';

/** A value sent to Discord, at its place in the body. What is wrong is gathered and told all at once. */
export interface Form {
  readonly value: Json | undefined;
  /** Neither left out nor null. */
  readonly given: boolean;
  field(key: string): Form;
  /** Of a list, with at least `min` and at most `max`; empty where there is none. */
  items(bounds?: Bounds): readonly Form[];
  /** Counted in code points. Undefined where it is not given or wrong. */
  text(rule?: TextRule): string | undefined;
  integer(rule?: { readonly required?: boolean; readonly oneOf?: readonly number[] } & Bounds): number | undefined;
  flag(): boolean | undefined;
  object(): JsonObject;
  fail(code: string, message: string): void;
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

interface TextRule extends Bounds {
  readonly required?: boolean;
}

/** Reads a body; throws Refused 50035 where something in it is wrong. */
export function readForm<Read>(body: Json | undefined, read: (form: Form) => Read): Read {
  const faults: Fault[] = [];
  const result = read(formAt(body, [], faults));
  if (faults.length > 0) throw invalidForm(faults);
  return result;
}

/** One fault alone, where it is found outside the reading of a form. */
export function formError(path: string, code: string, message: string): Refused {
  return invalidForm([{ path: path === '' ? [] : path.split('.'), code, message }]);
}

interface Fault {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

function invalidForm(faults: readonly Fault[]): Refused {
  const errors = {};
  for (const { path, code, message } of faults) put(errors, path, { code, message });
  return new Refused(400, 50_035, 'Invalid Form Body', errors);
}

function put(into: Record<string, unknown>, [key, ...rest]: readonly string[], fault: JsonObject): void {
  if (key === undefined) {
    const there = into._errors;
    into._errors = Array.isArray(there) ? [...there, fault] : [fault];
    return;
  }
  const next = into[key];
  const branch: Record<string, unknown> = isBranch(next) ? next : {};
  into[key] = branch;
  put(branch, rest, fault);
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function formAt(value: Json | undefined, path: readonly string[], faults: Fault[]): Form {
  const given = value !== undefined && value !== null;
  const fail = (code: string, message: string) => void faults.push({ path, code, message });

  function absent(required: boolean | undefined): undefined {
    if (required) fail('BASE_TYPE_REQUIRED', 'This field is required');
    return undefined;
  }

  return {
    value,
    given,
    fail,
    field: (key) => formAt(isObject(value) ? value[key] : undefined, [...path, key], faults),
    object: () => (isObject(value) ? value : {}),
    items({ min = 0, max = Number.POSITIVE_INFINITY } = {}) {
      if (given && !isList(value)) fail('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      const list = isList(value) ? value : [];
      if (list.length > max || list.length < min) fail('BASE_TYPE_BAD_LENGTH', lengthMessage(min, max));
      return list.map((each, index) => formAt(each, [...path, String(index)], faults));
    },
    text({ min = 0, max = Number.POSITIVE_INFINITY, required } = {}) {
      if (!given) return absent(required);
      if (typeof value !== 'string') {
        fail('STRING_TYPE_CONVERT', `Could not interpret "${String(value)}" as string.`);
        return undefined;
      }
      const length = [...value].length;
      if (required && length === 0 && min <= 1) return absent(true);
      if (length >= min && length <= max) return value;
      if (min === 0) fail('BASE_TYPE_MAX_LENGTH', lengthMessage(min, max));
      else fail('BASE_TYPE_BAD_LENGTH', lengthMessage(min, max));
      return undefined;
    },
    integer({ required, oneOf, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = {}) {
      if (!given) return absent(required);
      const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isInteger(number)) {
        fail('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`);
        return undefined;
      }
      if (oneOf && !oneOf.includes(number)) {
        fail('BASE_TYPE_CHOICES', `Value must be one of {${oneOf.join(', ')}}.`);
        return undefined;
      }
      if (number < min) fail('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
      else if (number > max) fail('NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
      else return number;
      return undefined;
    },
    flag() {
      if (!given) return undefined;
      if (typeof value === 'boolean') return value;
      fail('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
      return undefined;
    },
  };
}

function lengthMessage(min: number, max: number): string {
  if (min === 0) return `Must be ${max} or fewer in length.`;
  return max === Number.POSITIVE_INFINITY
    ? `Must be ${min} or more in length.`
    : `Must be between ${min} and ${max} in length.`;
}
