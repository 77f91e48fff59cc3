import type { JsonObject } from '../json.ts';

/** Slack says no: HTTP 200 with `ok: false` and one word. */
export class Refused extends Error {
  readonly error: string;
  readonly more: JsonObject;

  constructor(error: string, more: JsonObject = {}) {
    super(error);
    this.error = error;
    this.more = more;
  }
}

/** Says no with the reasons that Slack gives to developers, where there are any. */
export function refuseIf(error: string, reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  throw new Refused(error, {
    errors: reasons,
    response_metadata: { messages: reasons.map((reason) => `[ERROR] ${reason}`) },
  });
}
