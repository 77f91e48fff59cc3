/** What is said of a claim that was checked: every phrase of it. What is quoted is the claim's or the fact's own words. */
export interface CheckWording {
  readonly verdict: Readonly<Record<'supported' | 'contradicted' | 'unsupported', string>>;
  readonly summary: (supported: number, contradicted: number, unsupported: number) => string;
  /** Above a fact whose speaker was left out. */
  readonly wouldHold: string;
  readonly severalFit: string;
  readonly noneFits: string;
  readonly otherSide: string;
  readonly nothingNear: string;
  /** Of a sentence that only another tells the sense of. */
  readonly leaning: string;
  readonly tooLong: (maxChars: string) => string;
  readonly nothingToCheck: string;
  /** In a message's menu: at most 24 characters in English, 32 in any language. */
  readonly onMessage: string;
  /** Of a message in which we are shown no text. */
  readonly unreadable: string;
  /** The form that asks which briefing a text is to be checked against. */
  readonly against: string;
  readonly text: string;
  readonly send: string;
  readonly severalHint: string;
  readonly noneHint: string;
  /** Where a list does not hold all briefings. */
  readonly othersHint: string;
  readonly otherFigure: (claim: string, fact: string) => string;
  readonly noFigure: (claim: string) => string;
  readonly otherDate: (claim: string, fact: string) => string;
  readonly noDate: (claim: string) => string;
  readonly dateOfOther: (claim: string) => string;
  readonly otherName: (claim: string, fact: string) => string;
  readonly noName: (claim: string) => string;
  readonly negated: (fact: string) => string;
  readonly notNegated: (fact: string) => string;
  readonly opposite: (claim: string, fact: string) => string;
  readonly narrower: (fact: string) => string;
  readonly turned: (name: string) => string;
  readonly swapped: (first: string, second: string) => string;
  readonly onlyPlanned: string;
  readonly firmerPlan: string;
  readonly notPlanned: string;
  readonly noEvidence: string;
  readonly otherDegree: (claim: string, fact: string) => string;
  readonly noDegree: (claim: string) => string;
  readonly droppedDegree: (fact: string) => string;
  readonly notVerbatim: (quote: string) => string;
  readonly added: (words: string) => string;
  readonly droppedHedge: (fact: string) => string;
  readonly surer: (claim: string) => string;
  readonly droppedSpeaker: (speaker: string) => string;
  readonly otherSpeaker: (claim: string, speaker: string) => string;
}
