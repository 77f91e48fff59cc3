import { describe, expect, it } from 'vitest';
import { createConcepts } from '../../../src/core/language/concepts.ts';
import { detectLanguage } from '../../../src/core/language/detect.ts';
import type { Language } from '../../../src/core/language/languages.ts';
import { LEXICON } from '../../../src/core/language/lexicon.ts';
import { createStemmer } from '../../../src/core/language/stems.ts';

const stemmers = { en: createStemmer('en'), fr: createStemmer('fr'), es: createStemmer('es') };
const concepts = createConcepts(LEXICON, stemmers);
const knows = (word: string, language: Language) =>
  concepts.at([stemmers[language].stem(word)], 0, language).length > 0;

const ENGLISH = [
  'Who says what?',
  'who says what',
  'since when',
  'timeline please',
  'timeline',
  'and the radars?',
  'what about the missiles',
  'how many drones',
  'how many drnoes did russia buy',
  'wich port do the ships leave from',
  'where is the plant',
  'wheres the factory',
  'when were the pics taken?',
  'is it true',
  'is that confirmed?',
  'according to whom?',
  'says who?',
  'why',
  'why not?',
  'where?',
  'whose drones are these',
  'any evidence?',
  'any news on the helicopters',
  'did iran deny it',
  'does Iran admit it?',
  'has Kirby said so',
  'are deliveries still going on?',
  "what's Tehran's version",
  "what's new",
  'tell me more',
  'more on that',
  'and then?',
  'and after that?',
  'so what happened',
  'sources?? which ones',
  'give me the figures',
  'who disagrees',
  'missile deal',
  'ballistic missiles',
  'fighter jets',
  'drone plant location',
  'cost of the drones',
  'I am not sure I understand',
  'ok thanks',
  'can the plant open in 2024',
  'no idea, you tell me',
  'Iran said what on drones?',
  'son of a gun, what is this',
  'plus what else',
  "Tehran's version",
  'dont tell me',
  'any comment from Tehran?',
  'no comment?',
  'who pays, the son?',
  'again?',
  'What did Beijing say',
  'i am lost',
  'according to Tehran',
  'Whats the plan',
];

const FRENCH = [
  'Qui dit quoi ?',
  'qui dit quoi',
  'depuis quand',
  'chronologie',
  'et les radars ?',
  'quid des missiles',
  'et apres ?',
  'et après',
  'et ensuite',
  'combien de drones',
  'conbien de drones la russie a acheter',
  'ou est l usine',
  'où est l’usine',
  "d'où partent les bateaux",
  'quel port',
  'quelle est la version de Téhéran ?',
  'quelle est la version de teheran',
  'c est vrai',
  "c'est confirmé ?",
  'cest confirmé',
  'selon qui ?',
  'selon qui',
  'd’après qui',
  'pourquoi',
  'pourquoi pas ?',
  'quand',
  'ou ca',
  'où',
  'comment',
  'une preuve ?',
  'des preuves',
  'des nouvelles des hélicoptères',
  'l iran nie t il',
  'iran dément ?',
  'Kirby a dit quoi',
  'les livraisons continuent ?',
  'la suite',
  'dis moi en plus',
  'plus de détails',
  'quelles sources',
  'donne moi les chiffres',
  'les desaccords',
  'qui n’est pas d’accord',
  'accord sur les missiles',
  'missiles balistiques',
  'avions de chasse',
  'sanctions britanniques',
  'usine de drones',
  'prix des drones',
  'je ne comprends pas',
  'merci',
  'l’usine peut-elle ouvrir en 2024',
  'j’en sais rien, dis-moi',
  'Que dit l’Iran sur les drones ?',
  'son usine est ou',
  'par qui',
  'a qui',
  'on sait quoi',
  'y a quoi de neuf',
  'quid',
  'selon la Maison-Blanche',
  'puis',
  'svp la chronologie',
  'comment ca marche',
  'pour quand',
  'dans quel but',
  'car ils nient',
  'en l’an 2023',
  'un commentaire de Téhéran ?',
  'EST-CE VRAI ?',
  'd apres l iran',
  'e\u0301te\u0301',
];

const EITHER = [
  'disputes',
  'satellite images',
  'Beijing',
  'Marseille',

  'Iran',
  'Alabuga?',
  'Kirby',
  'drones',
  'Amirabad Makhachkala',
  'Su-35',
  'f12',
  '2023',
  '400',
  '',
  '???',
  '🙂',
  'xyzzy',
  'Vladimir Zelensky',
];

describe('detectLanguage', () => {
  it.each(ENGLISH)('reads “%s” as English', (question) => {
    expect(detectLanguage(question, stemmers, knows)).toBe('en');
  });

  it.each(FRENCH)('reads « %s » as French', (question) => {
    expect(detectLanguage(question, stemmers, knows)).toBe('fr');
  });

  it.each(EITHER)('takes “%s” for neither', (question) => {
    expect(detectLanguage(question, stemmers, knows)).toBeUndefined();
  });

  it('does without a lexicon', () => {
    expect(detectLanguage('who says what', stemmers)).toBe('en');
    expect(detectLanguage('et les radars ?', stemmers)).toBe('fr');
  });
});
