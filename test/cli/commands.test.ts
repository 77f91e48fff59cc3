import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefingYaml, temporaryFolder, writeBriefing } from '../library/briefing-yaml.ts';
import { runHere } from './run-here.ts';

describe('wirebrief list', () => {
  it('names each briefing with its title and date', async () => {
    const dir = folderWith('quay', 'airport');
    expect(await runHere(dir, ['list'])).toEqual({
      code: 0,
      out: `Briefings

 airport  The quay · as of June 2024 · made up, for trying things out
 quay  The quay · as of June 2024 · made up, for trying things out
`,
      err: '',
    });
  });

  it('leaves out a broken briefing and names it on standard error', async () => {
    const dir = folderWith('quay');
    const file = writeBriefing(dir, 'broken', 'slug: [broken');
    const { code, out, err } = await runHere(dir, ['list', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ slug: 'quay', title: { en: 'The quay' }, asOf: '2024-06', facts: 2 }]);
    expect(err).toMatch(`${file}:1:`);
  });

  it('says so when there are none', async () => {
    expect((await runHere(temporaryFolder(), ['list', '--lang', 'fr'])).out).toContain('Dossiers');
  });
});

describe('wirebrief show', () => {
  it('shows every fact with its chip', async () => {
    const { code, out } = await runHere(folderWith('quay'), ['show', 'quay']);
    expect(code).toBe(0);
    expect(out).toContain(' f2  About 400 boats use it. (O. Vannier · claimed · ¶2)\n');
  });

  it('shows a view in French, and for programs with its text', async () => {
    const words = ['show', 'quay', '--view', 'timeline', '--lang', 'fr', '--json'];
    const shown = JSON.parse((await runHere(folderWith('quay'), words)).out);
    expect(shown).toMatchObject({ slug: 'quay', version: 1, view: 'timeline', lang: 'fr', asOf: '2024-06' });
    expect(shown.text).toContain('Le quai fermera en 2025.');
  });

  it('does not show a briefing with faults', async () => {
    const dir = temporaryFolder();
    writeBriefing(dir, 'quay', briefingYaml('quay').replace('version: 1', 'version: 0'));
    const { code, out, err } = await runHere(dir, ['show', 'quay']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('quay/briefing.yaml:2:1 version:');
    expect(err).toContain('The briefing “quay” has faults and cannot be used.\n');
  });
});

describe('wrong use', () => {
  it.each([
    ['nothing at all', [], /^Say what to do: list, show, .*; --help tells more\.\n$/],
    ['an unknown command', ['lits'], /^Unknown command 'lits' \(Did you mean list\?\)\n$/],
    [
      'an unknown option',
      ['show', 'quay', '--veiw', 'claims'],
      /^Unknown option '--veiw' \(Did you mean --view\?\)\n$/,
    ],
    ['a missing argument', ['show'], /^Missing required argument 'slug'\.\n$/],
    ['a missing option', ['audit', 'quay'], /^Required option '--article <file>' not specified\.\n$/],
    ['a view that is none', ['show', 'quay', '--view', 'map'], /^Option '--view <view>' argument 'map' is invalid\./],
    ['a mistyped slug', ['show', 'qauy'], /^There is no briefing “qauy”\. Did you mean: quay\n$/],
    ['a slug like no other', ['show', 'zzzzzzzz'], /^There is no briefing “zzzzzzzz”\.\n$/],
    ['a path for a slug', ['show', '../quay'], /^There is no briefing “\.\.\/quay”\./],
    ['a file that is not there', ['audit', 'quay', '--article', 'no.txt'], /^There is no file no\.txt\.\n$/],
  ])('tells %s in one sentence and exits with 2', async (_name, words, sentence) => {
    const { code, out, err } = await runHere(folderWith('quay'), words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
  });

  it('gives help when asked for it', async () => {
    const { code, out } = await runHere(temporaryFolder(), ['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: wirebrief/);
  });
});

describe('wirebrief lint', () => {
  it('passes a folder without faults', async () => {
    expect(await runHere(folderWith('quay'), ['lint'])).toEqual({
      code: 0,
      out: '1 file checked, no faults\n',
      err: '',
    });
  });

  it('tells file, line and field of faults in form and in rules', async () => {
    const dir = folderWith('quay');
    const airport = writeBriefing(dir, 'airport', briefingYaml('airport').replace('value: 400', 'value: 500'));
    const broken = writeBriefing(dir, 'broken', briefingYaml('broken').replace('status: claimed', 'status: true'));
    const questions = join(dir, 'quay', 'questions.yaml');
    writeFileSync(
      questions,
      'questions:\n  - { id: q1, lang: en, ask: When?, kind: fact, expect: { verdict: answered, facts: [f9] } }\n',
    );
    const { code, out } = await runHere(dir, ['lint']);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      `${airport}:39:9 facts[1].figures[0]: 500 boats is not in the text in en`,
      `${airport}:39:9 facts[1].figures[0]: 500 bateaux is not in the text in fr`,
      expect.stringMatching(`^${broken}:34:5 facts\\[1\\]\\.status: `),
      `${questions}:2:86 questions[0].expect.facts[0]: f9 is no fact`,
      '4 files checked, 4 faults',
      '',
    ]);
  });

  it('checks a single file, wherever it is', async () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, 'draft.yaml'), briefingYaml('quay'));
    expect((await runHere('briefings', ['lint', join(dir, 'draft.yaml')])).out).toBe('1 file checked, no faults\n');
  });

  it('fails when a JSON Schema is stale', async () => {
    const dir = folderWith('quay');
    const file = join(dir, 'briefing.schema.json');
    writeFileSync(file, '{}\n');
    const { code, out } = await runHere(dir, ['lint', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).faults).toEqual([{ file, field: '', message: 'is stale; run: npm run schema' }]);
  });

  it('finds nothing wrong with the briefings of the project', async () => {
    const { code, out } = await runHere('briefings', ['lint']);
    expect(out).toMatch(/ files checked, no faults\n$/);
    expect(code).toBe(0);
  });
});

describe('wirebrief audit', () => {
  it('tells where a briefing and its article differ, and exits with 1', async () => {
    const dir = folderWith('quay');
    mkdirSync(join(dir, '.articles'));
    const article = join(dir, '.articles', 'a.txt');
    writeFileSync(article, 'One paragraph.\n\nAnother.');
    const { code, out } = await runHere(dir, ['audit', 'quay', '--article', article]);
    expect(code).toBe(1);
    expect(out).toContain('¶1 changed · f1\n¶2 changed · f2\n');
  });
});

function folderWith(...slugs: readonly string[]): string {
  const dir = temporaryFolder();
  for (const slug of slugs) writeBriefing(dir, slug);
  return dir;
}
