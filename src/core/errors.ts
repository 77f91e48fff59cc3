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

/** Why a port of the settings can not be listened on, as the setting's fault; any other cause as it is. */
export function portFault(cause: unknown, setting: string, port: number): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE')
    return new ConfigError([`${setting} ${port} is in use by another program; choose another.`]);
  if (code === 'EACCES') {
    return new ConfigError([`${setting} ${port} may not be used by this user; choose one above 1023.`]);
  }
  return cause;
}
