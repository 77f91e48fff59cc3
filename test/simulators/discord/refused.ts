import type { JsonObject } from '../json.ts';

/** Discord says no: an HTTP status, its own code, and for a form what is wrong where. */
export class Refused extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: JsonObject | undefined;

  constructor(status: number, code: number, message: string, errors?: JsonObject) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/** The server breaks: a status and nothing that says why. */
export class Broken extends Error {}

export const unknown = {
  application: () => new Refused(404, 10_002, 'Unknown Application'),
  channel: () => new Refused(404, 10_003, 'Unknown Channel'),
  guild: () => new Refused(404, 10_004, 'Unknown Guild'),
  member: () => new Refused(404, 10_007, 'Unknown Member'),
  message: () => new Refused(404, 10_008, 'Unknown Message'),
  user: () => new Refused(404, 10_013, 'Unknown User'),
  webhook: () => new Refused(404, 10_015, 'Unknown Webhook'),
  interaction: () => new Refused(404, 10_062, 'Unknown interaction'),
  command: () => new Refused(404, 10_063, 'Unknown application command'),
} as const;

export const missing = {
  access: () => new Refused(403, 50_001, 'Missing Access'),
  permissions: () => new Refused(403, 50_013, 'Missing Permissions'),
} as const;
