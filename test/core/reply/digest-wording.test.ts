import { describe, expect, it } from 'vitest';
import { dayPhrase, timePhrase } from '../../../src/core/reply/day-phrase.ts';
import type { DigestWording } from '../../../src/core/reply/digest-wording.ts';
import { DIGEST_ENGLISH } from '../../../src/core/reply/digest-wording-en.ts';
import { DIGEST_FRENCH } from '../../../src/core/reply/digest-wording-fr.ts';
import type { SubscribeWording } from '../../../src/core/reply/subscribe-wording.ts';
import { SUBSCRIBE_ENGLISH } from '../../../src/core/reply/subscribe-wording-en.ts';
import { SUBSCRIBE_FRENCH } from '../../../src/core/reply/subscribe-wording-fr.ts';

type Row<Wording> = readonly [name: string, say: (wording: Wording) => string, english: string, french: string];

/** As a reader sees it; `_` stands for a no-break space. */
const DIGEST: readonly Row<DigestWording>[] = [
  ['title', (w) => w.title('X'), 'Digest of X', 'Récapitulatif du X'],
  ['newBriefing', (w) => w.newBriefing('X'), 'New briefing: X', 'Nouveau dossier_: X'],
  ['reminder', (w) => w.reminder('X'), 'As a reminder: X', 'Pour rappel_: X'],
  ['added', (w) => w.added(1), 'New fact:', 'Nouveau fait_:'],
  ['added', (w) => w.added(2), 'New facts:', 'Nouveaux faits_:'],
  ['note', (w) => w.note('X.'), 'Editor’s note: X.', 'Note de la rédaction_: X.'],
  [
    'withdrawnUntold',
    (w) => w.withdrawnUntold('f9'),
    'f9; its words were not kept.',
    'f9_; son texte n’a pas été gardé.',
  ],
  ['moreAdded', (w) => w.moreAdded(1, 'x'), '1 more new fact: /brief x', '1 autre nouveau fait_: /brief x'],
  ['moreAdded', (w) => w.moreAdded(2, 'x'), '2 more new facts: /brief x', '2 autres nouveaux faits_: /brief x'],
  ['moreFacts', (w) => w.moreFacts(1, 'x'), '1 more fact: /brief x', '1 autre fait_: /brief x'],
  ['moreFacts', (w) => w.moreFacts(28, 'x'), '28 more facts: /brief x', '28 autres faits_: /brief x'],
  [
    'moreBriefings',
    (w) => w.moreBriefings(3),
    '… and 3 more; /brief lists them all.',
    '… et 3 de plus_; /brief en donne la liste.',
  ],
  ['question', (w) => w.question('who?', undefined), '“who?”', '«_who?_»'],
  ['question', (w) => w.question('who?', 'X'), '“who?” (X)', '«_who?_» (X)'],
  ['named', (w) => w.named('X', 'as of 2023'), '“X” (as of 2023)', '«_X_» (as of 2023)'],
  ['unchanged', (w) => w.unchanged(undefined, ['A'], 0), 'No change in A.', 'Rien n’a changé dans A.'],
  [
    'unchanged',
    (w) => w.unchanged('X', ['A', 'B'], 0),
    'No change since X in A and B.',
    'Rien n’a changé depuis le X dans A et B.',
  ],
  [
    'unchanged',
    (w) => w.unchanged('X', ['A', 'B', 'C'], 2),
    'No change since X in A, B, C and 2 others.',
    'Rien n’a changé depuis le X dans A, B, C et 2 autres.',
  ],
  ['next', (w) => w.next('X', 'Y'), 'Next digest: X at Y.', 'Prochain récapitulatif_: X à Y.'],
  [
    'missed',
    (w) => w.missed(1, 'X', 'X'),
    'The digest of X could not be sent in time; this one makes up for it.',
    'Le récapitulatif du X n’a pas pu partir à temps_; celui-ci le remplace.',
  ],
  [
    'missed',
    (w) => w.missed(2, 'X', 'Y'),
    '2 digests, from X to Y, could not be sent in time; this one makes up for them.',
    '2 récapitulatifs, du X au Y, n’ont pas pu partir à temps_; celui-ci les remplace.',
  ],
];

const SUBSCRIBE: readonly Row<SubscribeWording>[] = [
  ['topic', (w) => w.topic('x'), 'the topic “x”', 'le sujet «_x_»'],
  ['list', (w) => w.list(['a', 'b', 'c']), 'a, b and c', 'a, b et c'],
  ['days', (w) => w.days([1, 2, 3, 4, 5]), 'on weekdays', 'du lundi au vendredi'],
  ['days', (w) => w.days([1, 2, 3, 4, 5, 6, 7]), 'every day', 'tous les jours'],
  ['days', (w) => w.days([6, 7]), 'at weekends', 'le week-end'],
  ['days', (w) => w.days([1, 3]), 'on Mondays and Wednesdays', 'le lundi et le mercredi'],
  ['when', (w) => w.when('D', 'T', 'Z'), 'D at T (Z)', 'D à T (Z)'],
  ['channel', (w) => w.channel('C1'), 'in channel C1', 'dans le canal C1'],
  ['subscribed', (w) => w.subscribed('X'), 'Subscribed: X.', 'Abonnement créé_: X.'],
  ['changed', (w) => w.changed('X'), 'Changed: X.', 'Abonnement modifié_: X.'],
  ['paused', (w) => w.paused('X'), 'Paused: X. /digest resume goes on.', 'En pause_: X. /digest resume le reprend.'],
  ['resumed', (w) => w.resumed('X'), 'Going on: X.', 'Abonnement repris_: X.'],
  ['ended', (w) => w.ended('X'), 'Ended: X.', 'Abonnement terminé_: X.'],
  [
    'tooMany',
    (w) => w.tooMany(10),
    'There are 10 subscriptions here already; end one first with /digest unsubscribe.',
    'Il y a déjà 10 abonnements ici_; terminez-en un d’abord avec /digest unsubscribe.',
  ],
  [
    'noSuch',
    (w) => w.noSuch('x'),
    'There is no subscription “x” here; these are:',
    'Il n’y a pas d’abonnement «_x_» ici_; voici ceux qui existent_:',
  ],
  ['pausedSince', (w) => w.pausedSince('X', 'y'), 'paused since X: y', 'en pause depuis le X_: y'],
  ['last', (w) => w.last('X', 'sent'), 'Last: X, sent.', 'Dernier_: X, sent.'],
  ['unknown', (w) => w.unknown('x'), '“x” is nothing I know.', 'Je ne comprends pas «_x_».'],
  [
    'noTime',
    (w) => w.noTime('x'),
    '“x” is no time of day; write it like 08:30.',
    '«_x_» n’est pas une heure_; écrivez-la comme 08:30.',
  ],
  ['noZone', (w) => w.noZone('x'), '“x” is no time zone.', '«_x_» n’est pas un fuseau horaire.'],
  [
    'twice',
    (w) => w.twice('time', 'a', 'b'),
    '“a” or “b”? A digest has one time.',
    '«_a_» ou «_b_»_? Un récapitulatif n’a qu’une heure.',
  ],
];

describe('the wording of digests', () => {
  it.each(DIGEST)('says %s in both languages', (_name, say, english, french) => {
    expect(say(DIGEST_ENGLISH)).toBe(english);
    expect(say(DIGEST_FRENCH).replaceAll('\u00A0', '_')).toBe(french);
  });

  it.each(SUBSCRIBE)('says %s of a subscription in both languages', (_name, say, english, french) => {
    expect(say(SUBSCRIBE_ENGLISH)).toBe(english);
    expect(say(SUBSCRIBE_FRENCH).replaceAll('\u00A0', '_')).toBe(french);
  });

  it('has every filled phrase among the rows above', () => {
    const rows = new Set([...DIGEST, ...SUBSCRIBE].map(([name]) => name));
    const filled = [DIGEST_ENGLISH, SUBSCRIBE_ENGLISH].flatMap((wording) =>
      Object.entries(wording).flatMap(([name, phrase]) => (typeof phrase === 'function' ? [name] : [])),
    );
    expect(filled.filter((name) => !rows.has(name))).toEqual([]);
  });

  it('sets French punctuation apart by no-break spaces, and quotes by curls', () => {
    const french = [...fixedIn(DIGEST_FRENCH), ...fixedIn(SUBSCRIBE_FRENCH)];
    for (const phrase of french) {
      expect(phrase).not.toMatch(/[^\u00A0][;:!?»]|«[^\u00A0]|['"]/);
      expect(phrase).not.toMatch(/\b(the|is|of|and|to|please|was|by|that|with)\b/i);
    }
    for (const phrase of [...fixedIn(DIGEST_ENGLISH), ...fixedIn(SUBSCRIBE_ENGLISH)])
      expect(phrase).not.toMatch(/['"]/);
  });
});

function fixedIn(wording: object): string[] {
  return Object.values(wording).flatMap((phrase: unknown) => {
    if (typeof phrase === 'string') return [phrase];
    return typeof phrase === 'object' && phrase !== null ? fixedIn(phrase) : [];
  });
}

describe('a day and a time', () => {
  it.each([
    ['2026-11-23', undefined, 'Monday 23 November 2026', 'lundi 23 novembre 2026'],
    ['2026-11-23', '2026-01-01', 'Monday 23 November', 'lundi 23 novembre'],
    ['2027-01-01', '2026-12-31', 'Friday 1 January 2027', 'vendredi 1er janvier 2027'],
  ])('are said as one speaks: %s', (day, now, english, french) => {
    expect(dayPhrase(day, 'en', now)).toBe(english);
    expect(dayPhrase(day, 'fr', now)).toBe(french);
  });

  it('are written as each language does', () => {
    expect(timePhrase('08:30', 'en')).toBe('08:30');
    expect(timePhrase('08:30', 'fr')).toBe('8\u00A0h\u00A030');
    expect(timePhrase('18:00', 'fr')).toBe('18\u00A0h');
  });
});
