import { createHmac } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { isObject, type JsonObject, parseJson } from '../json.ts';
import type { Ack, Envelope, Transport } from './transport.ts';

/** Slack's end of HTTP: signed requests to the app's one address. */
export interface HttpMode extends Transport {
  /** The app's address, such as `http://127.0.0.1:3000/slack/events`. From now on it is used instead of sockets. */
  pointAt(url: string): void;
  readonly url: () => string | undefined;
  /** Everything sent so far, as it went over the wire. */
  readonly requests: readonly SentRequest[];
  /** Sends what may or may not come from Slack. */
  post(body: string, options?: PostOptions): Promise<Reply>;
  /** The same bytes under the same signature once more. */
  replay(request: SentRequest): Promise<Reply>;
}

export interface PostOptions {
  readonly contentType?: string;
  /**
   * `forged`: signed with another secret. `stale`: well signed, six minutes ago. `tampered`: the body was changed after
   * signing. `unsigned`: without both headers.
   */
  readonly signing?: 'valid' | 'forged' | 'stale' | 'tampered' | 'unsigned';
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SentRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
}

interface Parts {
  readonly clock: Clock;
  readonly signingSecret: string;
  readonly ackTimeoutMs: number;
}

const FORM = 'application/x-www-form-urlencoded';
const STALE_SEC = 6 * 60;

export function createHttpMode({ clock, signingSecret, ackTimeoutMs }: Parts): HttpMode {
  const requests: SentRequest[] = [];
  let target: string | undefined;

  async function transmit(request: SentRequest, signal?: AbortSignal): Promise<Reply> {
    if (target === undefined) throw new Error('no address to send to: call pointAt first');
    requests.push(request);
    const { headers, body } = request;
    const response = await fetch(target, { method: 'POST', headers, body, ...(signal ? { signal } : {}) });
    return { status: response.status, headers: response.headers, body: await response.text() };
  }

  async function send(envelope: Envelope): Promise<Ack> {
    const abort = new AbortController();
    const callOff = clock.after(ackTimeoutMs, () => abort.abort());
    const started = performance.now();
    const elapsed = () => performance.now() - started;
    try {
      const reply = await transmit(signed(signingSecret, ...bodyOf(envelope), retryHeaders(envelope)), abort.signal);
      if (reply.status >= 200 && reply.status < 300) return { outcome: 'acked', ms: elapsed(), body: answerIn(reply) };
      const noRetry = reply.headers.get('x-slack-no-retry') === '1';
      return { outcome: 'failed', ms: elapsed(), reason: 'http_error', noRetry };
    } catch {
      if (abort.signal.aborted) return { outcome: 'timeout', ms: elapsed(), reason: 'http_timeout' };
      return { outcome: 'failed', ms: elapsed(), reason: 'connection_failed' };
    } finally {
      callOff();
    }
  }

  return {
    pointAt(url) {
      target = url;
    },
    url: () => target,
    requests,
    send,
    post: (body, { contentType = 'application/json', signing = 'valid', headers = {} } = {}) =>
      transmit(dubious(signingSecret, body, contentType, signing, headers)),
    replay: (request) => transmit(request),
  };
}

/** Events go as JSON, a command as a form, an interaction as a form with JSON in its one field. */
function bodyOf({ type, payload }: Envelope): [body: string, contentType: string] {
  if (type === 'events_api') return [JSON.stringify(payload), 'application/json'];
  if (type === 'interactive') return [new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), FORM];
  const fields = Object.entries(payload).map(([key, value]): [string, string] => [key, String(value)]);
  return [new URLSearchParams(fields).toString(), FORM];
}

function retryHeaders({ retry }: Envelope): Record<string, string> {
  if (!retry) return {};
  return { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason };
}

/** Signed by the real clock, whatever the workspace's clock says: the app checks against its own. */
function signed(
  secret: string,
  body: string,
  contentType: string,
  headers: Record<string, string>,
  agoSec = 0,
): SentRequest {
  const timestamp = String(Math.floor(Date.now() / 1_000) - agoSec);
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return {
    body,
    headers: {
      'content-type': contentType,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signature,
      ...headers,
    },
  };
}

function dubious(
  secret: string,
  body: string,
  contentType: string,
  signing: NonNullable<PostOptions['signing']>,
  headers: Record<string, string>,
): SentRequest {
  const all = { 'content-type': contentType, ...headers };
  switch (signing) {
    case 'unsigned':
      return { body, headers: all };
    case 'forged':
      return signed('somebody-elses-secret', body, contentType, headers);
    case 'stale':
      return signed(secret, body, contentType, headers, STALE_SEC);
    case 'tampered':
      return { ...signed(secret, body, contentType, headers), body: `${body} ` };
    case 'valid':
      return signed(secret, body, contentType, headers);
  }
}

function answerIn({ body }: Reply): JsonObject | string | undefined {
  if (body === '') return undefined;
  const parsed = parseJson(body);
  return isObject(parsed) ? parsed : body;
}
