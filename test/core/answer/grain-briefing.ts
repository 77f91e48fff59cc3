import type { Briefing, Fact } from '../../../src/core/briefing/types.ts';
import { aBriefing, aFact, aName, aSource } from '../builders.ts';

/**
 * Two invented countries that trade, a third that watches them and a fourth that only carries: with a fact for each kind
 * of thing that can be asked, one matter on which two accounts differ, and a source from June 2024.
 */
export const GRAIN: Briefing = aBriefing({
  slug: 'grain-trade',
  title: { en: 'Grain for Ormia', fr: 'Du grain pour l’Ormie' },
  summary: { en: 'Velland and Ormia trade.', fr: 'La Vellande et l’Ormie commercent.' },
  topics: { en: ['grain'], fr: ['grain'] },
  sources: [
    aSource({
      publisher: 'Corra Herald',
      byline: 'Ada Winter',
      dateline: 'Sundra',
      date: { date: '2024-06' },
      language: 'fr',
      translatedFrom: 'en',
      reliability: 'C',
      rights: { en: 'All theirs.', fr: 'Tous les leurs.' },
      paragraphs: Array.from({ length: 12 }, (_, at) => `00000000000000${String(at + 10)}`),
    }),
  ],
  names: [
    aName({
      id: 'herald',
      label: { en: 'Corra Herald', fr: 'Corra Herald' },
      forms: { en: ['Corra Herald'], fr: ['Corra Herald'] },
    }),
    aName({
      id: 'velland',
      kind: 'country',
      label: { en: 'Velland', fr: 'Vellande' },
      forms: { en: ['Velland', 'Vellandic'], fr: ['Vellande', 'vellandais', 'vellandaise'] },
    }),
    aName({
      id: 'ormia',
      kind: 'country',
      label: { en: 'Ormia', fr: 'Ormie' },
      forms: { en: ['Ormia', 'Ormian'], fr: ['Ormie', 'ormien', 'ormienne'] },
    }),
    aName({
      id: 'corra',
      kind: 'country',
      label: { en: 'Corra', fr: 'Corra' },
      forms: { en: ['Corra'], fr: ['Corra'] },
    }),
    aName({
      id: 'bantry',
      kind: 'country',
      label: { en: 'Bantry', fr: 'Bantrie' },
      forms: { en: ['Bantry'], fr: ['Bantrie'] },
    }),
    aName({
      id: 'trade-ministry',
      label: { en: 'trade ministry', fr: 'ministère du Commerce' },
      forms: { en: ['trade ministry'], fr: ['ministère du Commerce'] },
      partOf: 'velland',
    }),
    aName({
      id: 'pask',
      kind: 'person',
      label: { en: 'L. Pask', fr: 'L. Pask' },
      forms: { en: ['Lena Pask', 'Pask'], fr: ['Lena Pask', 'Pask'] },
      partOf: 'trade-ministry',
    }),
    aName({
      id: 'torvik',
      kind: 'place',
      label: { en: 'Torvik', fr: 'Torvik' },
      forms: { en: ['Torvik', 'port of Torvik'], fr: ['Torvik', 'port de Torvik'] },
      partOf: 'velland',
    }),
    aName({
      id: 'sundra',
      kind: 'place',
      label: { en: 'Sundra', fr: 'Sundra' },
      forms: { en: ['Sundra', 'port of Sundra'], fr: ['Sundra', 'port de Sundra'] },
      partOf: 'ormia',
    }),
  ],
  facts: [
    inParagraph(1, {
      text: { en: 'Velland sells grain to Ormia.', fr: 'La Vellande vend du grain à l’Ormie.' },
      saidBy: { speaker: 'trade-ministry' },
    }),
    inParagraph(2, {
      text: { en: 'Ormia sells wool to Velland.', fr: 'L’Ormie vend de la laine à la Vellande.' },
      saidBy: { speaker: 'trade-ministry' },
    }),
    inParagraph(3, {
      text: {
        en: 'In March 2024, Ormia received 300 tractors from Velland.',
        fr: 'En mars 2024, l’Ormie a reçu 300 tracteurs de la Vellande.',
      },
      status: 'reported',
      saidBy: { speaker: 'herald' },
      happened: { date: '2024-03' },
      figures: [{ value: 300, unit: { en: 'tractors', fr: 'tracteurs' } }],
    }),
    inParagraph(4, {
      text: {
        en: 'The tractors cost Ormia 12 million euros.',
        fr: 'Les tracteurs ont coûté 12 millions d’euros à l’Ormie.',
      },
      saidBy: { speaker: 'pask' },
      figures: [{ value: 12_000_000, unit: { en: 'euros', fr: 'euros' } }],
    }),
    inParagraph(5, {
      text: { en: '60 percent of the tractors need repairs.', fr: '60 % des tracteurs ont besoin de réparations.' },
      saidBy: { speaker: 'ormia' },
      figures: [{ value: 60, unit: { en: 'percent', fr: 'pour cent' } }],
    }),
    inParagraph(6, {
      text: {
        en: 'A silo in the port of Torvik could open in early 2025.',
        fr: 'Un silo pourrait ouvrir début 2025 dans le port de Torvik.',
      },
      status: 'assessed',
      saidBy: { speaker: 'pask', onBehalfOf: 'trade-ministry' },
      happened: { date: '2025', qualifier: 'early' },
      planned: true,
    }),
    inParagraph(7, {
      text: {
        en: 'The silo lies 40 kilometres from the border.',
        fr: 'Le silo se trouve à 40 kilomètres de la frontière.',
      },
      status: 'reported',
      saidBy: { speaker: 'herald' },
      figures: [{ value: 40, unit: { en: 'km', fr: 'km' } }],
    }),
    inParagraph(8, {
      text: {
        en: 'Velland has sent no fuel to Ormia since the embargo began.',
        fr: 'La Vellande n’a envoyé aucun carburant à l’Ormie depuis le début de l’embargo.',
      },
      status: 'denied',
      saidBy: { speaker: 'velland' },
      disputes: ['f9'],
    }),
    inParagraph(9, {
      text: { en: 'Velland keeps sending fuel to Ormia.', fr: 'La Vellande envoie toujours du carburant à l’Ormie.' },
      saidBy: { speaker: 'corra' },
      disputes: ['f8'],
    }),
    inParagraph(10, {
      text: {
        en: 'Ships of Bantry carry the grain from Torvik to Sundra.',
        fr: 'Des navires de Bantrie transportent le grain de Torvik à Sundra.',
      },
      saidBy: { speaker: 'corra' },
    }),
    inParagraph(11, {
      text: {
        en: 'Corra had no evidence that Velland had sold rifles.',
        fr: 'Corra n’avait aucune preuve que la Vellande ait vendu des fusils.',
      },
      status: 'no-evidence',
      saidBy: { speaker: 'corra' },
    }),
    inParagraph(12, {
      text: {
        en: 'Ormia wants to buy locomotives from Velland.',
        fr: 'L’Ormie veut acheter des locomotives à la Vellande.',
      },
      status: 'announced',
      saidBy: { speaker: 'ormia' },
      said: { date: '2024-05-14' },
      planned: true,
    }),
  ],
});

/** The fact of this number, which stands alone in the paragraph of the same number. */
function inParagraph(paragraph: number, over: Partial<Fact>): Fact {
  return aFact({
    id: `f${paragraph}`,
    evidence: [{ source: 'gazette', paragraph, fingerprint: `00000000000000${paragraph + 9}` }],
    ...over,
  });
}
