import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../src/adapters/terminal/request.ts';

describe('readTyped', () => {
  it.each([
    ['/brief', { kind: 'command', name: 'brief', words: '' }],
    ['  /BRIEF  old-mill   fr ', { kind: 'command', name: 'brief', words: 'old-mill fr' }],
    ['/ask why?\tand when?', { kind: 'command', name: 'ask', words: 'why? and when?' }],
    ['/', { kind: 'command', name: '', words: '' }],
    ['/Quit', { kind: 'quit' }],
    ['/etc/passwd', { kind: 'question', text: '/etc/passwd' }],
    ['  who\u200B is it? ', { kind: 'question', text: 'who is it?' }],
    ['\u200B', { kind: 'question', text: '' }],
    [' \t ', { kind: 'nothing' }],
    ['', { kind: 'nothing' }],
  ])('reads “%s”', (line, typed) => {
    expect(readTyped(line)).toEqual(typed);
  });
});
