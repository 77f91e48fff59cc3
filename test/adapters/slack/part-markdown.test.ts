import { describe, expect, it } from 'vitest';
import { partMarkdown } from '../../../src/adapters/slack/part-markdown.ts';

const text = (written: string) => partMarkdown({ kind: 'text', text: written }).replaceAll('\u200B', '·');

describe('a part in Markdown', () => {
  it('is a sentence with its chip below it', () => {
    const chip = { fact: 'f7', speaker: 'Iran', status: 'denied', statusLabel: 'denied' } as const;
    const evidence = [{ source: 'ap', paragraph: 4 }];
    const part = { kind: 'fact', role: 'fact', text: 'None since.', chip: { ...chip, evidence } } as const;
    expect(partMarkdown(part)).toBe('None since.  \n_Iran · denied · ¶4 · f7_\n\n');
  });

  it('is a row of a list where two accounts stand side by side', () => {
    const chip = { fact: 'f7', speaker: 'Iran', status: 'denied', statusLabel: 'denied' } as const;
    const evidence = [{ source: 'ap', paragraph: 4 }];
    const part = { kind: 'fact', role: 'account', text: 'None since.', chip: { ...chip, evidence } } as const;
    expect(partMarkdown(part)).toMatch(/^• None since\./);
  });

  it.each([
    ['a heading', '# News', '·# News\n\n'],
    ['a list', '- one\n+ two\n1. three', '·- one\n·+ two\n1·. three\n\n'],
    ['a link', '[here](http://example.org)', '[here]·(http·://example·.org)\n\n'],
    ['a ping', '<!channel> @ana', '&lt;!channel&gt; @·ana\n\n'],
    ['emphasis and code', '**bold** `code`', '∗∗bold∗∗ ˋcodeˋ\n\n'],
    ['a table', '| a | b |', '∣ a ∣ b ∣\n\n'],
    ['an escape', '\\*', '∖∗\n\n'],
  ])('reads %s as it was written', (_, written, shown) => {
    expect(text(written)).toBe(shown);
  });

  it('is nothing where it says nothing', () => {
    expect(text(' ')).toBe('');
  });
});
