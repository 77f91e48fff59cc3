/**
 * What counts for how much when facts are weighed against a question. Chosen on question sets in both languages, see
 * CONTRIBUTING; `wirebrief eval` shows what a change does.
 */
export const WEIGHTS = {
  /** A word's weight by its role, times its rarity among the facts, where the briefing knows it. */
  known: { content: 1, light: 0.35, telling: 0.3, self: 0 },
  /** The same for how close a fact comes to what a word means, whether the briefing has the word or not. */
  close: { content: 1, light: 0.25, telling: 0.1, self: 0 },
  /** The weight of a word that the briefing does not know: a little, as readers use other words than reports do. */
  unknown: { content: 0.24, light: 0.033, telling: 0, self: 0 },
  /** How much each further unknown word adds to the weight of all. */
  unknownGrowth: 0.15,
  /** "Who *owns* it": an unknown word of such a question is rarely told in other words. */
  unknownOfWho: 0.35,
  /** The noun asked about, against other words, where it is known and where it is not. */
  focus: { known: 1.7, unknown: 2 },
  /** What is left of a fact's coverage where it names nobody, and "who" is asked. */
  withoutPerson: 0.75,
  /** What is left of a fact's coverage where it lacks the noun asked about. */
  withoutFocus: 0.7,
  withoutDeed: 0.5,

  /** How far a fact explains a name by a part of it, by what it is a part of, by who speaks; a word by a name's other forms. */
  degrees: { part: 1, whole: 0.3, speaker: 0.6, nameWord: 0.55, sharedWord: 0.5, status: 0.8, known: 0.37 },

  /** What is added to how much a fact was talked about, for a question that says nothing by itself. */
  kindAskedFor: 0.12,
  /** What is taken off for what was just told, where another fact says so much more of what is asked now. */
  outdone: 0.1,
  outdoneBy: 0.6,
  sameTimeWord: 0.12,
  ownWords: 0.15,
} as const;

/** From where on a fact answers. */
export const THRESHOLDS = {
  /** How sure an answer must be. */
  sure: 0.31,
  /** The same for one of whose words the fact knows a name alone. */
  sureByName: 0.9,
  /** The same for one about a thing that nobody knows, where the fact knows one word of the rest at most. */
  sureOfStrangeThing: 0.8,
  /** The same beside facts that answer already. */
  sureOfFurther: 0.2,
  /** The same for a question that names nothing the briefing knows, where the fact knows one word of several. */
  sureOfLonely: 0.39,
  /** The same for one that wants something for who asks: "which stocks should *I* buy?" */
  sureOfPersonal: 0.85,
  /** Below this, a question that names nothing has nothing to do with the briefing. */
  farOff: 0.12,
  /** How close a fact that tells the opposite must come to be told of. */
  turned: 0.5,
  /** How much better than what may answer it must be to be told of instead. */
  turnedAhead: 2,
  /** How much a fact must have been talked about to be offered beside a decline. */
  leaning: 0.36,
  /** Evidence, the weight of what a fact explains, from which on it tells something. */
  evidence: 0.18,
  /** The same for a fact beside those that answer already. */
  evidenceOfFurther: 0.05,
  /** Coverage by a fact of the speaker who is asked. */
  spoken: 0.25,
  /** The same by how close it comes to what the question means. */
  spokenClose: 0.35,
  /** Bearing on the last turns, for a question that says nothing by itself. */
  context: 0.28,
  /** The same for a fact that must hold a date, a figure or a name. */
  strictContext: 0.34,
  /** The same for something beside what was told. */
  others: 0.12,
  /** Evidence for one side of a dispute, where a dispute is asked about. */
  dispute: 0.12,
  /** How much better than those of a dispute a fact must be that is told beside them. */
  aheadOfDispute: 2,
  /** Coverage of facts offered beside a decline. */
  nearest: 0.22,
  /** Evidence by words that rarely tell what is asked about, from which on they do. */
  tellingWords: 0.25,
  /** Weight of unknown words from which on a question says something by itself. */
  unknownMass: 0.4,
  /** Weight of known words below which a leaning question says nothing by itself. */
  thinMass: 0.1,
} as const;

/** Which facts are shown beside the best; for a question that says nothing by itself, those with this share of its score. */
export const SHOWN = {
  /** How much weaker a fact may be than the best: in general, by what is asked, and by what the fact is. */
  reach: { close: 0.15, broadly: 0.4, disputed: 0.6, besideThePoint: 0.1, noEvidence: 1.35, denial: 12 },
  /** How much weaker it may be where it explains this share of the question that those before it leave open. */
  adding: 2,
  added: 0.18,
  /** Facts are shown until one of them is this likely to answer, each if it is likely enough itself. */
  likely: { together: 0.9, own: 0.1, share: 0.16, ownBeside: 0.3 },
  /**
   * Where several things are asked for in one question: how many of the best are looked at, how much weaker than the best one
   * may be, in general and if it is a quarrel beside the point, and what counts explaining all that those shown leave open; a
   * third one adds this share of it, or is nearly as good as the best.
   */
  ofSeveral: { candidates: 8, reach: 8, besideThePoint: 4, leftOpen: 3, added: 0.03, near: 4 },
  /** How many of the best are looked at, and how many are shown. */
  candidates: 6,
  maxBeside: 3,
  share: 0.95,
  /** Where all there is on something is asked for. */
  broadly: 0.87,
  /** For the other side of a dispute, so that it is not left out. */
  disputed: 0.8,
  besideThePoint: 0.98,
  /** For what nobody has evidence of, where evidence is asked for. */
  noEvidence: 0.55,
  max: 4,
  /** Where a question says so little that many facts bear on it alike. */
  maxOfWeak: 2,
  nearestMax: 2,
} as const;
