import type { DeliveryWording } from './delivery-wording.ts';

export const DELIVERY_FRENCH: DeliveryWording = {
  digestOf: (day, story) => `Récapitulatif du ${day}\u00A0: ${story}`,
  waits: 'il est dû et attend son tour.',
  tried: (times, why, next) =>
    `essayé ${times === 1 ? 'une fois' : `${times} fois`}, mais ${why}\u00A0; nouvel essai à ${next}.`,
  sending: 'il est en cours d’envoi.',
  looked: (next) => `il est peut-être déjà publié, mais aucune réponse n’est venue\u00A0; je vérifie à ${next}.`,
  sent: (time) => `envoyé à ${time}.`,
  unchanged: 'rien n’avait changé.',
  refused: (why) => `la plateforme l’a refusé\u00A0: ${why}.`,
  missed: (why) => `il serait arrivé trop tard\u00A0: ${why}.`,
  nobody: 'je n’étais pas en marche',
  dropped: {
    removed: 'plus personne ne le demande.',
    paused: 'il a été mis en pause avant l’envoi.',
    superseded: 'un plus récent dit tout.',
    repaired: 'ce dont il parlait est réparé.',
  },
  trouble: {
    busy: 'la plateforme m’a demandé d’attendre',
    unreachable: 'la plateforme n’a pas été jointe',
    unknown: 'aucune réponse n’est venue',
    fault: 'quelque chose a échoué de mon côté',
    other: 'elle n’accepte pas le message tel quel',
  },
};
