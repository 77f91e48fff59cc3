import { describe, expect, it } from 'vitest';
import { clientFor } from './bare-app.ts';
import { createStage, refusal } from './testing.ts';

const stage = createStage();

describe('files', () => {
  it('puts an uploaded picture into a thread', async () => {
    const workspace = await stage.workspace();
    const { ts: thread, message } = workspace.user('ana').says('general', 'a map, please');
    await clientFor(workspace).filesUploadV2({
      channel_id: message.channel,
      thread_ts: thread,
      file: Buffer.from('picture'),
      filename: 'map.png',
      alt_text: 'A map of the plant',
      initial_comment: 'here',
    });
    const shared = await workspace.until('the picture', () => workspace.threadOf(thread)[1]);
    expect(shared).toMatchObject({ text: 'here', subtype: 'file_share' });
    expect(workspace.filesOf(shared).map(({ name, altText }) => [name, altText])).toEqual([
      ['map.png', 'A map of the plant'],
    ]);
  });

  it('refuses a block with a picture that is still being looked at', async () => {
    const workspace = await stage.workspace({ fileProcessingMs: 60_000 });
    const client = clientFor(workspace);
    const uploaded = await client.filesUploadV2({ file: Buffer.from('picture'), filename: 'map.png' });
    const id = String(uploaded.files[0]?.files?.[0]?.id);
    const blocks = [{ type: 'image', alt_text: 'A map', slack_file: { id } }];
    expect(await refusal(client.chat.postMessage({ channel: 'general', text: 'map', blocks }))).toEqual({
      error: 'invalid_blocks',
      reasons: ['[ERROR] invalid slack file [json-pointer:/blocks/0/slack_file]'],
    });
  });
});
