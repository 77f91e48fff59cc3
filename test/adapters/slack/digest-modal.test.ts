import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestBlocks } from '../../../src/adapters/slack/digest-blocks.ts';
import { digestModal } from '../../../src/adapters/slack/digest-modal.ts';
import { readDigestContext, readDigestForm } from '../../../src/adapters/slack/read-digest-modal.ts';
import { type Following, PAUSE_REASONS, type Subscription, WEEK } from '../../../src/core/digest/types.ts';
import { zoneNames } from '../../../src/core/digest/zones.ts';
import { anyText } from '../../any-text.ts';
import { aBriefing, libraryOf } from '../../core/commands/builders.ts';
import { isObject, type JsonObject, objectsAt, parseJson } from '../../simulators/json.ts';
import { problems } from '../../simulators/slack/blocks/schema.ts';
import { homeView, modalView } from '../../simulators/slack/blocks/view.ts';
import { linksIn, mentionsIn } from '../../simulators/slack/content.ts';
import { initialEntry } from '../../simulators/slack/driver/state.ts';

const LIBRARY = libraryOf(aBriefing({ slug: 'mill', title: { en: 'The mill', fr: 'Le moulin' } }));
const language = fc.constantFrom('en' as const, 'fr' as const);
const day = fc.record({ day: fc.constant('2026-11-23'), at: fc.constant(1_795_419_000_000) });

const anySubscription: fc.Arbitrary<Subscription> = fc.record(
  {
    id: fc.uuid(),
    platform: fc.constant('slack' as const),
    place: fc.constantFrom('C0123', 'D0123'),
    target: fc.constantFrom('C0123', 'D0123', 'G0123'),
    owner: fc.constant('U0123'),
    following: fc.oneof(
      fc.constant({ kind: 'all' as const }),
      fc.record({
        kind: fc.constant('some' as const),
        slugs: fc.constantFrom(['mill'], ['gone', 'mill']),
        topics: fc.uniqueArray(fc.oneof(anyText(40), anyText(200)), { maxLength: 4 }),
      }),
    ),
    schedule: fc.record({
      time: fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join(':')),
      days: fc.subarray([...WEEK], { minLength: 1 }),
      timeZone: fc.constantFrom(...zoneNames()),
    }),
    language,
    mode: fc.constantFrom('changes' as const, 'always' as const),
    state: fc.oneof(
      fc.record({ kind: fc.constant('active' as const), next: day }),
      fc.record({
        kind: fc.constant('paused' as const),
        reason: fc.constantFrom(...PAUSE_REASONS),
        since: fc.constant(1_795_000_000_000),
      }),
    ),
    createdAt: fc.constant(1_794_000_000_000),
    missed: fc.constant({ count: 2, firstDay: '2026-11-18', lastDay: '2026-11-19' }),
  },
  {
    requiredKeys: [
      'id',
      'platform',
      'place',
      'target',
      'owner',
      'following',
      'schedule',
      'language',
      'mode',
      'state',
      'createdAt',
    ],
  },
);

/** What Slack says of a window in which nobody has changed anything. */
function untouched(view: JsonObject): JsonObject {
  const inputs = objectsAt(view, 'blocks').filter(({ type }) => type === 'input');
  const values = inputs.map(({ block_id: block, element }): [string, JsonObject] => {
    const field = isObject(element) ? element : {};
    return [String(block), { [String(field.action_id)]: initialEntry(field) ?? {} }];
  });
  return { values: Object.fromEntries(values) };
}

/** A topic too long for a list stays with those who type it. */
function asChosen(following: Following): Following {
  if (following.kind === 'all') return following;
  return { ...following, topics: following.topics.filter((topic) => topic.length <= 144).toSorted() };
}

/** As it goes over the wire. */
function sent(view: object): JsonObject {
  const parsed = parseJson(JSON.stringify(view));
  return isObject(parsed) ? parsed : {};
}

describe('the form of a digest, whatever it is filled in with', () => {
  it('is taken by Slack, and untouched it says again what it was filled in with', () => {
    fc.assert(
      fc.property(anySubscription, fc.array(anySubscription, { maxLength: 10 }), language, (usual, others, reads) => {
        const context = { language: reads, id: usual.id, place: usual.place };
        const view = sent(digestModal(context, { usual, target: usual.target, others, library: LIBRARY }));
        expect(problems(modalView, view, '/view')).toEqual([]);
        expect(readDigestContext({ private_metadata: String(view.private_metadata) })).toEqual(context);
        const form = readDigestForm(untouched(view), usual.id);
        expect(form).toMatchObject({
          ...{ id: usual.id, target: usual.target, language: usual.language, mode: usual.mode },
          schedule: usual.schedule,
        });
        expect(form?.following).toEqual(asChosen(usual.following));
      }),
      { numRuns: 200 },
    );
  });

  it('is taken by Slack where nothing that is followed fits a list', () => {
    fc.assert(
      fc.property(anySubscription, (usual) => {
        const following = { kind: 'some', slugs: [], topics: ['x'.repeat(200)] } as const;
        const content = { usual: { ...usual, following }, target: undefined, others: [], library: LIBRARY };
        expect(problems(modalView, sent(digestModal({ language: 'fr', id: 's1' }, content)), '/view')).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('reads nothing from a window of another version, or of another subscription', () => {
    expect(readDigestContext({ private_metadata: '{"id":"s1"}' })).toBeUndefined();
    expect(readDigestForm({ values: { 'time s1': { time: { selected_time: '08:30' } } } }, 's1')).toBeUndefined();
    expect(readDigestForm(undefined, 's1')).toBeUndefined();
  });
});

describe('subscriptions in the Home tab, whatever they are', () => {
  it('are taken by Slack, and ping nobody', () => {
    fc.assert(
      fc.property(fc.array(anySubscription, { maxLength: 12 }), language, (subscriptions, reads) => {
        const blocks = digestBlocks({ subscriptions, language: reads, now: 1_795_300_000_000 });
        const view = sent({ type: 'home', blocks });
        expect(problems(homeView, view, '/view')).toEqual([]);
        const content = { text: '', blocks: objectsAt(view, 'blocks') };
        expect(mentionsIn(content)).toEqual([]);
        expect(linksIn(content)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
