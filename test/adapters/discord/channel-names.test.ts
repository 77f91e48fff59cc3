import { describe, expect, it } from 'vitest';
import { named, sizeOfNames } from '../../../src/adapters/discord/channel-names.ts';
import { aReply } from '../reply-builders.ts';

const text = (content: string) => ({ type: 10, content }) as const;
const section = (content: string) => ({
  ...{ type: 9, components: [text(content)] },
  accessory: { type: 2, style: 2, label: 'Show', custom_id: '77' } as const,
});

describe('channels', () => {
  it('are shown by their names, beside a button too, and no other numbers are', () => {
    const shown = named([text('In channel 77, since 2077.'), section('in 77')], ['77']);
    expect(shown).toEqual([text('In channel <#77>, since 2077.'), section('in <#77>')]);
  });

  it('are left as they are where a reply names none, or what is none of Discord’s', () => {
    expect(named([text('in 77')], undefined)).toEqual([text('in 77')]);
    expect(named([text('in C7|.*')], ['C7|.*'])).toEqual([text('in C7|.*')]);
  });

  it('take as much more room as Discord counts', () => {
    const parts = [{ kind: 'text', text: '77 and 77' } as const, { kind: 'entry', name: '1', text: 'in 77' } as const];
    expect(sizeOfNames(aReply({ parts, channels: ['77'] }))).toBe(9);
    expect(sizeOfNames(aReply({ parts }))).toBe(0);
  });
});
