import { describe, expect, it } from 'vitest';
import { toMessages } from '../../../src/adapters/slack/blocks.ts';

const shown = (text: string, channels?: readonly string[]) => {
  const parts = [{ kind: 'text', text } as const];
  const reply = { language: 'en', audience: 'asker', parts, actions: [], ...(channels && { channels }) } as const;
  const [message] = toMessages(reply, { startsThread: false });
  return JSON.stringify(message?.blocks);
};

describe('a channel that a reply names', () => {
  it('is shown by its name', () => {
    expect(shown('Digests in channel C024BE91L are paused.', ['C024BE91L'])).toContain('in channel <#C024BE91L> are');
  });

  it('is so only where the reply says that it is one', () => {
    expect(shown('Digests in channel C024BE91L are paused.')).toContain('in channel C024BE91L are');
    expect(shown('Flight C1 and C12.', ['C1'])).toContain('Flight <#C1> and C12.');
    expect(shown('Write to U1.', ['U1'])).toContain('Write to U1.');
  });
});
