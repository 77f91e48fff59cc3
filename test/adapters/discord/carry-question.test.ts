import { describe, expect, it } from 'vitest';
import { carriedId, carryQuestion } from '../../../src/adapters/discord/carry-question.ts';
import { carriedIn, readChoice } from '../../../src/adapters/discord/choices.ts';
import { toMessages } from '../../../src/adapters/discord/components.ts';
import { briefingEntries } from '../../../src/core/commands/briefing-entries.ts';
import { notice } from '../../../src/core/commands/notice.ts';
import { aBriefing } from '../../core/builders.ts';
import { flatten } from '../../simulators/discord/forms/components.ts';
import { textAt } from '../../simulators/json.ts';
import { componentsSent } from './sent.ts';

const ID = carriedId('discord:message:1:2');

function idsOf(message: ReturnType<typeof carryQuestion>): string[] {
  return flatten(componentsSent(message)).flatMap((each) => textAt(each, 'custom_id') ?? []);
}

describe('a question that a button carries', () => {
  it('is known by the same 8 characters each time, and no other question by them', () => {
    expect(ID).toMatch(/^[\w-]{8}$/);
    expect(carriedId('discord:message:1:2')).toBe(ID);
    expect(carriedId('discord:message:1:3')).not.toBe(ID);
  });

  it('goes with every button that chooses a briefing, within the 100 characters that Discord takes', () => {
    const briefings = Array.from({ length: 12 }, (_, at) => aBriefing({ slug: `${'x'.repeat(58)}${at + 10}` }));
    const reply = notice('Which one?', 'en', briefingEntries(briefings, 'en', 'summary'));
    const shown = toMessages(reply, { startsThread: false }).map((message) => carryQuestion(message, ID));
    const ids = shown.flatMap(idsOf);
    expect(ids).toHaveLength(12);
    for (const id of ids) {
      expect(id.length).toBeLessThanOrEqual(100);
      expect(carriedIn(id)).toBe(ID);
      expect(readChoice(id)).toMatchObject({ kind: 'show', view: 'summary' });
    }
  });

  it('goes with no other button, and none carries one by itself', () => {
    const reply = { ...notice('x', 'en'), actions: [{ kind: 'ask', slug: 'bridge', label: 'Ask' }] } as const;
    const [message] = toMessages(reply, { startsThread: false });
    if (!message) throw new Error('nothing shown');
    expect(idsOf(carryQuestion(message, ID))).toEqual(idsOf(message));
    expect(carriedIn('wirebrief:show:3:bridge summary en')).toBeUndefined();
  });

  it.each(['wirebrief:show:3:bridge summary en:short', 'wirebrief:show:3:bridge summary en:waytoolong', 'x'])(
    'is not read from %s',
    (id) => {
      expect(readChoice(id)).toBeUndefined();
      expect(carriedIn(id)).toBeUndefined();
    },
  );
});
