import { WEEKDAY_NAMES } from './day-phrase.ts';
import type { SubscribeWording } from './subscribe-wording.ts';

export const SUBSCRIBE_FRENCH: SubscribeWording = {
  all: 'tous les dossiers',
  topic: (topic) => `le sujet «\u00A0${topic}\u00A0»`,
  list,
  days: (days) => {
    const known = KNOWN_DAYS[days.join('')];
    return known ?? list(days.map((day) => `le ${WEEKDAY_NAMES.fr[day - 1]}`));
  },
  when: (days, time, timeZone) => `${days} à ${time} (${timeZone})`,
  language: { en: 'en anglais', fr: 'en français' },
  mode: { changes: 'seulement s’il y a du nouveau', always: 'même s’il n’y a rien de nouveau' },
  channel: (id) => `dans le canal ${id}`,
  subscribed: (what) => `Abonnement créé\u00A0: ${what}.`,
  changed: (what) => `Abonnement modifié\u00A0: ${what}.`,
  paused: (what) => `En pause\u00A0: ${what}. /digest resume le reprend.`,
  resumed: (what) => `Abonnement repris\u00A0: ${what}.`,
  ended: (what) => `Abonnement terminé\u00A0: ${what}.`,
  assumedUtc: 'Aucun fuseau horaire n’est connu ici, l’heure est donc en UTC. Ajoutez le vôtre, comme Europe/Paris.',
  onRequest: 'Ici, un récapitulatif ne vient que sur demande, avec /digest maintenant.',
  whileOpen:
    'Il apparaît ici tant que ce terminal est ouvert\u00A0; celui qui tombe quand il est fermé vient au prochain démarrage.',
  title: 'Récapitulatifs ici',
  none: 'Aucun abonnement ici. /digest subscribe apporte tous les dossiers, du lundi au vendredi à 8\u00A0h\u00A030\u00A0; ajoutez des mots pour choisir.',
  tooMany: (most) => `Il y a déjà ${most} abonnements ici\u00A0; terminez-en un d’abord avec /digest unsubscribe.`,
  which: 'Lequel\u00A0? Ajoutez son numéro\u00A0:',
  nameBriefings: 'Il y en a plusieurs ici\u00A0; nommez les dossiers de celui dont il s’agit\u00A0:',
  noSuch: (words) => `Il n’y a pas d’abonnement «\u00A0${words}\u00A0» ici\u00A0; voici ceux qui existent\u00A0:`,
  wasPaused: 'C’est déjà en pause.',
  wasNotPaused: 'Ce n’est pas en pause.',
  pausedSince: (day, reason) => `en pause depuis le ${day}\u00A0: ${reason}`,
  reason: {
    asked: 'quelqu’un l’a demandé',
    gone: 'le canal n’existe plus',
    archived: 'le canal est archivé',
    'not-a-member': 'je ne suis plus dans le canal',
    forbidden: 'je n’ai pas le droit d’y écrire',
    'no-access': 'mon accès a été retiré',
    'needs-tag': 'chaque publication du forum doit porter une étiquette, et je ne sais pas laquelle',
  },
  last: (day, outcome) => `Dernier\u00A0: ${day}, ${outcome}.`,
  outcome: {
    sent: 'envoyé',
    unchanged: 'rien n’avait changé',
    missed: 'trop tard pour l’envoyer',
    failed: 'la plateforme ne l’a pas accepté',
  },
  noneDueYet: 'Rien n’était encore dû.',
  preview: 'Un aperçu que personne d’autre ne voit\u00A0; il ne compte pas comme envoyé.',
  nothingNew: 'Rien n’a changé depuis le dernier récapitulatif.',
  mayNot: {
    'members-may': 'Seuls les membres de ce canal peuvent modifier ses récapitulatifs.',
    'admins-may': 'Seuls les admins de cet espace, et qui a créé le canal, peuvent modifier ses récapitulatifs.',
    'managers-may': 'Il faut pouvoir gérer ce serveur pour modifier ses récapitulatifs.',
    'other-server': 'Ce canal est celui d’un autre serveur.',
  },
  obstacle: {
    'not-a-member':
      'Je ne suis pas dans ce canal, aucun récapitulatif ne peut y venir. Tapez-y /invite, choisissez-moi et réessayez.',
    forbidden: 'Je n’ai pas le droit d’écrire dans ce canal, aucun récapitulatif ne peut y venir.',
    archived: 'Ce canal est archivé, aucun récapitulatif ne peut y venir.',
    gone: 'Ce canal n’existe plus, aucun récapitulatif ne peut y venir.',
    'not-seen':
      'Je ne vois pas ce canal, aucun récapitulatif ne peut y venir\u00A0: donnez-moi le droit de le voir et d’y écrire, puis réessayez.',
    'needs-tag':
      'Chaque publication de ce forum doit porter une étiquette, et je ne sais pas laquelle\u00A0: rendez-les facultatives ou n’en proposez qu’une, puis réessayez.',
  },
  notHere: 'Il n’est pas possible de s’abonner ici.',
  unknown: (words) => `Je ne comprends pas «\u00A0${words}\u00A0».`,
  noTime: (words) => `«\u00A0${words}\u00A0» n’est pas une heure\u00A0; écrivez-la comme 08:30.`,
  noZone: (words) => `«\u00A0${words}\u00A0» n’est pas un fuseau horaire.`,
  zoneExample: 'Nommez un lieu, comme Europe/Paris.',
  twice: (what, first, second) =>
    `«\u00A0${first}\u00A0» ou «\u00A0${second}\u00A0»\u00A0? Un récapitulatif n’a qu’${ONCE[what]}.`,
  nothingChanged: 'Rien n’a été modifié.',
};

const ONCE = {
  time: 'une heure',
  timeZone: 'un fuseau horaire',
  language: 'une langue',
  mode: 'un mode',
  target: 'un canal',
};

const KNOWN_DAYS: Readonly<Record<string, string>> = {
  '12345': 'du lundi au vendredi',
  '1234567': 'tous les jours',
  '67': 'le week-end',
};

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`;
}
