import type { Wording } from './wording.ts';

/** French sets ; : ! ? and « » apart from their words: always by \u00A0, which every font and terminal has. */
export const FRENCH: Wording = {
  status: {
    reported: 'rapporté',
    claimed: 'affirmé',
    assessed: 'estimé',
    announced: 'annoncé',
    denied: 'démenti',
    'no-evidence': 'aucune preuve',
  },
  planned: 'prévu',
  view: {
    summary: 'résumé',
    timeline: 'chronologie',
    claims: 'déclarations',
    disputes: 'désaccords',
    sources: 'sources',
  },
  languageName: { en: 'anglais', fr: 'français' },
  translationInto: { en: 'traduction anglaise', fr: 'traduction française' },
  readIn: (translation) => `lu en ${translation}`,
  asOf: (date, isDay) => (isDay ? `situation au ${date}` : `situation en ${date}`),
  said: (date) => `dit ${date}`,
  fictional: 'inventé, pour essayer',
  accounts: (count) => (count === 2 ? 'Deux versions\u00A0:' : 'Les versions divergent\u00A0:'),
  notInBriefing: 'Le dossier ne le dit pas.',
  notInText: 'Le texte ne le dit pas.',
  model: {
    on: 'oui',
    off: 'non',
    isOn: 'Un modèle formule les réponses ici, et chacune de ses phrases est vérifiée d’après les faits. /model non y met fin.',
    isOff:
      'Les réponses sont ici les faits mêmes, dans les mots de leur rédaction. /model oui laisse un modèle les formuler.',
  },
  withoutModel: 'Sans modèle\u00A0: les faits seuls.',
  partly: 'Sur une partie de la question, le dossier ne dit rien.',
  nearest: 'Le plus proche\u00A0:',
  laterThan: (date) => `Le dossier a été établi ${date}\u00A0; il ne dit rien de la suite.`,
  standsAsOf: (date) => `C’était la situation ${date}\u00A0; le dossier ne sait rien de plus récent.`,
  onlyPlanned: 'Prévu ou attendu à l’époque, pas rapporté comme fait\u00A0:',
  otherFigure: 'Le dossier donne un autre chiffre\u00A0:',
  otherDate: 'Le dossier donne une autre date\u00A0:',
  otherWayRound: 'Le dossier dit l’inverse\u00A0:',
  notNamed: (name) => `Le dossier ne mentionne pas «\u00A0${name}\u00A0».`,
  noFact: (id) => `Le dossier n’a pas de fait ${id}.`,
  confirmsNothing: 'Le dossier ne confirme rien lui-même\u00A0; il dit qui affirme quoi, et avec quelle assurance.',
  statusIntro: 'Le dossier ne confirme rien lui-même\u00A0; il dit qui affirme quoi\u00A0:',
  emptyQuestion: 'Posez une question avec des mots, s’il vous plaît.',
  tooLong: (maxChars) => `C’est trop long pour une question\u00A0: moins de ${maxChars} caractères, s’il vous plaît.`,
  courtesy: {
    thanks: 'Je vous en prie.',
    greeting:
      'Posez une question sur ce dossier avec vos mots, ou demandez sa chronologie, ses déclarations, ses désaccords ou ses sources.',
  },
  unclear: 'Précisez sur quoi porte la question, s’il vous plaît.',
  undated: 'Sans date',
  noDisputes: 'Dans ce dossier, aucune version n’en contredit une autre.',
  noFigures: 'Le dossier ne contient aucun chiffre.',
  nothingFrom: (speaker) => `Dans le dossier, rien n’est attribué à ce nom\u00A0: ${speaker}.`,
  ask: 'Poser une question',
  askHint: 'Posez une question, ou\u00A0:',
  moreOn: 'En savoir plus\u00A0:',
  briefings: 'Dossiers',
  noBriefings: 'Il n’y a pas encore de dossier.',
  unknownSlug: (slug) => `Il n’y a pas de dossier «\u00A0${slug}\u00A0».`,
  didYouMean: 'Vouliez-vous dire\u00A0:',
  didYouMeanWord: (word) => `Vouliez-vous dire «\u00A0${word}\u00A0»\u00A0?`,
  found: (count, words) => `${count === 1 ? 'Un dossier' : `${count} dossiers`} sur «\u00A0${words}\u00A0»\u00A0:`,
  nothingFound: (words) => `Aucun dossier ne correspond à «\u00A0${words}\u00A0».`,
  briefLists: '/brief en donne la liste.',
  unknownView: (words) =>
    `«\u00A0${words}\u00A0» n’est pas une façon de voir un dossier\u00A0; voici celles qui existent\u00A0:`,
  severalFit:
    'Plusieurs dossiers répondent à cette question. Choisissez-en un, ou tapez /ask, son nom et la question\u00A0:',
  more: (count) => `… et ${count} de plus\u00A0; ajoutez un mot pour préciser.`,
  noThread: 'Choisissez d’abord un dossier\u00A0: /brief en donne la liste.',
  briefingGone: (slug) => `Le dossier «\u00A0${slug}\u00A0» n’est plus là\u00A0; /brief donne la liste des autres.`,
  unknownCommand: (name) => `Il n’y a pas de commande /${name}\u00A0; /help en donne la liste.`,
  unknownSubcommand: (command) => `Il n’y a pas de commande ${command}.`,
  resumed: (date, time) => `Nous reprenons la conversation du ${date}, ${time.replace(':', '\u00A0h\u00A0')}.`,
  lastQuestion: (question) => `La dernière question était «\u00A0${question}\u00A0».`,
  nothingToResume: 'Il n’y a pas de conversation précédente à reprendre.',
  failed: 'Un problème est survenu de notre côté\u00A0; veuillez réessayer.',
  posting: {
    working: 'Un instant…',
    looking: 'cherche la réponse…',
    asked: (question) => `Question\u00A0: «\u00A0${question}\u00A0»`,
    notMember: (bot) =>
      `Je ne suis pas dans ce canal et ne peux pas y écrire. Tapez /invite, choisissez ${bot}, puis réessayez.`,
    archived: 'Ce canal est archivé, personne ne peut plus y écrire. Réessayez dans un autre.',
    gone: 'Le message dont il s’agit n’existe plus, la réponse n’a donc pas de place.',
    forbidden: 'Les règles de ce canal ne me permettent pas d’y écrire. Réessayez dans un autre.',
    notPosted: 'La réponse n’a pas pu être publiée\u00A0; réessayez dans quelques minutes.',
    alreadyThere: 'C’est déjà dans le fil.',
    oldButton: 'Ce bouton vient d’une version antérieure et ne fait plus rien\u00A0; /brief liste les dossiers.',
    tooLate: 'Le formulaire n’a pas pu s’ouvrir à temps\u00A0; appuyez de nouveau.',
  },
  help: 'Commandes',
  helpFollowUp:
    'Après /brief, tapez simplement vos questions. Chaque phrase dit qui l’affirme, avec quelle assurance, et dans quel paragraphe.',
  greeting: [
    'Wirebrief répond d’après des dossiers vérifiés, et dit qui affirme quoi.',
    'Tapez /brief pour voir les dossiers, /help pour l’aide, Ctrl-D pour quitter.',
  ],
  sources: {
    published: (publisher, date) => `Publié par ${publisher} ${date}.`,
    publishedAt: (date) => `Publié ${date}.`,
    byline: (name) => `Auteur\u00A0: ${name}.`,
    noByline: 'Aucun auteur n’est nommé.',
    dateline: (place) => `Écrit depuis ${place}.`,
    dateWords: (words) => `Date donnée\u00A0: ${words}.`,
    language: (language) => `Lu en ${language}, tel que publié.`,
    translated: (language, original) => `Lu en ${language}, traduit ${from(original)}.`,
    paragraphs: (count) => `${count} ${count === 1 ? 'paragraphe' : 'paragraphes'}.`,
    reliability: (grade) => `Fiabilité ${grade}\u00A0: ${RELIABILITY[grade]}.`,
    rights: (rights) => `Droits\u00A0: ${rights}`,
    reviewedBy: (names) => `Faits vérifiés par ${names}.`,
    invented: 'Cette source est inventée.',
  },
  chat: {
    goesOn: 'La suite est dans le fil.',
    show: 'Montrer',
    question: 'Votre question',
  },
  discord: {
    example: 'Par exemple\u00A0: qui l’affirme, et depuis quand\u00A0?',
    notYours: 'Ceci a été montré à quelqu’un d’autre.',
    isThere: 'C’est ici\u00A0:',
    noThread:
      'Je ne peux pas ouvrir de fil ici, la conversation reste donc dans le salon\u00A0: répondez à mon message, ou appuyez sur «\u00A0Poser une question\u00A0».',
    asGuest:
      'Je ne suis pas membre ici, il n’y a donc pas de fil\u00A0: appuyez sur «\u00A0Poser une question\u00A0» pour continuer.',
    cutShort: 'La suite ne tient pas ici\u00A0; écrivez-moi directement pour tout voir.',
    howToAsk: (bot) => `Pour poser une question, appuyez sur le bouton, répondez à ce message ou mentionnez @${bot}.`,
  },
  slack: {
    pick: 'Quel dossier\u00A0?',
    search: 'Chercher un dossier',
    send: 'Demander',
    cancel: 'Annuler',
    remembered: 'Ce qui est gardé',
    remembers: (days) =>
      `Pour chaque fil, son dossier, vos questions et les faits qui y ont répondu sont gardés ${days} jours, sous votre identifiant Slack et jamais votre nom. La personne qui gère le bot peut les effacer plus tôt.`,
    recent: 'Vos dernières conversations ici',
    suggestions: 'Poser une question sur un dossier',
    suggestion: (title) => `Que sait-on de ceci\u00A0: ${title}\u00A0?`,
  },
};

/** Admiralty scale, see `Source.reliability`. */
const RELIABILITY = {
  A: 'tout à fait fiable',
  B: 'généralement fiable',
  C: 'assez fiable',
  D: 'généralement pas fiable',
  E: 'pas fiable',
  F: 'impossible à juger',
};

/** "du français", "de l’anglais". */
function from(language: string): string {
  return /^[aeiouéh]/.test(language) ? `de l’${language}` : `du ${language}`;
}
