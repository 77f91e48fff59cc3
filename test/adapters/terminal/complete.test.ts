import { describe, expect, it } from 'vitest';
import { completeLine } from '../../../src/adapters/terminal/complete.ts';
import { createDigest } from '../../../src/core/commands/digest/digest.ts';
import { libraryOf } from '../../core/commands/builders.ts';

const COMMANDS = [createDigest({ library: libraryOf(), digests: {} as never })];
const complete = (line: string) => completeLine(line, { commands: COMMANDS, words: ['old-mill'], choices: [] });

describe('the Tab key after /digest', () => {
  it('completes what it can be told to do', () => {
    expect(complete('/dig')).toEqual([['/digest '], '/dig']);
    expect(complete('/digest re')).toEqual([['resume '], 're']);
  });

  it('completes what can be said then: briefings, choices and time zones', () => {
    expect(complete('/digest subscribe old')).toEqual([['old-mill'], 'old']);
    expect(complete('/digest subscribe alw')).toEqual([['always'], 'alw']);
    expect(complete('/digest subscribe Europe/Par')).toEqual([['Europe/Paris'], 'Europe/Par']);
    expect(complete('/digest pause Europe/Par')).toEqual([[], 'Europe/Par']);
  });
});
