import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `count` made-up briefings of `facts` facts each under `folder`, in English and French, with names, dates,
 * figures and disputes as an editor writes them. The same numbers give the same files.
 */
export function generateBriefings(folder: string, count: number, facts = 25): void {
  for (let index = 0; index < count; index += 1) {
    const { slug, yaml } = generateBriefing(index, facts);
    mkdirSync(join(folder, slug), { recursive: true });
    writeFileSync(join(folder, slug, 'briefing.yaml'), yaml);
  }
}

export function generateBriefing(index: number, facts = 25): { readonly slug: string; readonly yaml: string } {
  const random = randomFrom(index + 1);
  const pick = <T>(list: readonly T[]): T => at(list, Math.floor(random() * list.length));
  const [place, town] = [pick(PLACES), madeUpWord(random)];
  const thing = pick(THINGS);
  const slug = `${place.id}-${thing.id}-${index}`;
  const prints = Array.from({ length: 12 }, () => hex16(random));
  const people = Array.from({ length: 6 }, () => `${madeUpWord(random)} ${madeUpWord(random)}`);

  const names = [
    nameYaml('herald', 'organisation', 'Example Herald', 'Example Herald'),
    nameYaml(place.id, 'country', place.en, place.fr),
    nameYaml('town', 'place', town, town),
    nameYaml('thing', 'thing', thing.en, thing.fr),
    ...people.map((person, nth) => nameYaml(`person-${nth}`, 'person', person, person)),
  ];
  const statements = Array.from({ length: facts }, (_, nth) => {
    const [deed, other] = [pick(DEEDS), pick(DEEDS)];
    const [amount, month] = [10 + Math.floor(random() * 9_000), 1 + Math.floor(random() * 12)];
    const paragraph = 1 + Math.floor(random() * prints.length);
    const dispute = nth === 3 ? 'f5' : nth === 4 ? 'f4' : undefined;
    return `  - id: f${nth + 1}
    text:
      en: ${town} ${deed.en} ${amount} ${thing.en} near ${place.en}, and ${other.en} others.
      fr: ${town} ${deed.fr} ${amount} ${thing.fr} près de ${place.fr}, et ${other.fr} d’autres.
    status: ${pick(STATUSES)}
    saidBy:
      speaker: person-${nth % people.length}
      role: { en: in a statement to the press, fr: dans une déclaration à la presse }
      onBehalfOf: ${place.id}
    said: { date: 2024-${two(month)}, words: { en: last month, fr: le mois dernier } }
    happened: { date: 2024-${two(month)} }
    planned: ${nth % 5 === 0}
    evidence:
      - { source: herald, paragraph: ${paragraph}, fingerprint: "${prints[paragraph - 1]}" }
    figures:
      - { value: ${amount}, unit: { en: ${thing.en}, fr: ${thing.fr} } }
${dispute ? `    disputes: [${dispute}]\n` : ''}    reviewedBy: wirebrief editors
`;
  });
  const yaml = `# yaml-language-server: $schema=../briefing.schema.json
slug: ${slug}
version: 1
fictional: true
title:
  en: ${town} and its ${thing.en}
  fr: ${town} et ses ${thing.fr}
summary:
  en: >-
    Everything here is made up to measure with. ${town} ${pick(DEEDS).en} ${thing.en} near ${place.en};
    ${people[0]} says otherwise.
  fr: >-
    Tout est inventé ici pour mesurer. ${town} ${pick(DEEDS).fr} ${thing.fr} près de ${place.fr} ;
    ${people[0]} dit le contraire.
topics:
  en: [${place.en}, ${thing.en}, ${town}]
  fr: [${place.fr}, ${thing.fr}, ${town}]

sources:
  - id: herald
    publisher: Example Herald (invented)
    date: { date: 2024-12 }
    language: en
    rights: { en: None apply., fr: Aucun. }
    reliability: F
    paragraphs:
${prints.map((print) => `      - "${print}"\n`).join('')}
names:
${names.join('')}
facts:
${statements.join('')}`;
  return { slug, yaml };
}

function at<T>(list: readonly T[], index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`no entry ${index}`);
  return entry;
}

function nameYaml(id: string, kind: string, en: string, fr: string): string {
  return `  - id: ${id}
    kind: ${kind}
    label: { en: ${en}, fr: ${fr} }
    forms:
      en: [${en}, the ${en}]
      fr: [${fr}, le ${fr}]
`;
}

const STATUSES = ['reported', 'claimed', 'assessed', 'announced', 'denied', 'no-evidence'] as const;

const PLACES = [
  { id: 'norland', en: 'Norland', fr: 'Norlande' },
  { id: 'sudria', en: 'Sudria', fr: 'Soudrie' },
  { id: 'westmark', en: 'Westmark', fr: 'Marche-de-l’Ouest' },
  { id: 'isola', en: 'Isola', fr: 'Isole' },
  { id: 'caldera', en: 'Caldera', fr: 'Caldère' },
] as const;

const THINGS = [
  { id: 'ferries', en: 'ferries', fr: 'bacs' },
  { id: 'turbines', en: 'wind turbines', fr: 'éoliennes' },
  { id: 'locomotives', en: 'locomotives', fr: 'locomotives' },
  { id: 'vaccines', en: 'vaccine doses', fr: 'doses de vaccin' },
  { id: 'satellites', en: 'satellites', fr: 'satellites' },
  { id: 'harvesters', en: 'harvesters', fr: 'moissonneuses' },
  { id: 'radars', en: 'weather radars', fr: 'radars météorologiques' },
] as const;

const DEEDS = [
  { en: 'bought', fr: 'a acheté' },
  { en: 'repaired', fr: 'a réparé' },
  { en: 'inspected', fr: 'a inspecté' },
  { en: 'ordered', fr: 'a commandé' },
  { en: 'delivered', fr: 'a livré' },
  { en: 'returned', fr: 'a rendu' },
  { en: 'exhibited', fr: 'a exposé' },
  { en: 'lost track of', fr: 'a perdu la trace de' },
  { en: 'promised to replace', fr: 'a promis de remplacer' },
] as const;

const SYLLABLES = [
  'ba',
  'dor',
  'el',
  'fi',
  'gra',
  'hol',
  'im',
  'ka',
  'lun',
  'mer',
  'no',
  'os',
  'pra',
  'ru',
  'sel',
  'tam',
];

/** Capitalised, of three or four syllables: some 70,000 of them. */
function madeUpWord(random: () => number): string {
  const syllables = Array.from({ length: 3 + Math.floor(random() * 2) }, () => SYLLABLES[Math.floor(random() * 16)]);
  const word = syllables.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function hex16(random: () => number): string {
  return Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join('');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
