import fc from 'fast-check';
import { STATUSES } from '../src/core/briefing/types.ts';
import type { Action, Chip, Part, Reply } from '../src/core/reply/types.ts';
import { VIEWS } from '../src/core/reply/types.ts';
import { anyText } from './any-text.ts';

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

const SLUG = fc.constantFrom('russia-iran-drones', 'a', 'x'.repeat(60));
const LANGUAGE = fc.constantFrom('en', 'fr');

/**
 * Any reply at all: from none to many parts, in many scripts, of people who mean harm and of people who write much.
 * `hostile` is what sets something off on a platform, or only looks like it.
 */
export function anyReply(hostile: readonly string[]): fc.Arbitrary<Reply> {
  const word = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
    { weight: 1, arbitrary: anyText(8) },
  );

  function words(maxLength: number): fc.Arbitrary<string> {
    return fc.array(word, { maxLength, size: 'max' }).map((all) => all.join(' '));
  }

  const sentence = words(24);
  /** Mostly a sentence; now and then one that no message can hold. */
  const long = fc.oneof(
    { weight: 30, arbitrary: sentence },
    {
      weight: 1,
      arbitrary: fc.tuple(sentence, fc.integer({ min: 1, max: 60 })).map(([text, times]) => text.repeat(times)),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(word, fc.integer({ min: 1, max: 1_500 })).map(([text, times]) => text.repeat(times)),
    },
  );
  const short = words(4);
  const chip: fc.Arbitrary<Chip> = fc.record({
    fact: fc.integer({ min: 1, max: 999 }).map((number) => `f${number}`),
    speaker: fc.oneof({ weight: 20, arbitrary: short }, { weight: 1, arbitrary: long }),
    status: fc.constantFrom(...STATUSES),
    statusLabel: short,
    evidence: fc.array(fc.record({ source: fc.constantFrom('ap', 'gazette'), paragraph: fc.nat(99) }), {
      minLength: 1,
      maxLength: 4,
    }),
  });

  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ kind: fc.constant('ask' as const), slug: SLUG, label: short }),
    fc.record({ kind: fc.constant('brief' as const), slug: SLUG, label: sentence }),
    fc.record({ kind: fc.constant('view' as const), slug: SLUG, view: fc.constantFrom(...VIEWS), label: short }),
    fc.record({ kind: fc.constant('language' as const), slug: SLUG, language: LANGUAGE, label: short }),
    fc.record({ kind: fc.constant('receipt' as const), slug: SLUG, label: short }),
  );

  const part: fc.Arbitrary<Part> = fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('text' as const), text: long }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('heading' as const), text: long }) },
    {
      weight: 2,
      arbitrary: fc.record(
        { kind: fc.constant('entry' as const), name: short, text: long, action },
        { requiredKeys: ['kind', 'name', 'text'] },
      ),
    },
    {
      weight: 6,
      arbitrary: fc.record(
        {
          kind: fc.constant('fact' as const),
          text: long,
          chip,
          label: short,
          role: fc.constantFrom('fact', 'account', 'nearest'),
        },
        { requiredKeys: ['kind', 'text', 'chip', 'role'] },
      ),
    },
  );

  return fc.record(
    {
      language: LANGUAGE,
      audience: fc.constantFrom('everyone', 'asker'),
      title: fc.oneof({ weight: 5, arbitrary: short }, { weight: 1, arbitrary: long }),
      parts: fc.array(part, { maxLength: 70, size: 'max' }),
      asOf: fc.oneof({ weight: 5, arbitrary: short }, { weight: 1, arbitrary: long }),
      actions: fc.array(action, { maxLength: 10 }),
    },
    { requiredKeys: ['language', 'audience', 'parts', 'actions'] },
  );
}
