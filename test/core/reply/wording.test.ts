import { describe, expect, it } from 'vitest';
import type { Wording } from '../../../src/core/reply/wording.ts';
import { ENGLISH } from '../../../src/core/reply/wording-en.ts';
import { FRENCH } from '../../../src/core/reply/wording-fr.ts';
import { wordsFor } from '../../../src/core/reply/words-for.ts';

type Row = readonly [name: string, say: (wording: Wording) => string, english: string, french: string];

/** Every phrase with something filled in, as a reader sees it; `_` stands for a no-break space. */
const FILLED: readonly Row[] = [
  ['readIn', (w) => w.readIn(w.translationInto.fr), 'read in French translation', 'lu en traduction française'],
  ['asOf', (w) => w.asOf('2023', false), 'as of 2023', 'situation en 2023'],
  ['asOf', (w) => w.asOf('9 mai 2023', true), 'as of 9 mai 2023', 'situation au 9 mai 2023'],
  ['said', (w) => w.said('X'), 'said X', 'dit X'],
  ['accounts', (w) => w.accounts(2), 'Two accounts:', 'Deux versions_:'],
  ['accounts', (w) => w.accounts(3), 'The accounts differ:', 'Les versions divergent_:'],
  [
    'laterThan',
    (w) => w.laterThan('X'),
    'The briefing was made X; it says nothing of what came later.',
    'Le dossier a été établi X_; il ne dit rien de la suite.',
  ],
  [
    'standsAsOf',
    (w) => w.standsAsOf('X'),
    'This is how things stood X; the briefing knows nothing later.',
    'C’était la situation X_; le dossier ne sait rien de plus récent.',
  ],
  ['notNamed', (w) => w.notNamed('X'), 'The briefing does not mention X.', 'Le dossier ne mentionne pas «_X_».'],
  ['noFact', (w) => w.noFact('f9'), 'The briefing has no fact f9.', 'Le dossier n’a pas de fait f9.'],
  [
    'tooLong',
    (w) => w.tooLong('500'),
    'That is too long for a question; please keep it under 500 characters.',
    'C’est trop long pour une question_: moins de 500 caractères, s’il vous plaît.',
  ],
  [
    'nothingFrom',
    (w) => w.nothingFrom('X'),
    'The briefing has nothing said by X.',
    'Dans le dossier, rien n’est attribué à ce nom_: X.',
  ],
  ['unknownSlug', (w) => w.unknownSlug('x'), 'There is no briefing “x”.', 'Il n’y a pas de dossier «_x_».'],
  ['didYouMeanWord', (w) => w.didYouMeanWord('x'), 'Did you mean “x”?', 'Vouliez-vous dire «_x_»_?'],
  ['unknownSubcommand', (w) => w.unknownSubcommand('/x y'), 'There is no /x y.', 'Il n’y a pas de commande /x y.'],
  ['found', (w) => w.found(1, 'x'), 'One briefing on “x”:', 'Un dossier sur «_x_»_:'],
  ['found', (w) => w.found(2, 'x'), '2 briefings on “x”:', '2 dossiers sur «_x_»_:'],
  ['nothingFound', (w) => w.nothingFound('x'), 'No briefing matches “x”.', 'Aucun dossier ne correspond à «_x_».'],
  [
    'more',
    (w) => w.more(3),
    '… and 3 more; add a word to narrow it down.',
    '… et 3 de plus_; ajoutez un mot pour préciser.',
  ],
  [
    'briefingGone',
    (w) => w.briefingGone('x'),
    'The briefing “x” is no longer here; /brief lists those that are.',
    'Le dossier «_x_» n’est plus là_; /brief donne la liste des autres.',
  ],
  [
    'unknownCommand',
    (w) => w.unknownCommand('x'),
    'There is no command /x; /help lists them.',
    'Il n’y a pas de commande /x_; /help en donne la liste.',
  ],
  [
    'unknownView',
    (w) => w.unknownView('x'),
    '“x” is no way to look at a briefing; these are:',
    '«_x_» n’est pas une façon de voir un dossier_; voici celles qui existent_:',
  ],
  [
    'resumed',
    (w) => w.resumed('9 mai 2026', '14:05'),
    'We go on with the conversation of 9 mai 2026, 14:05.',
    'Nous reprenons la conversation du 9 mai 2026, 14_h_05.',
  ],
  ['lastQuestion', (w) => w.lastQuestion('x'), 'The last question was “x”.', 'La dernière question était «_x_».'],
  ['published', (w) => w.sources.published('AP', 'X'), 'Published by AP X.', 'Publié par AP X.'],
  ['publishedAt', (w) => w.sources.publishedAt('X'), 'Published X.', 'Publié X.'],
  ['byline', (w) => w.sources.byline('X'), 'Written by X.', 'Auteur_: X.'],
  ['dateline', (w) => w.sources.dateline('X'), 'Reported from X.', 'Écrit depuis X.'],
  ['dateWords', (w) => w.sources.dateWords('X'), 'Date as given: X.', 'Date donnée_: X.'],
  [
    'language',
    (w) => w.sources.language(w.languageName.en),
    'Read in English, as published.',
    'Lu en anglais, tel que publié.',
  ],
  [
    'translated',
    (w) => w.sources.translated(w.languageName.fr, w.languageName.en),
    'Read in French, translated from English.',
    'Lu en français, traduit de l’anglais.',
  ],
  [
    'translated',
    (w) => w.sources.translated(w.languageName.en, w.languageName.fr),
    'Read in English, translated from French.',
    'Lu en anglais, traduit du français.',
  ],
  ['paragraphs', (w) => w.sources.paragraphs(1), '1 paragraph.', '1 paragraphe.'],
  ['paragraphs', (w) => w.sources.paragraphs(14), '14 paragraphs.', '14 paragraphes.'],
  [
    'reliability',
    (w) => w.sources.reliability('B'),
    'Reliability B: usually reliable.',
    'Fiabilité B_: généralement fiable.',
  ],
  [
    'reliability',
    (w) => w.sources.reliability('F'),
    'Reliability F: cannot be judged.',
    'Fiabilité F_: impossible à juger.',
  ],
  ['rights', (w) => w.sources.rights('X.'), 'Rights: X.', 'Droits_: X.'],
  ['reviewedBy', (w) => w.sources.reviewedBy('X'), 'Facts checked by X.', 'Faits vérifiés par X.'],
  [
    'remembers',
    (w) => w.slack.remembers(30),
    'For each thread, its briefing, your questions and the facts that answered them are kept for 30 days, with your Slack id and never your name. Whoever runs the bot can erase them sooner.',
    'Pour chaque fil, son dossier, vos questions et les faits qui y ont répondu sont gardés 30 jours, sous votre identifiant Slack et jamais votre nom. La personne qui gère le bot peut les effacer plus tôt.',
  ],
  ['suggestion', (w) => w.slack.suggestion('X'), 'What is known about: X?', 'Que sait-on de ceci_: X_?'],
];

const FIXED_ENGLISH = textsIn(ENGLISH);
const FIXED_FRENCH = textsIn(FRENCH);
const ALL_FRENCH = [...FIXED_FRENCH.values(), ...FILLED.map(([, say]) => say(FRENCH))];

describe('the wording', () => {
  it.each(FILLED)('says %s in both languages', (_, say, english, french) => {
    expect(say(wordsFor('en'))).toBe(english);
    expect(say(wordsFor('fr')).replaceAll('\u00A0', '_')).toBe(french);
  });

  it('has every filled phrase among the rows above', () => {
    const names = new Set(FILLED.map(([name]) => name));
    expect([ENGLISH, ENGLISH.sources, ENGLISH.slack].flatMap(functionsIn).filter((name) => !names.has(name))).toEqual(
      [],
    );
  });

  it('has the same fixed phrases in both languages, none of them empty', () => {
    expect([...FIXED_FRENCH.keys()]).toEqual([...FIXED_ENGLISH.keys()]);
    for (const phrase of [...FIXED_ENGLISH.values(), ...FIXED_FRENCH.values()]) expect(phrase.trim()).not.toBe('');
  });

  it('leaves nothing in English in French, but for words that both have', () => {
    const same = [...FIXED_FRENCH].filter(([name, phrase]) => phrase === FIXED_ENGLISH.get(name)).map(([name]) => name);
    expect(same).toEqual(['view.sources']);
    for (const phrase of ALL_FRENCH)
      expect(phrase).not.toMatch(/\b(the|is|of|and|to|no|please|was|by|that|with|in)\b/i);
  });

  it('sets French punctuation apart by no-break spaces', () => {
    for (const phrase of ALL_FRENCH) {
      expect(phrase).not.toMatch(/[^\u00A0][;:!?»]|«[^\u00A0]|\u202F/);
    }
  });

  it('uses curly apostrophes and quotes in both languages', () => {
    const english = [...FIXED_ENGLISH.values(), ...FILLED.map(([, say]) => say(ENGLISH))];
    for (const phrase of [...ALL_FRENCH, ...english]) expect(phrase).not.toMatch(/['"]/);
  });

  it('ends every sentence with its stop, and no label', () => {
    expect(ENGLISH.notInBriefing).toBe('The briefing does not say.');
    expect(FRENCH.notInBriefing).toBe('Le dossier ne le dit pas.');
    for (const wording of [ENGLISH, FRENCH]) {
      const labels = [wording.ask, wording.briefings, wording.help, wording.undated, ...Object.values(wording.view)];
      for (const label of labels) expect(label).not.toMatch(/[.:]$/);
    }
  });
});

/** The phrases that need nothing filled in, by their path. */
function textsIn(wording: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(wording).flatMap(([name, phrase]): [string, string][] => {
      if (typeof phrase === 'string') return [[path + name, phrase]];
      return typeof phrase === 'object' ? [...textsIn(phrase, `${path}${name}.`)] : [];
    }),
  );
}

function functionsIn(wording: object): string[] {
  return Object.entries(wording)
    .filter(([, phrase]) => typeof phrase === 'function')
    .map(([name]) => name);
}
