import fc from 'fast-check';
import { STATUSES } from '../../../src/core/briefing/types.ts';
import type { Action, Chip, Part, Reply } from '../../../src/core/reply/types.ts';
import { VIEWS } from '../../../src/core/reply/types.ts';
import { anyText } from '../../any-text.ts';

/** What people write to set something off: pings, links, formatting, escapes, and what only looks like them. */
export const HOSTILE = [
  '<!channel>',
  '<!here|here>',
  '<!everyone>',
  '<!subteam^S012AB|desk>',
  '<@U0WIREBRIEF>',
  '<@W012AB|ana>',
  '<#C012AB|general>',
  '<https://evil.example/a?b=c&d|the source>',
  'https://evil.example',
  'HTTP://EVIL.example/x',
  'mailto:a@evil.example',
  '<mailto:a@evil.example|write>',
  'evil.example',
  '@channel',
  '@here',
  '&lt;!channel&gt;',
  '&amp;',
  '&',
  '<',
  '>',
  '```',
  '`code',
  '*bold*',
  '_it_',
  '~gone~',
  '> quote',
  ':tada:',
  ':100:',
  '<!date^1392734382^{date}|x>',
  '[x](https://evil.example)',
  '{"type":"section"}',
  '\u202E',
  '\u200B',
] as const;

const WORDS = [
  'the',
  'harbour',
  'closes',
  'in',
  'May.',
  'Le',
  'préfet',
  'l’a',
  'dit\u00A0:',
  '«\u00A0oui\u00A0».',
  'Россия',
  'и',
  'дроны.',
  'Крепость',
  '無人機',
  '工場の建設は計画されていた。',
  '드론',
  'طائرة',
  'מפעל',
  'ไทย',
  '👩‍👧',
  '🇫🇷',
  '🛰️',
  'e\u0301te\u0301',
  '10:30:45',
  'U.S.',
  'snake_case',
  '5*3',
  '~50',
  '12\u202F000',
  '\n',
  '\n\n',
] as const;

const WORD = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: anyText(8) },
);

function words(maxLength: number): fc.Arbitrary<string> {
  return fc.array(WORD, { maxLength, size: 'max' }).map((all) => all.join(' '));
}

const SENTENCE = words(24);
/** Mostly a sentence; now and then one that no section can hold. */
const LONG = fc.oneof(
  { weight: 30, arbitrary: SENTENCE },
  {
    weight: 1,
    arbitrary: fc.tuple(SENTENCE, fc.integer({ min: 1, max: 60 })).map(([text, times]) => text.repeat(times)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(WORD, fc.integer({ min: 1, max: 1_500 })).map(([text, times]) => text.repeat(times)),
  },
);
const SHORT = words(4);
const SLUG = fc.constantFrom('russia-iran-drones', 'a', 'x'.repeat(60));
const LANGUAGE = fc.constantFrom('en', 'fr');

const CHIP: fc.Arbitrary<Chip> = fc.record({
  fact: fc.integer({ min: 1, max: 999 }).map((number) => `f${number}`),
  speaker: fc.oneof({ weight: 20, arbitrary: SHORT }, { weight: 1, arbitrary: LONG }),
  status: fc.constantFrom(...STATUSES),
  statusLabel: SHORT,
  evidence: fc.array(fc.record({ source: fc.constantFrom('ap', 'gazette'), paragraph: fc.nat(99) }), {
    minLength: 1,
    maxLength: 4,
  }),
});

const ACTION: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('ask' as const), slug: SLUG, label: SHORT }),
  fc.record({ kind: fc.constant('brief' as const), slug: SLUG, label: SENTENCE }),
  fc.record({ kind: fc.constant('view' as const), slug: SLUG, view: fc.constantFrom(...VIEWS), label: SHORT }),
  fc.record({ kind: fc.constant('language' as const), slug: SLUG, language: LANGUAGE, label: SHORT }),
);

const PART: fc.Arbitrary<Part> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('text' as const), text: LONG }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('heading' as const), text: LONG }) },
  {
    weight: 2,
    arbitrary: fc.record(
      { kind: fc.constant('entry' as const), name: SHORT, text: LONG, action: ACTION },
      { requiredKeys: ['kind', 'name', 'text'] },
    ),
  },
  {
    weight: 6,
    arbitrary: fc.record(
      {
        kind: fc.constant('fact' as const),
        text: LONG,
        chip: CHIP,
        label: SHORT,
        role: fc.constantFrom('fact', 'account', 'nearest'),
      },
      { requiredKeys: ['kind', 'text', 'chip', 'role'] },
    ),
  },
);

/** Any reply at all: from none to many parts, in many scripts, of people who mean harm and of people who write much. */
export const ANY_REPLY: fc.Arbitrary<Reply> = fc.record(
  {
    language: LANGUAGE,
    audience: fc.constantFrom('everyone', 'asker'),
    title: fc.oneof({ weight: 5, arbitrary: SHORT }, { weight: 1, arbitrary: LONG }),
    parts: fc.array(PART, { maxLength: 70, size: 'max' }),
    asOf: fc.oneof({ weight: 5, arbitrary: SHORT }, { weight: 1, arbitrary: LONG }),
    actions: fc.array(ACTION, { maxLength: 10 }),
  },
  { requiredKeys: ['language', 'audience', 'parts', 'actions'] },
);
