import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANSWER_SCHEMA, FOLLOW_UP_SCHEMA } from '../../src/core/answer/prompt-schemas.ts';
import { readPromptFiles } from '../../src/llm/prompt-files.ts';

const PROMPTS = fileURLToPath(new URL('../../prompts/', import.meta.url));

describe('the prompts of the program', () => {
  const prompts = readPromptFiles(PROMPTS);

  it('can be read, and say what they are for', () => {
    expect(prompts.answer).toMatchObject({ name: 'answer', version: 1 });
    expect(prompts['follow-up'].purpose).toContain('follow-up');
  });

  it('put the long part that never changes first', () => {
    expect(prompts.answer.system.length).toBeGreaterThan(10 * prompts.answer.user.length);
    expect(prompts.answer.user.startsWith('{{facts}}')).toBe(true);
  });

  it.each([
    ['answer', ANSWER_SCHEMA, 2],
    ['follow-up', FOLLOW_UP_SCHEMA, 1],
  ] as const)('show examples in the form of the schema of %s', (name, { schema }, count) => {
    const examples = prompts[name].system.split('\n').filter((line) => line.startsWith('{'));
    expect(examples).toHaveLength(count);
    const isValid = new Ajv().compile(schema);
    expect(examples.filter((line) => !isValid(JSON.parse(line)))).toEqual([]);
  });
});

const GOOD = `---
purpose: Rewrites.
version: 2
slots:
  thread: Before.
  question: Now.
  language: Its language.
---
## system

Rewrite it.

## user

{{thread}}

{{question}}

{{language}}
`;

describe('readPromptFiles', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'prompts-'));
    writeFileSync(join(folder, 'follow-up.md'), GOOD);
    writeFileSync(
      join(folder, 'answer.md'),
      GOOD.replace('slots:', 'slots:\n  facts: Facts.\n  as_of: Until.\n  stopped: Before.').replace(
        '{{thread}}',
        '{{facts}}\n{{as_of}}\n{{stopped}}\n{{thread}}',
      ),
    );
    const slots = 'slots:\n  changes: Changes.\n  as_of: Until.';
    const digest = GOOD.replace('slots:', slots).replace(/ {2}(?:thread|question):.*\n/g, '');
    writeFileSync(
      join(folder, 'digest.md'),
      digest.replace('{{thread}}', '{{changes}}').replace('{{question}}', '{{as_of}}'),
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function faultsOf(text: string): string[] {
    writeFileSync(join(folder, 'follow-up.md'), text);
    return faults();
  }

  function faults(): string[] {
    try {
      readPromptFiles(folder);
    } catch (error) {
      return String(error)
        .split('\n')
        .map((line) => line.replace(`${folder}/`, ''));
    }
    return [];
  }

  it('gives the two parts and the version', () => {
    expect(readPromptFiles(folder)['follow-up']).toEqual({
      name: 'follow-up',
      purpose: 'Rewrites.',
      version: 2,
      system: 'Rewrite it.',
      user: '{{thread}}\n\n{{question}}\n\n{{language}}',
    });
  });

  it('reads a file with the line ends of Windows', () => {
    expect(faultsOf(GOOD.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('tells of every missing file at once', () => {
    rmSync(join(folder, 'answer.md'));
    rmSync(join(folder, 'follow-up.md'));
    rmSync(join(folder, 'digest.md'));
    expect(faults()).toEqual([
      'ConfigError: answer.md: is missing',
      'follow-up.md: is missing',
      'digest.md: is missing',
    ]);
  });

  it.each<readonly [string, string, string[]]>([
    ['no front matter', 'Hello', ['has no front matter between two lines of ---']],
    ['no part for the user', GOOD.replace('## user', ''), ['needs a part "## system" and after it "## user"']],
    ['a third part', `${GOOD}\n## assistant\n`, ['has a part too many: "## assistant"']],
    ['nothing to say', GOOD.replace('Rewrite it.', ''), ['the system part is empty']],
    [
      'a version that is no number',
      GOOD.replace('version: 2', 'version: two'),
      ['front matter: version: Invalid input: expected number, received string'],
    ],
    [
      'a key too many',
      GOOD.replace('version', 'model: x\nversion'),
      ['front matter: all of it: Unrecognized key: "model"'],
    ],
    [
      'front matter that is no YAML',
      GOOD.replace('purpose: Rewrites.', 'purpose: "Rewrites'),
      ['front matter: Missing closing "quote at line 7, column 26:'],
    ],
    [
      'a slot that is gone',
      GOOD.replace('  language: Its language.\n', '').replace('{{language}}', ''),
      ['slot language: is missing in the front matter'],
    ],
    [
      'a slot that the program does not know',
      GOOD.replace('slots:', 'slots:\n  mood: Theirs.').replace('{{thread}}', '{{mood}}\n{{thread}}'),
      ['slot mood: is unknown to the program'],
    ],
    ['a slot that is not used', GOOD.replace('{{thread}}', ''), ['slot thread: is declared and not used']],
    [
      'a slot without a meaning',
      GOOD.replace('{{thread}}', '{{thread}}\n{{mood}}'),
      ['slot mood: is used and not declared'],
    ],
    [
      'a slot that comes twice',
      GOOD.replace('{{thread}}', '{{thread}}\n{{thread}}'),
      ['slot thread: is used more than once'],
    ],
    [
      'a slot in the part that never changes',
      GOOD.replace('Rewrite it.', '{{thread}}'),
      ['slot thread: stands in the system part, which is the same for every question'],
    ],
    [
      'a slot inside a sentence',
      GOOD.replace('{{thread}}', 'Read {{thread}}'),
      ['is no slot, or does not stand alone on its line: "Read {{thread}}"'],
    ],
    [
      'a mark that is no slot',
      GOOD.replace('Rewrite it.', 'Rewrite {{ it }}.'),
      ['is no slot, or does not stand alone on its line: "Rewrite {{ it }}."'],
    ],
  ])('names the file and the slot for %s', (_, text, told) => {
    const [first, ...more] = told;
    expect(faultsOf(text)).toEqual([`ConfigError: follow-up.md: ${first}`, ...more]);
  });
});
