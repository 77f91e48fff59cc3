import { z } from 'zod';
import { articleReply } from '../core/answer/article/reply.ts';
import { splitSentences } from '../core/answer/article/sentences.ts';
import { type Article, answerFromArticle, type PreparedArticle, prepareArticle } from '../core/answer/article.ts';
import type { TextLanguage } from '../core/language/stems.ts';
import { plainText } from '../core/reply/plain.ts';
import type { Vocabulary } from '../core/search/terms.ts';
import { createVocabulary } from '../core/search/vocabulary.ts';
import { millisecondsSince } from './answer-record.ts';
import { batchLine, runBatch } from './batch.ts';
import type { Cli } from './cli.ts';
import { TEXT_LANGUAGES } from './options.ts';
import { readNamedFile } from './paths.ts';
import { printQuestion, printReply } from './print-reply.ts';

interface ArticleOptions {
  readonly lang?: TextLanguage;
  readonly json?: true;
}

/** `ask --article FILE "question…"`: each question stands alone. */
export async function askArticle(file: string, questions: readonly string[], { lang, json }: ArticleOptions, cli: Cli) {
  const sentences = splitSentences(readNamedFile(file, cli));
  const article = {
    sentences: sentences.map(({ text }) => text),
    paragraphs: sentences.map(({ paragraph }) => paragraph),
    language: lang,
  };
  const prepared = prepareArticle(createVocabulary(), article);
  for (const [index, text] of questions.entries()) {
    if (json) {
      await cli.print(JSON.stringify(recordFrom(prepared, { text })));
      continue;
    }
    await printQuestion(questions, index, cli);
    await printReply(articleReply(prepared, answerFromArticle(prepared, { text })), cli);
  }
}

/** A language that we do not read is told by the words, as if it had not been given. */
const language = z.enum(TEXT_LANGUAGES).optional().catch(undefined);

const lineSchema = z
  .object({
    ...batchLine,
    question: z.string(),
    article: z.array(z.string()).min(1),
    para: z.array(z.number()).nullish(),
    lang: language,
    qlang: language,
  })
  .refine(({ article, para }) => !para || para.length === article.length, {
    path: ['para'],
    message: 'must have a number for each sentence',
  });

/** `ask --batch`: each line brings its own text. */
export async function askArticlesInBatch(cli: Cli): Promise<void> {
  const prepare = rememberLast(createVocabulary());
  await runBatch(cli, lineSchema, ({ question, article, para, lang, qlang }) => {
    const start = performance.now();
    const prepared = prepare({ sentences: article, paragraphs: para ?? undefined, language: lang });
    const record = recordFrom(prepared, { text: question, language: qlang });
    return { ...record, ms: millisecondsSince(start) };
  });
}

/** Many questions in a row are put to the same text. */
function rememberLast(vocabulary: Vocabulary): (article: Article) => PreparedArticle {
  let last: { readonly key: string; readonly prepared: PreparedArticle } | undefined;
  return (article) => {
    const key = JSON.stringify(article);
    if (last?.key !== key) last = { key, prepared: prepareArticle(vocabulary, article) };
    return last.prepared;
  };
}

/** For programs. Nobody has said when the text was written: `asOf` is null. */
function recordFrom(prepared: PreparedArticle, question: Parameters<typeof answerFromArticle>[1]) {
  const start = performance.now();
  const answer = answerFromArticle(prepared, question);
  const { verdict, language: lang, sentences, nearest, ranked, score, abstain } = answer;
  const text = plainText(articleReply(prepared, answer));
  const ms = millisecondsSince(start);
  return { verdict, lang, asOf: null, text, sentences, nearest, by: 'facts', gate: [], ranked, score, abstain, ms };
}
