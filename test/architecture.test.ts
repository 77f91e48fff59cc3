import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBreaches, importsOf, type Sources } from './architecture-check.ts';
import { RULES } from './architecture-rules.ts';

const SRC = new URL('../src/', import.meta.url);

describe('the modules of src/', () => {
  it('import only what the rules allow, and never in a circle', () => {
    const sources = readSources();
    expect(Object.keys(sources)).toContain('core/briefing/types.ts');
    expect(findBreaches(sources, RULES)).toEqual([]);
  });
});

describe('findBreaches', () => {
  it.each<readonly [string, Sources, string[]]>([
    [
      'core importing an adapter',
      { 'core/answer/answer.ts': "import { toBlocks } from '../../adapters/slack/blocks.ts';" },
      ['core/answer/answer.ts imports adapters/slack/blocks.ts: core imports core only'],
    ],
    [
      'core importing a module that reads files',
      { 'core/briefing/read.ts': "import { readFile } from 'node:fs/promises';" },
      [
        'core/briefing/read.ts imports node:fs/promises: core uses only node:crypto, node:util, zod, stopword, leven, wink-porter2-stemmer, @orama/stemmers',
      ],
    ],
    [
      'core importing a vendor, if only for a type and across lines',
      { 'core/text-model.ts': "import type {\n  OpenAI,\n} from 'openai';" },
      [
        'core/text-model.ts imports openai: core uses only node:crypto, node:util, zod, stopword, leven, wink-porter2-stemmer, @orama/stemmers',
      ],
    ],
    [
      'an inner folder of core importing an outer one',
      { 'core/briefing/show.ts': "export { factPart } from '../reply/chip.ts';" },
      ['core/briefing/show.ts imports core/reply/chip.ts: core/reply is further out than core/briefing'],
    ],
    [
      'a folder of core that nobody gave a place',
      { 'core/utils/text.ts': "import '../errors.ts';" },
      ['core/utils/text.ts imports core/errors.ts: core/utils has no line in coreLayers'],
    ],
    [
      'an adapter importing another',
      { 'adapters/slack/adapter.ts': "import { send } from '../discord/send.ts';" },
      [
        'adapters/slack/adapter.ts imports adapters/discord/send.ts: adapters/slack and adapters/discord meet in main and start and chat and parts and drafting and delivering and cli only',
      ],
    ],
    [
      'an adapter loading the store late',
      { 'adapters/slack/adapter.ts': "const store = await import('../../store/open.ts');" },
      [
        'adapters/slack/adapter.ts imports store/open.ts: adapters/slack and store meet in main and start and chat and parts and drafting and delivering and cli only',
      ],
    ],
    [
      'a vendor package away from home',
      { 'adapters/discord/adapter.ts': "import bolt from '@slack/bolt/dist/App.js';" },
      ['adapters/discord/adapter.ts imports @slack/bolt/dist/App.js: its home is adapters/slack'],
    ],
    [
      'a built-in that has a home',
      { 'queue/in-process.ts': "import { DatabaseSync } from 'node:sqlite';" },
      ['queue/in-process.ts imports node:sqlite: its home is store'],
    ],
    [
      'a package that nobody gave a home',
      { 'store/open.ts': "import 'left-pad';" },
      ['store/open.ts imports left-pad: left-pad has no home in the rules'],
    ],
    [
      'a circle, types included',
      {
        'store/a.ts': "import type { B } from './b.ts';",
        'store/b.ts': "import type { C } from './c.ts';",
        'store/c.ts': "import type { A } from './a.ts';",
        'store/d.ts': "import type { A } from './a.ts';",
      },
      ['a circle: store/a.ts → store/b.ts → store/c.ts → store/a.ts'],
    ],
  ])('tells of %s', (_, sources, breaches) => {
    expect(findBreaches(sources, RULES)).toEqual(breaches);
  });

  it('has nothing against a tidy program', () => {
    const sources = {
      'main.ts': "import { App } from './adapters/slack/adapter.ts';\nimport { open } from './store/open.ts';",
      'cli.ts': "import { Command } from 'commander';\nimport { show } from './cli/show.ts';",
      'cli/show.ts': "import { parse } from 'yaml';",
      'adapters/slack/adapter.ts': "import { App } from '@slack/bolt';\nimport type { Bot } from '../../core/bot.ts';",
      'store/open.ts': "import { DatabaseSync } from 'node:sqlite';\nimport { mkdirSync } from 'node:fs';",
      'core/bot.ts': "import type { Reply } from './reply/types.ts';",
      'core/reply/types.ts': "import type { Status } from '../briefing/types.ts';",
      'core/briefing/types.ts': "import { z } from 'zod';",
    };
    expect(findBreaches(sources, RULES)).toEqual([]);
  });
});

describe('importsOf', () => {
  it.each<readonly [string, string, string[]]>([
    ['a named import', "import { a } from './a.ts';", ['./a.ts']],
    ['a default import in double quotes', 'import a from "./a.ts";', ['./a.ts']],
    ['an import for its effect', "import './a.ts';", ['./a.ts']],
    ['a type import over several lines', "import type {\n  A,\n  B,\n} from './a.ts';", ['./a.ts']],
    ['an export from elsewhere', "export * from './a.ts';\nexport { b } from './b.ts';", ['./a.ts', './b.ts']],
    ['a dynamic import', "const a = await import('./a.ts');", ['./a.ts']],
    ['an inline type import', "type A = import('./a.ts').A;", ['./a.ts']],
    ['none in an exported text', "export const a = 'taken from';\nexport const b = 'elsewhere';", []],
  ])('reads %s', (_, text, imports) => {
    expect(importsOf(text)).toEqual(imports);
  });
});

function readSources(): Sources {
  const paths = globSync('**/*.ts', { cwd: SRC }).map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(new URL(path, SRC), 'utf8')]));
}
