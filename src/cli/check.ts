import { Command } from 'commander';
import { z } from 'zod';
import { splitSentences } from '../core/answer/article/sentences.ts';
import { ARTICLE_SOURCE } from '../core/answer/article.ts';
import {
  CHECK_MAX_CHARS,
  type CheckedSentence,
  createTextChecker,
  type TextChecker,
} from '../core/answer/check-text.ts';
import type { PreparedEvidence } from '../core/answer/evidence.ts';
import type { Citation } from '../core/answer/types.ts';
import type { Briefing } from '../core/briefing/types.ts';
import { checkReply } from '../core/commands/check-reply.ts';
import type { Language } from '../core/language/languages.ts';
import type { TextLanguage } from '../core/language/stems.ts';
import { createVocabulary } from '../core/search/vocabulary.ts';
import { millisecondsSince } from './answer-record.ts';
import { batchLine, runBatch } from './batch.ts';
import { type Cli, WrongUse } from './cli.ts';
import { findBriefing, languageFor } from './find-briefing.ts';
import { jsonOption, languageOption, TEXT_LANGUAGES } from './options.ts';
import { printReply } from './print-reply.ts';

interface Options {
  readonly batch?: true;
  readonly lang?: Language;
  readonly json?: true;
}

export function checkCommand(cli: Cli): Command {
  return new Command('check')
    .description('a text against a briefing, sentence by sentence; ends with 1 unless all of it is supported')
    .argument('[slug]', 'which briefing')
    .argument('[claim]', 'in quotes')
    .option('--batch', 'JSON lines in, {id, claim, slug} or {id, claim, evidence, lang}; a line out each')
    .addOption(languageOption())
    .addOption(jsonOption())
    .action(async (slug: string | undefined, claim: string | undefined, options: Options) => {
      if (options.batch) {
        if (slug !== undefined)
          throw new WrongUse('With --batch, each line names its briefing or brings its evidence.');
        return checkInBatch(cli);
      }
      if (slug === undefined) throw new WrongUse('Say which briefing to check against: check SLUG "claim".');
      if (claim === undefined || claim.trim() === '') throw new WrongUse(`Say what to check: check ${slug} "claim".`);
      return checkClaim(slug, claim, options, cli);
    });
}

async function checkClaim(slug: string, claim: string, { lang, json }: Options, cli: Cli): Promise<void> {
  if (claim.length > CHECK_MAX_CHARS)
    throw new WrongUse(`That is too long: at most ${CHECK_MAX_CHARS} characters are checked.`);
  const briefing = findBriefing(slug, cli);
  const checker = createTextChecker(createVocabulary());
  const start = performance.now();
  const sentences = checker.check(claim, checker.briefing(briefing), languageFor(briefing, lang));
  const ms = millisecondsSince(start);
  if (verdictOf(sentences) !== 'supported') cli.foundWanting();
  if (json) return cli.print(JSON.stringify({ ...recordOf(sentences, citeIn(briefing)), ms }));
  const own = briefing.languages.find((language) => language === sentences[0]?.language);
  await printReply(checkReply(sentences, briefing, lang ?? own ?? languageFor(briefing, undefined)), cli);
}

const lineSchema = z
  .object({
    ...batchLine,
    claim: z.string(),
    slug: z.string().nullish(),
    evidence: z.union([z.string(), z.array(z.string())]).nullish(),
    /** Of the evidence; one that we do not read is told by the words. */
    lang: z.enum(TEXT_LANGUAGES).optional().catch(undefined),
  })
  .refine(({ slug, evidence }) => (slug == null) !== (evidence == null), { message: 'must have a slug or evidence' });

async function checkInBatch(cli: Cli): Promise<void> {
  const checker = createTextChecker(createVocabulary());
  const open = rememberBriefings(checker, cli);
  const prepare = rememberLast(checker);
  await runBatch(cli, lineSchema, ({ claim, slug, evidence, lang }) => {
    const start = performance.now();
    if (slug != null) {
      const opened = open(slug);
      if (typeof opened === 'string') {
        cli.foundWanting();
        return { error: opened };
      }
      const record = recordOf(checker.check(claim, opened.evidence), citeIn(opened.briefing));
      return { ...record, ms: millisecondsSince(start) };
    }
    const record = recordOf(checker.check(claim, prepare(evidence ?? '', lang)), citeSentence);
    return { ...record, ms: millisecondsSince(start) };
  });
}

interface Opened {
  readonly briefing: Briefing;
  readonly evidence: PreparedEvidence;
}

/** Each briefing once; what is wrong with one is told on its line, and the batch goes on. */
function rememberBriefings(checker: TextChecker, cli: Cli): (slug: string) => Opened | string {
  const known = new Map<string, Opened | string>();
  const open = (slug: string): Opened | string => {
    try {
      const briefing = findBriefing(slug, cli);
      return { briefing, evidence: checker.briefing(briefing) };
    } catch (error) {
      if (error instanceof WrongUse) return error.message;
      throw error;
    }
  };
  return (slug) => {
    const opened = known.get(slug) ?? open(slug);
    known.set(slug, opened);
    return opened;
  };
}

/** Many claims in a row are put to the same text. */
function rememberLast(checker: TextChecker) {
  let last: { readonly key: string; readonly prepared: PreparedEvidence } | undefined;
  return (evidence: string | readonly string[], lang: TextLanguage | undefined): PreparedEvidence => {
    const key = JSON.stringify([evidence, lang]);
    if (last?.key !== key) {
      const sentences = typeof evidence === 'string' ? splitSentences(evidence).map(({ text }) => text) : evidence;
      last = { key, prepared: checker.sentences(sentences, lang) };
    }
    return last.prepared;
  };
}

type Cite = (fact: string) => readonly Citation[];

function citeIn(briefing: Briefing): Cite {
  return (id) => {
    const evidence = briefing.facts.find((fact) => fact.id === id)?.evidence ?? [];
    return evidence.map(({ source, paragraph }) => ({ fact: id, source, paragraph }));
  };
}

function citeSentence(fact: string): Citation[] {
  return [{ fact, source: ARTICLE_SOURCE, paragraph: Number(fact.slice(1)) }];
}

/** Of all its sentences: contradicted where one is, supported where all are. */
function verdictOf(sentences: readonly CheckedSentence[]): CheckedSentence['verdict'] {
  if (sentences.some(({ verdict }) => verdict === 'contradicted')) return 'contradicted';
  return sentences.length > 0 && sentences.every(({ verdict }) => verdict === 'supported')
    ? 'supported'
    : 'unsupported';
}

function recordOf(sentences: readonly CheckedSentence[], cite: Cite) {
  const citations = (ids: readonly string[]) => ids.flatMap((id) => cite(id));
  const facts = [...new Set(sentences.flatMap((sentence) => sentence.facts))];
  return {
    verdict: verdictOf(sentences),
    reasons: sentences.flatMap(({ reasons }) => reasons),
    facts: citations(facts),
    otherSide: citations([...new Set(sentences.flatMap(({ otherSide }) => otherSide))]),
    sentences: sentences.map(({ text, verdict, reasons, facts: ids }) => ({
      text,
      verdict,
      reasons,
      facts: citations(ids),
    })),
  };
}
