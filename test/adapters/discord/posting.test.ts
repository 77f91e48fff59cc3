import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyReply } from '../../any-reply.ts';
import { createPosting, type Posting } from './posting.ts';

let discord: Posting;
beforeAll(async () => {
  discord = await createPosting();
});
afterAll(() => discord.close());

describe('replies sent to Discord', () => {
  it('are taken, and ping nobody although the bot may ping everyone and an edit does not forbid it', async () => {
    const replies = fc.sample(fc.tuple(anyReply(discord.hostile), fc.boolean()), 100);
    for (const [reply, startsThread] of replies) {
      expect(await discord.post(reply, startsThread)).toMatchObject({ refused: [], pings: 0 });
    }
  });

  it('would be refused or ping where they were not cut and escaped', async () => {
    expect(await discord.postText('x'.repeat(4_001))).toMatchObject({
      refused: [expect.stringContaining('COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED')],
    });
    expect(await discord.postText('無'.repeat(3_900))).toMatchObject({ refused: ['500 Internal Server Error'] });
    expect(await discord.postText(discord.hostile.join(' '))).toMatchObject({ refused: [], pings: 4 });
  });
});
