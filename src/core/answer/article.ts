import { cleanText } from '../language/clean.ts';
import type { TextLanguage } from '../language/stems.ts';
import { wordsOf } from '../language/words.ts';
import { answerKindOf } from '../search/answer-kind.ts';
import { createPassageIndex, type PassageIndex } from '../search/passage-index.ts';
import { type Match, rank } from '../search/rank.ts';
import type { Vocabulary } from '../search/terms.ts';
import { holdsKind, showsItself } from './article/kinds.ts';
import { textLanguageOf } from './article/language.ts';
import { signsOf, surenessOf } from './article/sureness.ts';
import { QUESTION_MAX_CHARS } from './question.ts';
import type { Sentence, Verdict } from './types.ts';

/** Any text, taken apart: each sentence is a fact, `f1` the first one. */
export interface Article {
  readonly sentences: readonly string[];
  /** The number of each sentence's paragraph. Without it, citations count the sentences. */
  readonly paragraphs?: readonly number[] | undefined;
  /** Told by its words where it is not given. */
  readonly language?: TextLanguage | undefined;
}

/** An article made ready for questions; costs a millisecond or two. */
export interface PreparedArticle {
  readonly article: Article;
  readonly language: TextLanguage;
  readonly index: PassageIndex;
}

export interface ArticleQuestion {
  readonly text: string;
  /** Told by its words where it is not given, else the article's. */
  readonly language?: TextLanguage | undefined;
}

export interface ArticleAnswer {
  /** Never `disputed`: nobody has said which sentences of a text contradict one another. */
  readonly verdict: Verdict;
  /** Of the article, and so of what is shown. */
  readonly language: TextLanguage;
  readonly questionLanguage: TextLanguage;
  /** Sentences as they stand in the article, best first; empty for a decline. */
  readonly sentences: readonly Sentence[];
  /** Ids of the sentences offered beside a decline, nearest first. */
  readonly nearest: readonly string[];
  /** Indexes of all sentences, best first. */
  readonly ranked: readonly number[];
  /** How surely the article answers, 0 to 1; comparable between questions and articles. */
  readonly score: number;
  /** True where that is not sure enough to answer. */
  readonly abstain: boolean;
}

/** What citations name as their source. */
export const ARTICLE_SOURCE = 'article';
/**
 * Below this sureness a question is declined. A balance, measured on public question sets (English, French): 14 and 31 %
 * of answerable questions are declined, 70 and 73 % of those whose sentence was taken out, and 99 % of those off topic.
 */
export const ANSWER_FROM = 0.45;
/** So many sentences at most, and none that scores less than this share of the best. */
const SHOWN_MAX = 3;
const CLOSE = 0.88;

export function prepareArticle(vocabulary: Vocabulary, article: Article): PreparedArticle {
  const language = article.language ?? textLanguageOf(article.sentences.join(' '), vocabulary.stemmers) ?? 'en';
  const passages = article.sentences.map((text) => ({ texts: { [language]: text } }));
  return {
    article,
    language,
    index: createPassageIndex(passages, { ...vocabulary, kinds: undefined, expansions: undefined }),
  };
}

/** Answers with sentences of the article alone, never throwing for what a reader typed. Pure: same input, same answer. */
export function answerFromArticle(prepared: PreparedArticle, question: ArticleQuestion): ArticleAnswer {
  const { article, language, index } = prepared;
  const text = cleanText(question.text.slice(0, QUESTION_MAX_CHARS));
  const questionLanguage = question.language ?? textLanguageOf(text, index.vocabulary.stemmers) ?? language;
  const kind = answerKindOf(text, questionLanguage);
  const asked = new Set(wordsOf(text).map((word) => word.text));
  const bonuses = article.sentences.map((sentence) => holdsKind(kind, sentence, language, asked));
  const bonus = (at: number) => bonuses[at] ?? 0;
  const { paragraphs } = article;
  const ranking = rank(index, text, {
    language: questionLanguage,
    bonus,
    isRunningText: true,
    ...(paragraphs && { paragraphs }),
  });

  const { matches } = ranking;
  const best = matches[0];
  const signs = signsOf(ranking, {
    kind: best && showsItself(kind) ? bonus(best.index) : undefined,
    isForeign: questionLanguage !== language,
  });
  const score = signs ? surenessOf(signs) : 0;
  const isQuestion = question.text.length <= QUESTION_MAX_CHARS;
  const shown = closeOnes(matches.filter(({ coverage }) => coverage > 0));
  const abstain = !isQuestion || shown.length === 0 || score < ANSWER_FROM;
  return {
    verdict: abstain ? 'not_in_briefing' : 'answered',
    language,
    questionLanguage,
    sentences: abstain ? [] : shown.map(({ index: at }) => sentenceAt(at, article)),
    nearest: abstain ? shown.map(({ index: at }) => factId(at)) : [],
    ranked: matches.map(({ index: at }) => at),
    score,
    abstain,
  };
}

function closeOnes(matches: readonly Match[]): Match[] {
  const floor = CLOSE * (matches[0]?.score ?? 0);
  return matches.slice(0, SHOWN_MAX).filter(({ score }) => score >= floor);
}

function sentenceAt(at: number, { sentences, paragraphs }: Article): Sentence {
  const citation = { fact: factId(at), source: ARTICLE_SOURCE, paragraph: paragraphs?.[at] ?? at + 1 };
  return { text: sentences[at] ?? '', citations: [citation] };
}

/** The sentence with this id; undefined where there is none. */
export function factOf(id: string, article: Article): Sentence | undefined {
  const at = article.sentences.findIndex((_, index) => factId(index) === id);
  return at < 0 ? undefined : sentenceAt(at, article);
}

function factId(at: number): string {
  return `f${at + 1}`;
}
