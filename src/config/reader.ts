/** Variables of the environment; an empty one counts as unset, as container tools pass them so. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one. What is wrong is noted, and reads as unset. */
export interface Reader {
  readonly faults: readonly string[];
  fault(name: string, what: string): void;
  text(name: string): string | undefined;
  /** Text that is never shown. */
  secret(name: string): string | undefined;
  secretsRead(): readonly string[];
  matching(name: string, pattern: RegExp, what: string): string | undefined;
  oneOf<Value extends string>(name: string, values: readonly Value[]): Value | undefined;
  toggle(name: string): boolean | undefined;
  /** An address, without a slash at its end. */
  url(name: string): string | undefined;
  /** 1 to 65535. */
  port(name: string): number | undefined;
  /** Whole days, 1 to 36500. */
  days(name: string): number | undefined;
  /** Whole, 1 to 999999999. */
  count(name: string): number | undefined;
  /** A decimal number, such as a price, from `min` to `max`. */
  amount(name: string, min: number, max: number): number | undefined;
  /** `90s`, `30m`, `6h` or `2d`, in milliseconds. */
  duration(name: string): number | undefined;
}

const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const MAX_PORT = 65_535;
const MAX_DAYS = 36_500;
const MAX_COUNT = 999_999_999;

export function createReader(environment: Environment): Reader {
  const faults: string[] = [];
  const secrets = new Set<string>();

  const fault = (name: string, what: string): undefined => {
    faults.push(`${name} ${what}`);
  };
  const text = (name: string) => environment[name]?.trim() || undefined;

  function matching(name: string, pattern: RegExp, what: string): string | undefined {
    const value = text(name);
    return value === undefined || pattern.test(value) ? value : fault(name, `must be ${what}`);
  }

  function whole(name: string, max: number, what: string): number | undefined {
    const digits = matching(name, /^\d{1,9}$/, what);
    if (digits === undefined) return undefined;
    const value = Number(digits);
    return value >= 1 && value <= max ? value : fault(name, `must be ${what}`);
  }

  return {
    faults,
    fault,
    text,
    matching,
    secret(name) {
      const value = text(name);
      if (value !== undefined) secrets.add(value);
      return value;
    },
    secretsRead: () => [...secrets],
    oneOf(name, values) {
      const value = text(name);
      return value === undefined ? undefined : (values.find((one) => one === value) ?? fault(name, oneOf(values)));
    },
    toggle(name) {
      const value = matching(name, /^(true|false)$/, 'true or false');
      return value === undefined ? undefined : value === 'true';
    },
    url(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      const isWeb = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
      return isWeb ? value.replace(/\/+$/, '') : fault(name, 'must be an address that begins with https:// or http://');
    },
    port: (name) => whole(name, MAX_PORT, `a port number, 1 to ${MAX_PORT}`),
    days: (name) => whole(name, MAX_DAYS, `a whole number of days, 1 to ${MAX_DAYS}`),
    count: (name) => whole(name, MAX_COUNT, `a whole number, 1 to ${MAX_COUNT}`),
    amount(name, min, max) {
      const what = `a number from ${min} to ${max}, such as 0.75`;
      const written = matching(name, /^\d{1,9}(\.\d{1,6})?$/, what);
      if (written === undefined) return undefined;
      const value = Number(written);
      return value >= min && value <= max ? value : fault(name, `must be ${what}`);
    },
    duration(name) {
      const value = matching(name, /^[1-9]\d{0,5}[smhd]$/, 'a number with s, m, h or d behind it, such as 6h');
      return value === undefined ? undefined : Number(value.slice(0, -1)) * (UNIT_MS[value.slice(-1)] ?? 0);
    },
  };
}

function oneOf(values: readonly string[]): string {
  return `must be one of ${values.join(', ')}`;
}
