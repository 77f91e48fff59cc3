import type { IncomingMessage } from 'node:http';
import { type Json, type JsonObject, parseJson } from '../json.ts';

/** The JSON of a call, and what was uploaded with it, described as attachments. */
export async function readBody(
  request: IncomingMessage,
): Promise<{ readonly body: Json | undefined; readonly files: readonly JsonObject[] }> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const bytes = Buffer.concat(parts);
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/form-data')) return { body: parseJson(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const json = form.get('payload_json');
  const files = [...form.entries()].flatMap(([, value], index) =>
    typeof value === 'string'
      ? []
      : [
          {
            id: String(index),
            filename: value.name,
            size: value.size,
            url: `https://cdn.discordapp.com/attachments/${value.name}`,
            proxy_url: `https://media.discordapp.net/attachments/${value.name}`,
          },
        ],
  );
  return { body: parseJson(typeof json === 'string' ? json : ''), files };
}
