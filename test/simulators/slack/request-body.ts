import type { IncomingMessage } from 'node:http';
import { isObject, type Json, type JsonObject, parseJson } from '../json.ts';

export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** The arguments of a call: a form with JSON inside, as the SDK sends them, or JSON. */
export function argumentsOf(contentType: string, body: string): JsonObject {
  if (contentType.startsWith('application/json')) {
    const parsed = parseJson(body);
    return isObject(parsed) ? parsed : {};
  }
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [key, structured.has(key) ? unpack(value) : value]),
  );
}

/** Arguments that are lists or objects. */
const structured = new Set([
  'blocks',
  'attachments',
  'metadata',
  'chunks',
  'view',
  'files',
  'prompts',
  'loading_messages',
]);

function unpack(value: string): Json {
  return parseJson(value) ?? value;
}

/** The one file in a multipart body; the body itself where it is none. */
export function uploadedBytes(contentType: string, body: Buffer): Buffer {
  const boundary = /boundary=(.+)$/.exec(contentType)?.[1];
  if (!boundary) return body;
  const start = body.indexOf('\r\n\r\n') + 4;
  const end = body.lastIndexOf(`\r\n--${boundary}`);
  return body.subarray(start, end);
}
