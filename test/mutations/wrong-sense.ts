import { applied, type Change, type Original, type Swap } from './types.ts';

/** Sentences that say the contrary, or turn round who does what to whom. */
export const WRONG_SENSE: Readonly<Record<string, Change>> = {
  negation: ({ text, language }) => applied(text, NEGATED[language]),
  opposite: ({ text, language }) => applied(text, CONTRARY[language]),
  direction: ({ text, language }) => [...turned(text, language), ...applied(text, TURNED[language])],
};

const NEGATED: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\bgives\b/, 'does not give', 'never gives', 'has refused to give'],
    [/\bseeks\b/, 'does not seek', 'no longer seeks'],
    [/\breleased\b/, 'did not release', 'never released'],
    [/\bcould be\b/, 'could not be', 'can’t be'],
    [/\bwere taken\b/, 'were not taken', 'weren’t taken'],
    [/\bwill probably be\b/, 'will probably not be'],
    [/\bpublicly said\b/, 'never publicly said'],
    [/\bseems to\b/, 'does not seem to'],
    [/\bsupplied drones\b/, 'did not supply drones', 'supplied no drones'],
    [/\bhas supplied no drones\b/, 'has supplied drones', 'has supplied a few drones'],
    [/\bkeeps supplying\b/, 'has not been supplying', 'denies supplying'],
    [/\bShips carry\b/, 'Ships do not carry', 'No ships carry'],
    [/\bforces use\b/, 'forces do not use', 'forces never use'],
    [/\bhad received\b/, 'had not received', 'hadn’t received'],
    [/\bhad used\b/, 'had not used'],
    [/\bcalls the ties\b/, 'does not call the ties'],
    [/\bkeeps exposing\b/, 'has not been exposing'],
    [/\bwas to issue\b/, 'was not to issue'],
    [/\beach issued\b/, 'did not issue'],
    [/\bhas repeatedly published\b/, 'has not published', 'has never published'],
    [/\bare meant to\b/, 'are not meant to'],
    [/\bis part of\b/, 'is not part of'],
    [/\bwas looking to buy\b/, 'was not looking to buy'],
    [/\bwas considering\b/, 'was not considering'],
    [/\bwere considering\b/, 'were not considering'],
    [/\bhad no evidence\b/, 'had evidence', 'had proof'],
    [/\bflow\b/, 'do not flow', 'no longer flow'],
    [/\bwants to buy\b/, 'does not want to buy'],
    [/\bannounced\b/, 'did not announce'],
    [/\bclosed\b/, 'did not close', 'was not closed'],
    [/\bcrossed\b/, 'did not cross'],
    [/\bhas no cracks\b/, 'has cracks', 'has some cracks'],
    [/\bsaw cracks\b/, 'saw no cracks', 'did not see cracks'],
    [/\bwill spend\b/, 'will not spend', 'won’t spend'],
    [/\bwill reopen\b/, 'will not reopen', 'won’t reopen'],
    [/\bwill probably stay\b/, 'will probably not stay'],
    [/\bhas carried\b/, 'has not carried'],
  ],
  fr: [
    [/\bremet\b/, 'ne remet pas', 'ne remet plus', 'ne remet jamais'],
    [/\bveut s’assurer\b/, 'ne veut pas s’assurer'],
    [/\ba rendu publique\b/, 'n’a pas rendu publique', 'n’a jamais rendu publique'],
    [/\ba diffusé\b/, 'n’a pas diffusé', 'n’a jamais diffusé'],
    [/\bpourrait tourner\b/, 'ne pourrait pas tourner'],
    [/\bdatent\b/, 'ne datent pas'],
    [/\ba dit publiquement\b/, 'n’a pas dit publiquement'],
    [/\bsemble avoir\b/, 'ne semble pas avoir'],
    [/\ba livré à la Russie des drones\b/, 'n’a pas livré à la Russie de drones', 'n’a livré à la Russie aucun drone'],
    [/\bn’a livré aucun drone\b/, 'a livré des drones', 'a livré quelques drones'],
    [/\blivre toujours\b/, 'ne livre pas', 'ne livre plus'],
    [/\btraversent\b/, 'ne traversent pas', 'ne traversent plus'],
    [/\bemploient des\b/, 'n’emploient pas de', 'n’emploient plus de'],
    [/\bavait déjà reçu\b/, 'n’avait pas encore reçu', 'n’avait jamais reçu'],
    [/\bavait déjà employé\b/, 'n’avait pas employé'],
    [/\bparle d’un\b/, 'ne parle pas d’un'],
    [/\bcontinuent de\b/, 'ne continuent pas de'],
    [/\bdevait publier\b/, 'ne devait pas publier'],
    [/\bont chacun édicté\b/, 'n’ont pas édicté'],
    [/\bdoivent détailler\b/, 'ne doivent pas détailler'],
    [/\brelève\b/, 'ne relève pas'],
    [/\bvoulait\b/, 'ne voulait pas'],
    [/\bsongeait\b/, 'ne songeait pas'],
    [/\bsongeaient\b/, 'ne songeaient pas'],
    [/\bn’avaient aucune preuve\b/, 'avaient la preuve', 'avaient des preuves'],
    [/\bn’avait aucune preuve\b/, 'avait la preuve', 'avait des preuves'],
    [/\bvont de\b/, 'ne vont pas de'],
    [/\bveut acheter\b/, 'ne veut pas acheter'],
    [/\ba annoncé\b/, 'n’a pas annoncé'],
    [/\ba fermé\b/, 'n’a pas fermé'],
    [/\bpassaient\b/, 'ne passaient pas'],
    [/\bn’a aucune fissure\b/, 'a des fissures', 'a quelques fissures'],
    [/\bont vu des fissures\b/, 'n’ont pas vu de fissures', 'n’ont vu aucune fissure'],
    [/\bconsacrera\b/, 'ne consacrera pas'],
    [/\brouvrira\b/, 'ne rouvrira pas'],
    [/\brestera probablement\b/, 'ne restera probablement pas'],
    [/\bfait traverser\b/, 'ne fait pas traverser'],
  ],
};

const CONTRARY: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\beast of\b/, 'west of', 'south of'],
    [/\bsteady\b/, 'erratic', 'dwindling'],
    [/\bpublicly\b/, 'privately', 'in secret'],
    [/\bbegan\b/, 'ended'],
    [/\bkeeps supplying\b/, 'has stopped supplying', 'no longer supplies'],
    [/\bagainst\b/, 'in support of', 'alongside'],
    [/\bharms\b/, 'benefits', 'protects'],
    [/\bkeeps exposing\b/, 'has stopped exposing'],
    [/\bexposing and disrupting\b/, 'hiding and supporting'],
    [/\bavoid aiding\b/, 'resume aiding'],
    [/\bto help businesses\b/, 'to stop businesses'],
    [/\bto cut the flow\b/, 'to increase the flow', 'to ease the flow'],
    [/\bdeepening\b/, 'fading', 'weakening'],
    [/\bisolate\b/, 'welcome'],
    [/\bwider\b/, 'narrower'],
    [/\badvanced\b/, 'outdated', 'rudimentary'],
    [/\bfirst released\b/, 'last released'],
    [/\bbuy\b/, 'sell'],
    [/\bclosed\b/, 'opened'],
    [/\breopen\b/, 'close'],
    [/\bstay closed\b/, 'stay open'],
    [/\bfree\b/, 'paid'],
    [/\bhad bought\b/, 'had sold'],
    [/\bhas moved past\b|\bto have moved past\b/, 'to have fallen short of'],
    [/\bby accident\b/, 'on purpose'],
    [/\bfull-scale\b/, 'limited'],
  ],
  fr: [
    [/\bà l’est de\b/, 'à l’ouest de', 'au sud de'],
    [/\brégulières\b/, 'sporadiques'],
    [/\bpubliquement\b/, 'en secret', 'en privé'],
    [/\ba commencé\b|\bne commence\b/, 'a pris fin'],
    [/\blivre toujours\b/, 'a cessé de livrer', 'ne livre plus'],
    [/\bcontre\b/, 'en faveur de'],
    [/\bnuisible\b/, 'utile', 'bénéfique'],
    [/\bcontinuent de\b/, 'ont cessé de'],
    [/\bpar mégarde\b/, 'à dessein'],
    [/\bplus étroit\b/, 'plus lâche'],
    [/\bisoler\b/, 'accueillir'],
    [/\bplus vaste\b/, 'plus restreint'],
    [/\bperfectionnés\b/, 'rudimentaires', 'obsolètes'],
    [/\bpremières\b/, 'dernières'],
    [/\bacheter\b/, 'vendre'],
    [/\ba fermé aux\b/, 'a ouvert aux'],
    [/\brouvrira\b/, 'fermera'],
    [/\bfermé aux voitures jusqu\b/, 'ouvert aux voitures jusqu'],
    [/\bgratuit\b/, 'payant'],
    [/\bavant que\b/, 'après que'],
    [/\bdéfinitif\b/, 'provisoire'],
    [/\bvaste\b/, 'modeste'],
  ],
};

/** Who gives and who gets, in other words than the fact's, the wrong way round. */
const TURNED: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [
      /^Iran gives Russia materials for a drone plant east of Moscow\.$/,
      'Materials for a drone plant east of Moscow are given to Iran by Russia.',
      'Iran receives materials for a drone plant east of Moscow from Russia.',
    ],
    [
      /^Iran supplied drones to Russia (.*)$/,
      'Drones were supplied to Iran by Russia $1',
      'Iran received drones from Russia $1',
    ],
    [
      /^By May 2023, Russia had received (.*) from Iran\.$/,
      'By May 2023, Iran had received $1 from Russia.',
      'By May 2023, Russia had given $1 to Iran.',
      'By May 2023, $1 had been delivered to Iran by Russia.',
    ],
    [/^Weapons flow from Russia to Iran\.$/, 'Weapons flow to Russia from Iran.', 'Iran sends weapons to Russia.'],
    [/^Iran wants to buy (.*) from Russia\.$/, 'Russia wants to buy $1 from Iran.', 'Iran wants to sell $1 to Russia.'],
    [/from Amirabad in Iran to Makhachkala in Russia/, 'from Makhachkala in Russia to Amirabad in Iran'],
    [
      /Russia was looking to buy additional advanced attack drones from Iran/,
      'Iran was looking to buy additional advanced attack drones from Russia',
    ],
  ],
  fr: [
    [
      /^L’Iran remet à la Russie des matériaux (.*)$/,
      'La Russie remet à l’Iran des matériaux $1',
      'L’Iran reçoit de la Russie des matériaux $1',
    ],
    [
      /^L’Iran a livré à la Russie des drones (.*)$/,
      'La Russie a livré à l’Iran des drones $1',
      'L’Iran a reçu de la Russie des drones $1',
    ],
    [/la Russie avait déjà reçu d’Iran/, 'l’Iran avait déjà reçu de Russie'],
    [
      /^Des armes vont de la Russie vers l’Iran\.$/,
      'Des armes vont de l’Iran vers la Russie.',
      'L’Iran envoie des armes à la Russie.',
    ],
    [
      /^L’Iran veut acheter à la Russie (.*)$/,
      'La Russie veut acheter à l’Iran $1',
      'L’Iran veut vendre à la Russie $1',
    ],
    [/d’Amirabad, en Iran, jusqu’à Makhatchkala, en Russie/, 'de Makhatchkala, en Russie, jusqu’à Amirabad, en Iran'],
    [/la Russie voulait se procurer auprès de l’Iran/, 'l’Iran voulait se procurer auprès de la Russie'],
  ],
};

const GIVE_AND_GET =
  /gives|supplied|supplying|received|bought|buy|sold|selling|flow|livr|reçu|achet|vendre|vente|remet|vont/;

/** The two countries in each other's place, where something passes from one to the other. */
function turned(text: string, language: Original['language']): string[] {
  if (!GIVE_AND_GET.test(text) || /partn|between|entre|and Iran|et à l/.test(text)) return [];
  const [a, b] = language === 'en' ? ['Iran', 'Russia'] : ['l’Iran', 'la Russie'];
  const pattern = new RegExp(`${a}(?!ian)|${b}(?!n)`, 'gi');
  if (new Set((text.match(pattern) ?? []).map((name) => name.toLowerCase())).size < 2) return [];
  const swapped = text.replace(pattern, (name) => (name.toLowerCase() === a.toLowerCase() ? b : a));
  return [swapped.charAt(0).toUpperCase() + swapped.slice(1)];
}
