import type { DigestWording } from './digest-wording.ts';

export const DIGEST_FRENCH: DigestWording = {
  title: (day) => `Récapitulatif du ${day}`,
  first: 'Ce premier récapitulatif dit où en sont les choses\u00A0; les suivants diront ce qui a changé.',
  newBriefing: (title) => `Nouveau dossier\u00A0: ${title}`,
  reminder: (title) => `Pour rappel\u00A0: ${title}`,
  remember: 'Pour rappel\u00A0:',
  corrected: 'Corrigé\u00A0:',
  withdrawn: 'Retiré\u00A0:',
  newStatus: 'Nouveau statut\u00A0:',
  disputed: 'Les versions divergent désormais\u00A0:',
  settled: 'Ces versions ne se contredisent plus\u00A0:',
  added: (count) => (count === 1 ? 'Nouveau fait\u00A0:' : 'Nouveaux faits\u00A0:'),
  before: 'avant',
  otherAccount: 'l’autre version',
  note: (text) => `Note de la rédaction\u00A0: ${text}`,
  withdrawnUntold: (fact) => `${fact}\u00A0; son texte n’a pas été gardé.`,
  moreAdded: (count, slug) =>
    `${count} ${count === 1 ? 'autre nouveau fait' : 'autres nouveaux faits'}\u00A0: /brief ${slug}`,
  moreFacts: (count, slug) => `${count} ${count === 1 ? 'autre fait' : 'autres faits'}\u00A0: /brief ${slug}`,
  moreBriefings: (count) => `… et ${count} de plus\u00A0; /brief en donne la liste.`,
  asked: 'Questions posées ici, sans réponse dans les dossiers',
  question: (question, briefing) => `«\u00A0${question}\u00A0»${briefing === undefined ? '' : ` (${briefing})`}`,
  named: (title, asOf) => `«\u00A0${title}\u00A0» (${asOf})`,
  unchanged: (since, briefings, more) =>
    `Rien n’a changé${since === undefined ? '' : ` depuis le ${since}`} dans ${listed(briefings, more)}.`,
  noneYet: 'Aucun dossier ne correspond encore à cet abonnement.',
  next: (day, time) => `Prochain récapitulatif\u00A0: ${day} à ${time}.`,
  missed: (count, firstDay, lastDay) =>
    count === 1
      ? `Le récapitulatif du ${firstDay} n’a pas pu partir à temps\u00A0; celui-ci le remplace.`
      : `${count} récapitulatifs, du ${firstDay} au ${lastDay}, n’ont pas pu partir à temps\u00A0; celui-ci les remplace.`,
  correction: 'Rectification de ce qui a été dit ici\u00A0:',
};

function listed(briefings: readonly string[], more: number): string {
  const left = [...briefings];
  const last = more > 0 ? `${more} ${more === 1 ? 'autre' : 'autres'}` : left.pop();
  return left.length === 0 ? `${last}` : `${left.join(', ')} et ${last}`;
}
