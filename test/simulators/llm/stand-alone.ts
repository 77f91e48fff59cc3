import type { Asked } from './asked.ts';

/** The question with what its pronoun stands for, in words of the thread; unchanged where it needs or finds none. */
export function standAlone({ question, thread }: Asked): string {
  const subject = thread.map(subjectOf).findLast((found) => found !== undefined);
  if (subject === undefined || question.includes(subject)) return question;
  if (PRONOUN.test(question)) return question.replace(PRONOUN, subject);
  return ELLIPSIS.test(question) ? `${question.replace(/\s*\?\s*$/, '')}, ${subject} ?`.replace(' ?', '?') : question;
}

const PRONOUN = /(?<![\p{L}’'-])(?:it|they|he|she|il|elle|ils|elles)(?!\p{L})/iu;
const ELLIPSIS = /^(?:and|what about|et)(?!\p{L})/iu;

/** A name, or "the bridge": what a question is about. */
function subjectOf(question: string): string | undefined {
  const name = /(?<=\s)\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*/u.exec(question)?.[0];
  return name ?? /(?<!\p{L})(?:the|le|la|les)\s[\p{L}-]+|l’\p{L}+/iu.exec(question)?.[0];
}
