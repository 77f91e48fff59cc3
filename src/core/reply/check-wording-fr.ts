import type { CheckWording } from './check-wording.ts';

export const CHECK_FRENCH: CheckWording = {
  verdict: { supported: 'Étayé', contradicted: 'Contredit', unsupported: 'Pas étayé' },
  summary: (supported, contradicted, unsupported) =>
    `Vérification\u00A0: ${supported} étayé${s(supported)}, ${contradicted} contredit${s(contradicted)}, ${unsupported} pas étayé${s(unsupported)}.`,
  wouldHold: 'Ceci tiendrait, avec celui qui le dit\u00A0:',
  severalFit:
    'Plusieurs dossiers parlent de cela. Choisissez-en un et recommencez avec son nom\u00A0: /check, son nom, le texte.',
  noneFits: 'Aucun dossier n’en parle\u00A0; /brief en donne la liste.',
  otherSide: 'L’autre partie dit\u00A0:',
  nothingNear: 'Le dossier n’en dit rien.',
  leaning: 'Cette phrase renvoie à une autre\u00A0; écrivez ce dont elle parle, s’il vous plaît.',
  tooLong: (maxChars) => `C’est trop long à vérifier\u00A0: moins de ${maxChars} caractères, s’il vous plaît.`,
  nothingToCheck: 'Donnez une phrase à vérifier, s’il vous plaît.',
  onMessage: 'Vérifier d’après un dossier',
  unreadable:
    'Aucun texte de ce message ne m’est montré. Copiez ce que vous voulez vérifier, et tapez-le après /check.',
  against: 'D’après quel dossier\u00A0?',
  text: 'Le texte',
  send: 'Vérifier',
  severalHint: 'Plusieurs dossiers parlent de cela.',
  noneHint: 'Aucun ne semble en parler.',
  othersHint: 'Les autres\u00A0: /check, le nom, le texte.',
  otherFigure: (claim, fact) => `«\u00A0${claim}\u00A0»\u00A0: le fait dit «\u00A0${fact}\u00A0».`,
  noFigure: (claim) => `Le fait ne donne pas le chiffre «\u00A0${claim}\u00A0».`,
  otherDate: (claim, fact) => `«\u00A0${claim}\u00A0»\u00A0: le fait dit «\u00A0${fact}\u00A0».`,
  noDate: (claim) => `Le fait ne donne pas la date «\u00A0${claim}\u00A0».`,
  dateOfOther: (claim) => `«\u00A0${claim}\u00A0»\u00A0: dans le fait, c’est la date d’autre chose.`,
  otherName: (claim, fact) => `«\u00A0${claim}\u00A0»\u00A0: dans le fait, c’est ${fact}.`,
  noName: (claim) => `Le fait ne nomme pas «\u00A0${claim}\u00A0».`,
  negated: (fact) => `Le fait dit que non\u00A0: «\u00A0${fact}\u00A0».`,
  notNegated: (fact) => `Le fait ne dit pas «\u00A0${fact}\u00A0».`,
  opposite: (claim, fact) => `«\u00A0${claim}\u00A0»\u00A0: le fait dit le contraire, «\u00A0${fact}\u00A0».`,
  narrower: (fact) => `Le fait ne le dit qu’avec «\u00A0${fact}\u00A0».`,
  turned: (name) => `C’est l’inverse\u00A0: voyez le rôle de ${name}.`,
  swapped: (first, second) => `«\u00A0${first}\u00A0» et «\u00A0${second}\u00A0» ont changé de place.`,
  onlyPlanned: 'Le fait parle d’un projet ou d’une attente, pas d’un acte.',
  firmerPlan: 'Le fait parle d’un souhait ou d’une idée, pas d’une décision.',
  notPlanned: 'Le fait parle d’un acte, pas d’un projet.',
  noEvidence: 'Le fait dit seulement qu’il n’y a aucune preuve.',
  otherDegree: (claim, fact) => `«\u00A0${claim}\u00A0»\u00A0: le fait dit «\u00A0${fact}\u00A0».`,
  noDegree: (claim) => `Le fait ne dit pas «\u00A0${claim}\u00A0».`,
  droppedDegree: (fact) => `Le fait dit «\u00A0${fact}\u00A0».`,
  notVerbatim: (quote) => `«\u00A0${quote}\u00A0» est entre guillemets, mais ce ne sont pas les mots du fait.`,
  added: (words) => `Le fait ne dit pas «\u00A0${words}\u00A0».`,
  droppedHedge: (fact) => `Le fait est moins sûr\u00A0: «\u00A0${fact}\u00A0».`,
  surer: (claim) => `«\u00A0${claim}\u00A0» est plus sûr que le fait.`,
  droppedSpeaker: (speaker) => `Il manque qui le dit\u00A0: ${speaker}.`,
  otherSpeaker: (claim, speaker) => `«\u00A0${claim}\u00A0»\u00A0: celui qui le dit, c’est ${speaker}.`,
};

function s(count: number): string {
  return count > 1 ? 's' : '';
}
