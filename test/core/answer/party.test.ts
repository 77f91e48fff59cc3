import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorsIn } from '../../../src/core/answer/direction.ts';
import { partyIn, sideIn } from '../../../src/core/answer/party.ts';
import { createNameFinder } from '../../../src/core/briefing/names.ts';
import { LANGUAGES, type Language } from '../../../src/core/language/languages.ts';
import { anyText } from '../../any-text.ts';
import { ask, citedIn, outcome } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

const findNames = createNameFinder(GRAIN.names);

/** The party in a question: "ormia getter", or none. */
function told(text: string, language: Language): string {
  const party = partyIn(text, language, actorsIn(text, language, findNames(text)));
  return party ? `${party.name} ${party.side}` : 'none';
}

describe('partyIn', () => {
  it.each([
    ['en', 'What does Velland sell?', 'velland giver'],
    ['en', 'Where does Velland ship it?', 'velland giver'],
    ['en', 'What are the exports of Velland?', 'velland giver'],
    ['en', 'Velland sells, but to whom?', 'velland giver'],
    ['fr', 'Que vend la Vellande ?', 'velland giver'],
    ['fr', 'Quelles sont les ventes de la Vellande ?', 'velland giver'],
    ['fr', 'Que remet Lena Pask ?', 'pask giver'],
  ] as const)('takes who gives for the giver (%s): %s', (language, question, party) => {
    expect(told(question, language)).toBe(party);
  });

  it.each([
    ['en', 'What does Ormia get?', 'ormia getter'],
    ['en', 'What did Ormia receive?', 'ormia getter'],
    ['en', 'Is Ormia after locomotives?', 'ormia getter'],
    ['en', 'What was Ormia given?', 'ormia getter'],
    ['en', 'Has Ormia been supplied with tractors?', 'ormia getter'],
    ['fr', 'Que reçoit l’Ormie ?', 'ormia getter'],
    ['fr', 'Qu’a obtenu l’Ormie ?', 'ormia getter'],
    ['fr', 'Que cherche l’Ormie ?', 'ormia getter'],
  ] as const)('takes who gets for the getter (%s): %s', (language, question, party) => {
    expect(told(question, language)).toBe(party);
  });

  it.each([
    ['en', 'Who sells grain to Ormia?', 'ormia getter'],
    ['en', 'Which goods go to Ormia?', 'ormia getter'],
    ['en', 'Who buys from Velland?', 'velland giver'],
    ['fr', 'Qui vend du grain à l’Ormie ?', 'ormia getter'],
    ['fr', 'D’où viennent les livraisons vers l’Ormie ?', 'ormia getter'],
    ['fr', 'Que reçoit-on de la Vellande ?', 'velland giver'],
    ['fr', 'Qu’achète-t-on auprès de la Vellande ?', 'velland giver'],
  ] as const)('goes by “to” and “from” before the name (%s): %s', (language, question, party) => {
    expect(told(question, language)).toBe(party);
  });

  it.each([
    ['en', 'What is sent by Velland?', 'velland giver'],
    ['en', 'What was bought by Ormia?', 'ormia getter'],
    ['fr', 'Qu’est-ce qui est livré par la Vellande ?', 'velland giver'],
    ['fr', 'Qu’est-ce qui est acheté par l’Ormie ?', 'ormia getter'],
    ['fr', 'Quels sont les achats de l’Ormie ?', 'ormia getter'],
  ] as const)('takes the one by whom it is done for the doer (%s): %s', (language, question, party) => {
    expect(told(question, language)).toBe(party);
  });

  it.each([
    ['en', 'Who arms Ormia?', 'ormia getter'],
    ['en', 'Who supplies the trade ministry?', 'trade-ministry getter'],
    ['fr', 'Qui arme l’Ormie ?', 'ormia getter'],
    ['fr', 'Qui livre l’Ormie ?', 'ormia getter'],
  ] as const)(
    'takes the one behind the verb for the getter where who gives is asked (%s): %s',
    (language, question, party) => {
      expect(told(question, language)).toBe(party);
    },
  );

  it('knows that « acheter à » is to buy from somebody', () => {
    expect(told('Qui achète à la Vellande ?', 'fr')).toBe('velland giver');
    expect(told('Qui commande des tracteurs à la Vellande ?', 'fr')).toBe('velland giver');
    expect(told('Qui achète pour l’Ormie ?', 'fr')).toBe('ormia getter');
  });

  it.each([
    ['en', 'nothing is handed over', 'Who is the king of Ormia?'],
    ['fr', 'nothing is handed over', 'Qui dirige l’Ormie ?'],
    ['en', 'both sides are named', 'Does Velland sell grain to Ormia?'],
    ['fr', 'both sides are named', 'La Vellande livre-t-elle l’Ormie ?'],
    ['en', 'nobody is named', 'Who sells what to whom?'],
    ['en', 'the name only says where something is from', 'Who equips the Ormian army?'],
  ] as const)('says nothing where %2$s (%1$s): %3$s', (language, _why, question) => {
    expect(told(question, language)).toBe('none');
  });

  it('never takes a name for a party that the text does not have, or has beside another', () => {
    const word = fc.constantFrom(
      ...'Velland Ormia l’Ormie Pask Corra sells to from by buys given vend livre achète à par de la who qui what ?'.split(
        ' ',
      ),
    );
    const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    const text = fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: anyText(40) });
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (asked, language) => {
        const actors = actorsIn(asked, language, findNames(asked));
        const party = partyIn(asked, language, actors);
        const named = new Set(actors.map(({ name }) => name.id));
        expect(party === undefined || (named.size === 1 && named.has(party.name))).toBe(true);
      }),
    );
  });
});

describe('sideIn', () => {
  it('tells the side of a fact on which the party stands', () => {
    expect(sideIn({ name: 'a', side: 'giver' }, ['a', 'b'])).toBe('same');
    expect(sideIn({ name: 'a', side: 'giver' }, ['b', 'a'])).toBe('other');
    expect(sideIn({ name: 'a', side: 'getter' }, ['b', 'a'])).toBe('same');
    expect(sideIn({ name: 'a', side: 'getter' }, ['a', 'b'])).toBe('other');
  });

  it('says nothing of a fact without the party, or without another beside it', () => {
    expect(sideIn({ name: 'a', side: 'giver' }, ['b', 'c'])).toBeUndefined();
    expect(sideIn({ name: 'a', side: 'giver' }, ['a'])).toBeUndefined();
    expect(sideIn({ name: 'a', side: 'giver' }, [])).toBeUndefined();
  });

  it('tells the one side where the giver stands, and the other where the getter does', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(names, (direction) => {
        const sides = (['giver', 'getter'] as const).map((side) => sideIn({ name: 'a', side }, direction));
        const isTold = direction.includes('a') && direction.length > 1;
        expect(sides.toSorted()).toEqual(isTold ? ['other', 'same'] : [undefined, undefined]);
      }),
    );
  });
});

describe('what one side gives and gets', () => {
  it.each([
    ['en', 'What does Velland sell?', 'f1'],
    ['en', 'What does Ormia sell?', 'f2'],
    ['en', 'What does Ormia buy?', 'f12'],
    ['en', 'What does Velland get?', 'f2'],
    ['fr', 'Que vend la Vellande ?', 'f1'],
    ['fr', 'Que vend l’Ormie ?', 'f2'],
    ['fr', 'Que reçoit l’Ormie ?', 'f3'],
  ] as const)('comes first where that side is asked about (%s): %s', (language, question, first) => {
    expect(citedIn(ask(GRAIN, question, language))[0]).toBe(first);
  });

  // Told of the tractors, which Ormia received.
  it.fails('is not told of the other side where « reçoit » is asked', () => {
    expect(outcome(ask(GRAIN, 'Que reçoit la Vellande ?', 'fr'))).toMatch(/^(answered f2|not_in_briefing)$/);
  });
});
