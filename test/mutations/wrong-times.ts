import { applied, type Change, lowered, type Original, type Swap } from './types.ts';

type Sentences = Readonly<Partial<Record<Original['language'], readonly string[]>>>;

/** The fact's own dates, on the wrong side, or of something else than what they date. */
export const WRONG_TIMES: Readonly<Record<string, Change>> = {
  'side of a date': ({ text, language }) => applied(text, SIDES[language]),
  'date of something else': ({ slug, fact, language }) => MOVED[slug]?.[fact.id]?.[language] ?? [],
  'date of the saying': ({ fact, language, text }) =>
    fact.said?.date === '2023-06' && !SPOKEN.test(text) && !/2023|2024/.test(text) ? dated(text, language) : [],
};

/** Those tell of the saying themselves. */
const SPOKEN = /\b(?:calls|says|parle de|disent|parle d)\b/;

function dated(text: string, language: Original['language']): string[] {
  const [lead, tail] = language === 'en' ? ['By May 2023', 'in June 2023'] : ['Dès mai 2023', 'en juin 2023'];
  return [`${lead}, ${lowered(text)}`, text.replace(/\.$/, ` ${tail}.`)];
}

const SIDES: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/^By May 2023, Russia had\b/, 'In May 2023, Russia', 'Since May 2023, Russia has', 'Until May 2023, Russia had'],
    [/^By May 2023, Russia had (.*)\.$/, 'Russia $1 in May 2023.', 'Before May 2023, Russia had $1.'],
    [/^In (\w+ 2023|2022|\w+ 2022),/, 'Since $1,', 'Until $1,', 'After $1,', 'Before $1,'],
    [/\bin April 2023\.$/, 'since April 2023.', 'before April 2023.', 'after April 2023.', 'until April 2023.'],
    [/\bin early 2024\b/, 'since early 2024', 'until 2024', 'before 2024', 'after 2024'],
    [/\bin 2024\.$/, 'since 2024.', 'until 2024.', 'after 2024.'],
    [/\bIn February 2025\b/, 'Since February 2025', 'Until February 2025', 'After February 2025'],
    [/\bin October 2025\b/, 'after October 2025', 'since October 2025', 'until October 2025'],
    [/\buntil 2026\b/, 'in 2026', 'by 2026', 'after 2026'],
    [
      /\bSince 10 March 2025, a free ferry has carried\b/,
      'On 10 March 2025, a free ferry carried',
      'In March 2025, a free ferry carried',
    ],
  ],
  fr: [
    [
      /^En mai 2023, la Russie avait déjà\b/,
      'En mai 2023, la Russie a',
      'Depuis mai 2023, la Russie a',
      'À partir de mai 2023, la Russie a',
    ],
    [/^En ([a-zéû]+ 2023|2022|[a-zéû]+ 2022),/, 'Depuis $1,', 'Jusqu’en $1,', 'Après $1,', 'Avant $1,'],
    [/\bdatent d’avril 2023\b/, 'datent d’avant avril 2023', 'datent d’après avril 2023'],
    [/\bdébut 2024\b/, 'depuis début 2024', 'jusqu’en 2024', 'après 2024', 'avant 2024'],
    [/\ben 2024\.$/, 'depuis 2024.', 'jusqu’en 2024.', 'après 2024.'],
    [/\bEn février 2025\b/, 'Depuis février 2025', 'Jusqu’en février 2025', 'Après février 2025'],
    [/\ben octobre 2025\b/, 'après octobre 2025', 'depuis octobre 2025', 'jusqu’en octobre 2025'],
    [/\bjusqu’en 2026\b/, 'en 2026', 'd’ici 2026', 'après 2026'],
    [/\bDepuis le 10 mars 2025\b/, 'Le 10 mars 2025', 'En mars 2025'],
  ],
};

/** By briefing and fact: its date hung on another of its verbs, or on who says it. */
const MOVED: Readonly<Record<string, Readonly<Record<string, Sentences>>>> = {
  'russia-iran-drones': {
    f3: {
      en: [
        'The White House released a US intelligence finding about materials that Iran gave Russia in June 2023 for a drone plant.',
        'The White House released a US intelligence finding about a drone plant that was built in Russia in June 2023.',
      ],
      fr: [
        'La Maison-Blanche a rendu publique une conclusion du renseignement américain sur des matériaux iraniens remis en juin 2023 à une usine de drones en Russie.',
      ],
    },
    f4: {
      en: [
        'In June 2023, a drone plant in the Alabuga special economic zone in Russia could be operating.',
        'In early 2024, John Kirby said a drone plant in the Alabuga zone could be operating.',
      ],
      fr: [
        'Une usine de drones pourrait tourner en juin 2023 dans la zone économique spéciale d’Alabuga, en Russie.',
        'Début 2024, John Kirby a dit qu’une usine de drones pourrait tourner dans la zone d’Alabuga.',
      ],
    },
    f6: {
      en: [
        'The satellite images of the industrial site east of Moscow were taken in June 2023.',
        'In April 2023, the White House said the satellite images of the industrial site were taken.',
      ],
      fr: ['Les images satellite du site industriel à l’est de Moscou datent de juin 2023.'],
    },
    f8: {
      en: [
        'In December 2022, Iran and Russia were considering a drone assembly line in Russia.',
        'The Biden administration publicly said it believed Iran and Russia were considering in December 2022 a drone assembly line in Russia.',
        'The Biden administration said it believed that, in December 2022, Iran and Russia were considering a drone assembly line.',
        'Iran and Russia were considering a drone assembly line in Russia in December 2022.',
      ],
      fr: [
        'En décembre 2022, l’Iran et la Russie songeaient à une chaîne d’assemblage de drones en Russie.',
        'L’administration Biden a dit croire qu’en décembre 2022 l’Iran et la Russie songeaient à une chaîne d’assemblage de drones.',
        'L’Iran et la Russie songeaient en décembre 2022 à une chaîne d’assemblage de drones en Russie.',
      ],
    },
    f20: {
      en: ['In the months before June 2023, drone components flowed to Russia and Iran.'],
      fr: ['Dans les mois précédant juin 2023, des composants de drones ont été envoyés à la Russie et à l’Iran.'],
    },
    f25: {
      en: [
        'Iran delivered 400 drones to Russia in May 2023.',
        'Russia bought 400 drones from Iran in May 2023.',
        'By May 2023, Russia had bought 400 drones from Iran.',
        'In May 2023, Russia bought 400 drones from Iran.',
        'Iran had delivered 400 drones to Russia by May 2023.',
        'Russia had used most of the 400 drones it bought in May 2023 from Iran.',
        'Russia had used most of the 400 drones that it had bought by May 2023 from Iran.',
        'Russia bought in May 2023 the 400 drones, most of which it had used.',
        'Russia has bought 400 drones from Iran since May 2023.',
        'Iran sold 400 drones to Russia in May 2023.',
        'The 400 drones bought from Iran in May 2023 had mostly been used by Russia.',
        'Most of the 400 drones that Russia bought from Iran in May 2023 had been used.',
      ],
      fr: [
        'La Russie a acheté 400 drones à l’Iran en mai 2023.',
        'En mai 2023, la Russie avait déjà acheté 400 drones à l’Iran.',
        'En mai 2023, la Russie a acheté 400 drones à l’Iran.',
        'L’Iran a vendu 400 drones à la Russie en mai 2023.',
        'L’Iran a livré 400 drones à la Russie en mai 2023.',
        'La Russie avait déjà employé la plupart des 400 drones achetés en mai 2023 à l’Iran.',
        'La plupart des 400 drones que la Russie avait achetés à l’Iran en mai 2023 avaient déjà été employés.',
        'La Russie a employé la plupart des 400 drones qu’elle avait achetés en mai 2023 à l’Iran.',
      ],
    },
    f26: {
      en: [
        'Iran sold Russia hundreds of attack drones in 2022.',
        'In 2022, Iran sold Russia hundreds of attack drones.',
        'The Biden administration first released satellite images and intelligence findings that, it said, showed Iran in 2022 had sold Russia hundreds of attack drones.',
        'The Biden administration released satellite images which showed that in 2022 Iran had sold Russia hundreds of attack drones.',
        'In 2022, satellite images showed Iran had sold Russia hundreds of attack drones.',
      ],
      fr: [
        'L’Iran a vendu à la Russie des centaines de drones d’attaque en 2022.',
        'En 2022, l’Iran a vendu à la Russie des centaines de drones d’attaque.',
        'L’administration Biden a diffusé ses premières images satellite et conclusions du renseignement montrant, selon elle, la vente à la Russie, par l’Iran, en 2022, de centaines de drones d’attaque.',
      ],
    },
    f27: {
      en: [
        'In the months before June 2023, Iran was considering selling Russia hundreds of ballistic missiles.',
        'US officials said the United States believed Iran was considering, in the months before June 2023, selling Russia hundreds of ballistic missiles.',
      ],
      fr: [
        'Dans les mois précédant juin 2023, l’Iran songeait à vendre à la Russie des centaines de missiles balistiques.',
        'Des responsables américains ont dit croire que l’Iran songeait, dans les mois précédant juin 2023, à vendre à la Russie des centaines de missiles balistiques.',
      ],
    },
    f31: {
      en: [
        'Iran bought Su-35 fighter jets from Russia in April 2023.',
        'In April 2023, Iran was to buy Su-35 fighter jets from Russia.',
      ],
      fr: ['L’Iran a acheté à la Russie des avions de chasse Su-35 en avril 2023.'],
    },
  },
  'sample-harbour-bridge': {
    f3: {
      en: ['The harbour bridge had no cracks in February 2025.'],
      fr: ['Le pont du port n’avait aucune fissure en février 2025.'],
    },
  },
};
