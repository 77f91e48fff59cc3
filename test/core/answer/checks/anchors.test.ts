import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failuresOver } from './checking.ts';

interface Told {
  readonly language: 'en' | 'fr';
  readonly fact: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const TOLD: readonly Told[] = [
  {
    language: 'en',
    fact: 'The mine, which opened in 1998, closed in 2015 after a fire.',
    right: ['The mine closed in 2015 after a fire.', 'The mine opened in 1998.'],
    wrong: ['The mine opened in 2015.', 'The mine closed in 1998 after a fire.'],
  },
  {
    language: 'en',
    fact: 'The ministry said on 4 May 2021 that the bridge would reopen in July 2021.',
    right: ['On 4 May 2021, the ministry said the bridge would reopen in July 2021.'],
    wrong: [
      'In July 2021, the ministry said the bridge would reopen.',
      'The ministry said the bridge would reopen on 4 May 2021.',
    ],
  },
  {
    language: 'en',
    fact: 'By March 2020, the lab had tested 300 samples collected in 2019.',
    right: ['The lab had tested 300 samples by March 2020.', 'The samples were collected in 2019.'],
    wrong: [
      'The lab tested 300 samples in 2019.',
      'The lab tested 300 samples in March 2020.',
      '300 samples had been collected by March 2020.',
    ],
  },
  {
    language: 'en',
    fact: 'Farmers who lost crops in the 2018 drought received aid in 2020.',
    right: ['Farmers received aid in 2020.'],
    wrong: ['Farmers received aid in 2018.', 'In 2020, farmers lost crops.'],
  },
  {
    language: 'en',
    fact: 'The company has sold bikes since 2010 and began renting them in 2017.',
    right: ['The company began renting bikes in 2017.', 'Since 2010, the company has sold bikes.'],
    wrong: [
      'The company has rented bikes since 2010.',
      'The company has sold bikes since 2017.',
      'The company sold bikes in 2010.',
    ],
  },
  {
    language: 'en',
    fact: 'The treaty, signed in 1992, entered into force in 1994.',
    right: ['The treaty was signed in 1992.', 'The treaty entered into force in 1994.'],
    wrong: ['The treaty was signed in 1994.', 'The treaty entered into force in 1992.'],
  },
  {
    language: 'en',
    fact: 'Police arrested two men on 3 June 2022 over a theft committed in April 2022.',
    right: ['Two men were arrested by police on 3 June 2022.', 'The theft was committed in April 2022.'],
    wrong: ['The theft was committed on 3 June 2022.', 'Police arrested two men in April 2022 over a theft.'],
  },
  {
    language: 'fr',
    fact: 'La mine, ouverte en 1998, a fermé en 2015 après un incendie.',
    right: ['La mine a fermé en 2015 après un incendie.', 'La mine a ouvert en 1998.'],
    wrong: ['La mine a ouvert en 2015.', 'La mine a fermé en 1998.'],
  },
  {
    language: 'fr',
    fact: 'Le ministère a dit le 4 mai 2021 que le pont rouvrirait en juillet 2021.',
    right: [],
    wrong: [
      'En juillet 2021, le ministère a dit que le pont rouvrirait.',
      'Le ministère a dit que le pont rouvrirait le 4 mai 2021.',
    ],
  },
  {
    language: 'fr',
    fact: 'En mars 2020, le laboratoire avait déjà analysé 300 échantillons prélevés en 2019.',
    right: [
      'Le laboratoire avait analysé 300 échantillons en mars 2020.',
      '300 échantillons ont été prélevés en 2019.',
    ],
    wrong: [
      'Le laboratoire a analysé 300 échantillons en 2019.',
      'Le laboratoire a analysé 300 échantillons en mars 2020.',
    ],
  },
  {
    language: 'fr',
    fact: 'L’entreprise vend des vélos depuis 2010 et en loue depuis 2017.',
    right: ['L’entreprise vend des vélos depuis 2010.'],
    wrong: ['L’entreprise vend des vélos depuis 2017.'],
  },
  {
    language: 'fr',
    fact: 'Le traité, signé en 1992, est entré en vigueur en 1994.',
    right: ['Le traité a été signé en 1992.', 'Le traité est entré en vigueur en 1994.'],
    wrong: ['Le traité a été signé en 1994.', 'Le traité est entré en vigueur en 1992.'],
  },
  {
    language: 'en',
    fact: 'The council approved the plan in 2012, and work started in 2014.',
    right: ['Work started in 2014.', 'The plan was approved by the council in 2012.'],
    wrong: ['Work started in 2012.'],
  },
  {
    language: 'en',
    fact: 'Residents were evacuated in August 2019 when the dam cracked.',
    right: ['In August 2019, residents were evacuated.'],
    wrong: [],
  },
  {
    language: 'en',
    fact: 'The film, shot in 2003, won a prize at the festival in May 2004.',
    right: ['The film won a prize at the festival in May 2004.', 'The film was shot in 2003.'],
    wrong: ['The film was shot in May 2004.', 'The film won a prize in 2003 at the festival.'],
  },
  {
    language: 'en',
    fact: 'The airline will stop flights to Oslo in October 2025, it announced in March 2025.',
    right: [
      'The airline will stop flights to Oslo in October 2025.',
      'The airline announced in March 2025 that it will stop flights to Oslo.',
    ],
    wrong: ['The airline will stop flights to Oslo in March 2025.'],
  },
  {
    language: 'en',
    fact: 'The smelter, which was lit before the storm of 3 May 2015, was sold to Delta in 2017.',
    right: ['It was in 2017 that the smelter was sold to Delta.'],
    wrong: ['The storm was in 2017.', 'It was in 2015 that the smelter was sold to Delta.'],
  },
  {
    language: 'en',
    fact: 'The library stayed shut until May 2022, when its new roof was finished.',
    right: ['The library stayed shut until May 2022.', 'The new roof was finished in May 2022.'],
    wrong: ['The library was shut in May 2022.'],
  },
  {
    language: 'en',
    fact: 'The vaccine was tested on 3,000 sheep in 2018 and has been given to all lambs since 1 January 2020.',
    right: ['All lambs have been given the vaccine since 1 January 2020.'],
    wrong: ['The vaccine was tested on 3,000 sheep in 2020.'],
  },
  {
    language: 'en',
    fact: 'The ferry left Oslo on 3 May 2019 and reached Hull on 7 May 2019.',
    right: ['The ferry reached Hull on 7 May 2019.', 'The ferry left Oslo on 3 May 2019.'],
    wrong: ['The ferry reached Hull on 3 May 2019.', 'The ferry left Oslo on 7 May 2019.'],
  },
  {
    language: 'en',
    fact: 'The mill belonged to the state until 2015, and in 2016 it was sold to Delta.',
    right: ['The mill was sold to Delta in 2016.'],
    wrong: ['The mill was sold to Delta in 2015.'],
  },
  {
    language: 'en',
    fact: 'The river flooded the town in February 1953 and again in December 2013.',
    right: ['The river flooded the town in December 2013.'],
    wrong: [],
  },
  {
    language: 'en',
    fact: 'Between 2004 and 2009 the lake lost half of its water.',
    right: ['The lake lost half of its water between 2004 and 2009.'],
    wrong: ['The lake lost half of its water in 2004.'],
  },
  {
    language: 'en',
    fact: 'The law, passed in May 2010, will take effect in 2012.',
    right: ['The law will take effect in 2012.'],
    wrong: ['The law was passed in 2012.', 'The law will take effect in May 2010.'],
  },
  {
    language: 'en',
    fact: 'Members rejected the charter in March 2011 and approved it in June 2015.',
    right: ['Members rejected the charter in March 2011.'],
    wrong: ['Members rejected the charter in June 2015.'],
  },
  {
    language: 'en',
    fact: 'Building is to start in March 2026 and finish before December 2028.',
    right: ['Building is to start in March 2026.', 'Building is to finish before December 2028.'],
    wrong: ['Building is to finish in March 2026.', 'Building is to start before December 2028.'],
  },
  {
    language: 'en',
    fact: 'The pier must be mended by May 2025, according to a study that divers gave the town in July 2024.',
    right: ['Divers gave the town a study in July 2024.'],
    wrong: ['Divers gave the town a study in May 2025.'],
  },
  {
    language: 'en',
    fact: 'The ward, begun in March 2017, was completed in November 2019.',
    right: ['The ward had been completed by the end of November 2019.'],
    wrong: ['The ward had been completed by the end of March 2017.'],
  },
  {
    language: 'en',
    fact: 'The school had 40 pupils in 2019 and 60 in 2022.',
    right: ['The school had 40 pupils in 2019.', 'The school had 60 pupils in 2022.'],
    wrong: ['The school had 60 pupils in 2019.', 'The school had 40 pupils in 2022.'],
  },
  {
    language: 'en',
    fact: 'A litre cost 3 euros in May 2020, against 5 euros in May 2023.',
    right: ['A litre cost 3 euros in May 2020.'],
    wrong: ['A litre cost 5 euros in May 2020.', 'A litre cost 3 euros in May 2023.'],
  },
  {
    language: 'en',
    fact: 'In August 2015 the two clubs agreed to merge; the deal was dropped in January 2016.',
    right: ['The deal was dropped in January 2016.'],
    wrong: ['The deal was dropped in August 2015.', 'The two clubs agreed to merge in January 2016.'],
  },
  {
    language: 'en',
    fact: 'From 2010 to 2012 the quay was closed to trucks.',
    right: ['The quay was closed to trucks from 2010 to 2012.'],
    wrong: ['The quay was closed to trucks in 2010.', 'The quay has been closed to trucks since 2010.'],
  },
  {
    language: 'en',
    fact: 'Ana Berg, who has led the choir since 1999, founded it in 1970.',
    right: ['Ana Berg has led the choir since 1999.', 'Ana Berg founded the choir in 1970.'],
    wrong: ['Ana Berg led the choir in 1970.'],
  },
  {
    language: 'en',
    fact: 'Norda, sold to Hask in 2014, went bankrupt in 2016.',
    right: ['Norda was sold to Hask in 2014.', 'Norda went bankrupt in 2016.'],
    wrong: ['Norda was sold to Hask in 2016.'],
  },
  {
    language: 'en',
    fact: 'Norda closed its Hull plant in 2009 and its Leeds plant in 2012.',
    right: ['Norda closed its Hull plant in 2009.', 'Norda closed its Leeds plant in 2012.'],
    wrong: ['Norda closed its Hull plant in 2012.', 'Norda closed its Leeds plant in 2009.'],
  },
  {
    language: 'en',
    fact: 'Ruiz, elected on 1 March 2018, said on 5 May 2019 that money had vanished.',
    right: ['Ruiz was elected on 1 March 2018.'],
    wrong: ['On 1 March 2018, Ruiz said that money had vanished.'],
  },
  {
    language: 'fr',
    fact: 'De 2010 à 2012, le quai a été fermé aux camions.',
    right: ['Le quai a été fermé aux camions de 2010 à 2012.'],
    wrong: ['Le quai a été fermé aux camions en 2010.'],
  },
  {
    language: 'fr',
    fact: 'L’école comptait 40 élèves en 2019 et 60 en 2022.',
    right: ['L’école comptait 40 élèves en 2019.'],
    wrong: ['L’école comptait 60 élèves en 2019.'],
  },
  {
    language: 'fr',
    fact: 'Avant de fermer le 6 mars 1996, le cercle avait tenu son dernier bal à Lille à l’automne 1995.',
    right: ['Le cercle a tenu son dernier bal à Lille à l’automne 1995.'],
    wrong: ['Le cercle a tenu son dernier bal le 6 mars 1996.'],
  },
  {
    language: 'fr',
    fact: 'La scierie a été rachetée en 1974 par un fermier qui l’a revendue en 2003.',
    right: ['C’est en 1974 qu’un fermier a racheté la scierie.'],
    wrong: ['C’est en 2003 qu’un fermier a racheté la scierie.'],
  },
  {
    language: 'fr',
    fact: 'Les travaux doivent commencer en mars 2026 et s’achever avant décembre 2028.',
    right: ['Les travaux doivent s’achever avant décembre 2028.'],
    wrong: ['Les travaux doivent s’achever en mars 2026.'],
  },
  {
    language: 'fr',
    fact: 'Le juge a conclu le 9 juillet 2020 que la taxe créée en 2017 était illégale.',
    right: ['Le 9 juillet 2020, le juge a conclu que la taxe était illégale.'],
    wrong: ['Le juge a conclu en 2017 que la taxe était illégale.'],
  },
];

const rightOnes = TOLD.flatMap(({ language, fact, right }) => right.map((claim) => ({ language, fact, claim })));
const wrongOnes = TOLD.flatMap(({ language, fact, wrong }) => wrong.map((claim) => ({ language, fact, claim })));

describe('a date of a sentence that tells of several things', () => {
  it.each(rightOnes)('holds for what it dates ($fact): $claim', ({ language, fact, claim }) => {
    expect(failuresOver(fact, claim, language)).toEqual([]);
  });

  it.each(wrongOnes)('does not hold for anything else ($fact): $claim', ({ language, fact, claim }) => {
    const [failure] = failuresOver(fact, claim, language);
    expect(failure).toMatch(/^dates: /);
  });

  it('says so', () => {
    expect(
      failuresOver('The treaty, signed in 1992, entered into force in 1994.', 'The treaty was signed in 1994.'),
    ).toEqual(['dates: “1994”: in the fact, that is the date of something else.']);
  });
});

const PIECES: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: 'the port|closed|had closed|was said to open|in May 2020|on 3 June 2021|since 2019|by early 2022|that|which|said|Iran|and|ships|were seen|it|,|before|on Friday'.split(
    '|',
  ),
  fr: 'le port|a fermé|avait déjà fermé|a dit|en mai 2020|le 3 juin 2021|depuis 2019|d’ici début 2022|que|qui|Iran|et|des navires|vus|il|,|avant|vendredi'.split(
    '|',
  ),
};

describe('any sentence', () => {
  it.each(['en', 'fr'] as const)('dates what it dates itself (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES[language]), { minLength: 1, maxLength: 14 }), (pieces) => {
        const text = `${pieces.join(' ')}.`;
        expect(failuresOver(text, text, language).filter((failure) => failure.startsWith('dates'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
