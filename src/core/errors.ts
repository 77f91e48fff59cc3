/** The base of all we throw on purpose. `message` says what, which one, and what to do; `code` never changes. */
export class BriefingError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** A setting is missing or wrong. One message tells every fault, and no secret. */
export class ConfigError extends BriefingError {
  constructor(faults: readonly string[]) {
    super('config', faults.join('\n'));
  }
}
