import type { Closeness } from './closeness.ts';
import type { Lacks } from './lacks.ts';

/** What tells whether the best fact answers a question; 1 or 0 where nothing else is said. */
export interface AnswerSigns extends Closeness, Lacks {
  /** Of the best fact, see `signs.ts`. */
  readonly share: number;
  readonly evidence: number;
  readonly rank: number;
  readonly grams: number;
  readonly focus: number;
  readonly beside: number;
  readonly names: number;
  readonly words: number;
  readonly wordCount: number;
  readonly purpose: number;
  readonly doing: number;
  readonly near: number;
  readonly nearUnknown: number;
  readonly sameParty: number;
  readonly otherParty: number;
  readonly sameDirection: number;
  readonly againstFlow: number;
  readonly excluded: number;
  readonly sameDate: number;
  readonly otherDate: number;
  readonly otherSide: number;
  readonly admission: number;
  readonly planForPast: number;
  readonly openMatter: number;
  /** Its score. How likely it is the one that answers if one does, and one of the first three is; see `likelihood.ts`. */
  readonly score: number;
  readonly likely: number;
  readonly likelyThree: number;
  readonly matched: number;
  /** Its score beside the next one's, the fourth one's and the mean; and beside the first of all, which lacks what was asked. */
  readonly lead: number;
  readonly leadOverMany: number;
  readonly leadOverMean: number;
  readonly behindFirst: number;
  /** It explains no word beside names. */
  readonly onlyNames: number;
  /** The noun asked about is unknown to the briefing, or only to the fact. */
  readonly unknownFocus: number;
  readonly lacksFocus: number;
  /** Content words that the briefing does not know: how many, their weight, their share; and whether one is a thing. */
  readonly unknown: number;
  readonly unknownMass: number;
  readonly unknownShare: number;
  readonly unknownThing: number;
  readonly unknownOfWho: number;
  /** How much it was talked about, and whether the question leans on that. */
  readonly context: number;
  readonly leaning: number;
  /** The question names somebody or something that the briefing knows. */
  readonly named: number;
  /** The fact has a number of the question: "the figure of 400". */
  readonly number: number;
  /** How many words of content the fact says itself, or in others that say the same; none, where nothing is named; one of several. */
  readonly said: number;
  readonly unsaid: number;
  readonly lonely: number;
  /** The question speaks of who asks: "what should *I* buy?" */
  readonly personal: number;
  /** How many content words the question has. */
  readonly content: number;
  /** What is asked: the kind of answer, all there is, how sure it is, a quarrel, somebody's words. */
  readonly person: number;
  readonly place: number;
  readonly open: number;
  readonly amount: number;
  readonly date: number;
  readonly yesNo: number;
  readonly reason: number;
  readonly contestedYesNo: number;
  readonly lacksDeed: number;
  readonly broadly: number;
  readonly status: number;
  readonly contested: number;
  readonly voice: number;
  readonly spoken: number;
}
