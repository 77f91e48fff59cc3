import { applied, type Change, lowered, type Original, type Swap, unfinished } from './types.ts';

/** Sentences that are surer than the fact, name another speaker, or add something. */
export const WRONG_SURENESS: Readonly<Record<string, Change>> = {
  'speaker swap': ({ slug, fact, language, text }) =>
    (STRANGERS[slug]?.[fact.saidBy.speaker] ?? []).flatMap((stranger) =>
      ATTRIBUTED[language](text, stranger[language]),
    ),
  'hedge dropped': ({ text, language }) => applied(text, HEDGES[language]),
  'made sure': ({ text, language }) => SURE[language].map((sure) => `${sure} ${lowered(text)}`),
  'plan to deed': ({ text, language }) => applied(text, DEEDS[language]),
  comparison: ({ text, language }) => applied(text, COMPARED[language]),
  superlative: ({ text, language }) => applied(text, SUPERLATIVES[language]),
  quotation: ({ text, language }) => [...applied(text, QUOTES[language]), QUOTED[language](text)],
  addition: ({ text, language }) => [
    ...ADDED[language].map((more) => `${unfinished(text)}${more}.`),
    ...applied(text, ADJECTIVES[language]),
  ],
};

type Named = Readonly<Record<Original['language'], string>>;
const IRAN = { en: 'Iran', fr: 'l’Iran' };
const RUSSIA = { en: 'the Kremlin', fr: 'le Kremlin' };
const UKRAINE = { en: 'Ukraine', fr: 'l’Ukraine' };
const WHITE_HOUSE = { en: 'the White House', fr: 'la Maison-Blanche' };
const UNION = { en: 'the dockers’ union', fr: 'le syndicat des dockers' };
const MAYOR = { en: 'Mayor Quill', fr: 'la maire' };

/** Speakers who say no such thing, by the speaker who does. Whoever that speaker speaks for is left out. */
const STRANGERS: Readonly<Record<string, Readonly<Record<string, readonly Named[]>>>> = {
  'russia-iran-drones': {
    'us-intelligence': [IRAN, RUSSIA, UKRAINE],
    'white-house': [IRAN, RUSSIA],
    kirby: [IRAN, RUSSIA, UKRAINE],
    'biden-administration': [IRAN, UKRAINE],
    'us-officials': [IRAN, RUSSIA],
    'united-states': [IRAN],
    iran: [WHITE_HOUSE, RUSSIA, UKRAINE],
  },
  'sample-harbour-bridge': {
    mayor: [UNION],
    'town-council': [UNION],
    'dockers-union': [MAYOR, { en: 'the town council', fr: 'le conseil municipal' }],
  },
};

const ATTRIBUTED: Readonly<Record<Original['language'], (text: string, who: string) => string[]>> = {
  en: (text, who) => [
    `According to ${who}, ${lowered(text)}`,
    `${unfinished(text)}, ${who} said.`,
    `${upper(who)} says that ${lowered(text)}`,
  ],
  fr: (text, who) => [
    `Selon ${who}, ${lowered(text)}`,
    `${unfinished(text)}, a déclaré ${who}.`,
    `${upper(who)} affirme que ${lowered(text)}`.replace(/que (l[ea]|un|en) /, 'que $1 '),
  ],
};

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const HEDGES: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\bcould be operating\b/, 'will be operating', 'is going to be operating'],
    [/\bwill probably\b/, 'will', 'will certainly'],
    [/\bseems to have moved\b/, 'has moved', 'has clearly moved'],
    [/\bpublicly said it believed\b/, 'publicly said'],
    [/\bAbout 3,000\b/, 'Exactly 3,000', '3,000'],
    [/\bwhat US officials call a\b/, 'a'],
    [/\bcalls the ties between Iran and Russia a\b/, 'has proof of a'],
    [/\bwhat it calls a\b/, 'a'],
    [/\bthe United States believed\b/, 'the United States knew'],
    [/\bthat, it said, showed\b/, 'that proved'],
  ],
  fr: [
    [/\bpourrait tourner\b/, 'va tourner', 'tournera'],
    [/\brestera probablement\b/, 'restera', 'restera certainement'],
    [/\bsemble avoir\b/, 'a'],
    [/\ba dit publiquement croire que\b/, 'a dit publiquement que'],
    [/\bEnviron 3\s000\b/, 'Exactement 3 000', '3 000'],
    [/\bce que des responsables américains appellent un\b/, 'un'],
    [/\bce qu’ils nomment un\b/, 'un'],
    [/\bles États-Unis croyaient que\b/, 'les États-Unis savaient que'],
    [/\bmontrant, selon elle, la\b/, 'prouvant la'],
  ],
};

const SURE: Readonly<Record<Original['language'], readonly string[]>> = {
  en: ['It is now confirmed that', 'Without a doubt,', 'It has been proven that'],
  fr: ['Il est désormais confirmé que', 'Sans aucun doute,', 'Il a été prouvé que'],
};

const DEEDS: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\bseeks a\b/, 'has secured a', 'receives a'],
    [/\bcould be operating\b/, 'began operating', 'is operating'],
    [/\bwill probably be built\b/, 'has been built', 'was built'],
    [/\bwere considering\b/, 'agreed on', 'had set up', 'were planning'],
    [/\bwas to issue\b/, 'issued', 'has issued'],
    [/\bwas looking to buy\b/, 'bought', 'had bought'],
    [/\bwas considering selling\b/, 'had sold', 'was selling', 'had decided to sell'],
    [/\bwants to buy\b/, 'has bought', 'buys', 'has decided to buy'],
    [/\bwill spend\b/, 'has spent', 'spent'],
    [/\bwill reopen\b/, 'reopened', 'has reopened'],
    [/\bwill probably stay\b/, 'probably stayed'],
    [/\bhad no evidence that Iran and Russia had concluded\b/, 'said that Iran and Russia had concluded'],
    [/^The town council had no evidence that a ship had hit\b/, 'A ship had hit', 'No ship had hit'],
    [
      /^White House officials had no evidence that Iran and Russia had concluded\b/,
      'Iran and Russia had concluded',
      'Iran and Russia had not concluded',
    ],
  ],
  fr: [
    [/\bveut s’assurer\b/, 's’est assuré', 'reçoit'],
    [/\bpourrait tourner\b/, 'a tourné', 'tourne'],
    [/\bsera probablement construite\b/, 'a été construite', 'est construite'],
    [/\bsongeaient à\b/, 'se sont mis d’accord sur', 'ont lancé'],
    [/\bdevait publier\b/, 'a publié', 'publie'],
    [/\bvoulait se procurer\b/, 's’est procuré'],
    [/\bsongeait à vendre\b/, 'avait vendu', 'vendait', 'allait vendre'],
    [/\bveut acheter\b/, 'a acheté', 'achète', 'va acheter'],
    [/\bconsacrera\b/, 'a consacré'],
    [/\brouvrira\b/, 'a rouvert'],
    [/\brestera probablement fermé\b/, 'est probablement resté fermé'],
    [
      /^Le conseil municipal n’avait aucune preuve qu’un navire avait heurté\b/,
      'Un navire avait heurté',
      'Aucun navire n’avait heurté',
    ],
  ],
};

const COMPARED: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\bthe 400 drones\b/, 'the more than 400 drones', 'the at least 400 drones', 'the fewer than 400 drones'],
    [/\bmost of the 400\b/, 'all of the 400', 'half of the 400', 'few of the 400', 'the 400'],
    [/\bAbout 3,000\b/, 'More than 3,000', 'At most 3,000', 'Fewer than 3,000'],
    [/\b4\.2 million\b/, 'more than 4.2 million', 'at least 4.2 million', 'up to 4.2 million'],
    [/\btwo of the six\b/, 'most of the six', 'at least two of the six', 'more than two of the six'],
    [/\bhundreds of (one-way|attack|ballistic)\b/, 'more than 1,000 $1', 'a thousand $1'],
    [/\beach issued\b/, 'together issued more'],
    [/\brepeatedly published\b/, 'once published', 'rarely published'],
    [/\bdrones\b/, 'more drones than ever'],
  ],
  fr: [
    [/\bdes 400 drones\b/, 'des plus de 400 drones', 'des 400 drones au moins', 'de moins de 400 drones'],
    [/\bla plupart des 400\b/, 'la totalité des 400', 'la moitié des 400', 'peu des 400', 'les 400'],
    [/\bEnviron 3\s000\b/, 'Plus de 3 000', 'Au plus 3 000', 'Moins de 3 000'],
    [/\b4,2 millions\b/, 'plus de 4,2 millions', 'au moins 4,2 millions', 'jusqu’à 4,2 millions'],
    [/\bdeux des six\b/, 'la plupart des six', 'au moins deux des six'],
    [/\bdes centaines de\b/, 'plus d’un millier de', 'un millier de'],
    [/\bà maintes reprises\b/, 'une seule fois', 'rarement'],
  ],
};

const SUPERLATIVES: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\ba drone plant\b/i, 'the largest drone plant'],
    [/\bweapons\b/, 'the deadliest weapons'],
    [/\bsatellite images\b/, 'the sharpest satellite images ever'],
    [/\bmaterials\b/, 'the best materials'],
    [/\b(?:one-way )?attack drones\b/, 'the most dangerous attack drones'],
    [/\bfighter jets\b/, 'only fighter jets'],
    [/\bThe harbour bridge\b/, 'The oldest harbour bridge'],
    [/\bpartnership\b/, 'partnership, the strongest ever,'],
    [/\bcracks\b/, 'the worst cracks'],
    [/\ba free ferry\b/, 'the only free ferry'],
  ],
  fr: [
    [/\b[Uu]ne usine de drones\b/, 'la plus grande usine de drones'],
    [/\bdes images satellite\b/, 'les meilleures images satellite'],
    [/\bdrones (?:kamikazes|d’attaque)\b/, 'drones les plus dangereux'],
    [/\bavions de chasse\b/, 'seuls avions de chasse'],
    [/\bLe pont du port\b/, 'Le plus vieux pont du port'],
    [/\bfissures\b/, 'fissures, les pires de toutes,'],
    [/\bun bac gratuit\b/, 'le seul bac gratuit'],
    [/\bmissiles balistiques\b/, 'missiles balistiques, les plus puissants du monde,'],
  ],
};

const QUOTES: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\bfull-scale defence partnership\b/, '“vast military alliance”'],
    [/\bdeepening defence partnership\b/, '"growing war alliance"'],
    [/\bdrone plant\b/, '“drone factory”'],
    [/\bno drones\b/, '“not one drone”'],
    [/\bsteady supply\b/, '“reliable supply”'],
  ],
  fr: [
    [/\bvaste partenariat de défense\b/, '«\u00A0grande alliance militaire\u00A0»'],
    [/\busine de drones\b/, '« fabrique de drones »'],
    [/\baucun drone\b/, '“pas un drone”'],
    [/\blivraisons d’armes régulières\b/, '« approvisionnement constant »'],
  ],
};

const QUOTED: Readonly<Record<Original['language'], (text: string) => string>> = {
  en: (text) => `${unfinished(text)}, “a line that can not be crossed”.`,
  fr: (text) => `${unfinished(text)}, «\u00A0une ligne à ne pas franchir\u00A0».`,
};

const ADDED: Readonly<Record<Original['language'], readonly string[]>> = {
  en: [
    ' in exchange for oil',
    ' despite international sanctions',
    ' because of the pandemic',
    ', which angered its allies',
    ' and trained the pilots',
    ' with Chinese help',
  ],
  fr: [
    ' en échange de pétrole',
    ' malgré les sanctions internationales',
    ' à cause de la pandémie',
    ', ce qui a irrité ses alliés',
    ' et formé les pilotes',
    ' avec l’aide chinoise',
  ],
};

const ADJECTIVES: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\bdrone plant\b/, 'secret drone plant', 'underground drone plant'],
    [/\bmaterials\b/, 'nuclear materials'],
    [/\bships\b/i, 'Navy ships'],
    [/\bcracks\b/, 'deep cracks'],
    [/\bdeal\b/, 'illegal deal'],
    [/\bferry\b/, 'electric ferry'],
  ],
  fr: [
    [/\busine de drones\b/, 'usine secrète de drones', 'usine souterraine de drones'],
    [/\bmatériaux\b/, 'matériaux nucléaires'],
    [/\bfissures\b/, 'fissures profondes'],
    [/\baccord\b/, 'accord illégal'],
    [/\bbac\b/, 'bac électrique'],
  ],
};
