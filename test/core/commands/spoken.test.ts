import { describe, expect, it } from 'vitest';
import { spokenCommand } from '../../../src/core/commands/spoken.ts';
import { createCommandTable } from '../../../src/core/commands/table.ts';
import { libraryOf, MILL, partsWith } from './builders.ts';

const { commands } = createCommandTable(partsWith(MILL));
const spoken = (text: string) => spokenCommand(text, commands, libraryOf(MILL));

describe('spokenCommand', () => {
  it.each([
    ['help', { name: 'help', words: '' }],
    [' Help ', { name: 'help', words: '' }],
    ['/brief old-mill fr', { name: 'brief', words: 'old-mill fr' }],
    ['/BRIEF', { name: 'brief', words: '' }],
    ['Old-Mill', { name: 'brief', words: 'Old-Mill' }],
  ])('understands “%s”', (text, command) => {
    expect(spoken(text)).toEqual(command);
  });

  it.each(['help me with the mill', '/unknown', 'who sold the old-mill?', ''])('takes “%s” for no command', (text) => {
    expect(spoken(text)).toBeUndefined();
  });
});
