import { inLanguage, type Language } from '../language/languages.ts';
import { dayPhrase } from '../reply/day-phrase.ts';
import { deaden } from '../reply/deaden.ts';
import { digestWordsFor } from '../reply/digest-words-for.ts';
import { factsOf } from '../reply/facts-of.ts';
import { shorten } from '../reply/shorten.ts';
import type { Action, Part, Reply } from '../reply/types.ts';
import { briefingEntry } from '../views/list.ts';
import { briefingActions, longAsOf, shortAsOf } from '../views/views.ts';
import type { Composing, Told } from './composing.ts';
import { keyFactParts, leadPart } from './key-facts.ts';
import { missedText } from './missed-text.ts';
import { changeParts } from './show-changes.ts';
import type { Digest } from './types.ts';
import { unchangedNote } from './unchanged-note.ts';

/** So many briefings are shown in full that the place has not heard of, or is reminded of; others are listed, or wait. */
const MAX_IN_FULL = 5;
const MAX_LISTED = 15;
const MAX_GAPS = 3;
const QUESTION_MAX_CHARS = 120;

/**
 * A digest: what changed first, then what is new, then reminders, then questions without an answer. Undefined where there
 * is nothing to say to a place that wants changes only. The first message tells most; where it is long, it goes on in the
 * thread (`reply/pages.ts`).
 */
export function composeDigest(composing: Composing): Composed | undefined {
  const { told, mode } = composing;
  const changed = told.filter(({ news }) => news.kind === 'changed');
  const fresh = told.filter(({ news }) => news.kind === 'new');
  if (changed.length + fresh.length === 0 && mode === 'changes') return undefined;
  const reminders = told.filter(({ news }) => news.kind === 'reminder').slice(0, MAX_IN_FULL);
  const shown = [...changed, ...fresh.slice(0, MAX_IN_FULL), ...reminders];
  if (shown.length === 0) return { reply: unchangedNote(composing), about: [] };
  const isOnly = shown.length === 1;
  const sections = shown.map((each) => ({ briefing: each.briefing, parts: section(each, composing, isOnly) }));
  const listed = listedParts(fresh.slice(MAX_IN_FULL), composing.language);
  return {
    reply: framed(composing, shown, [...sections.flatMap(({ parts }) => parts), ...listed, ...gapParts(composing)]),
    about: sections.map(({ briefing: { slug, version }, parts }) => ({ slug, version, facts: factsOf({ parts }) })),
  };
}

export type Composed = Required<Pick<Digest, 'reply' | 'about'>>;

function framed({ language, day, lastDay, missed }: Composing, shown: readonly Told[], parts: readonly Part[]): Reply {
  const wording = digestWordsFor(language);
  const [only] = shown.length === 1 ? shown : [];
  const intro = [
    ...(lastDay === undefined ? [wording.first] : []),
    ...(missed ? [missedText(missed, language, day)] : []),
  ];
  return {
    language,
    audience: 'everyone',
    title: wording.title(dayPhrase(day, language)),
    parts: [...intro.map((text): Part => ({ kind: 'text', text })), ...parts],
    ...(only ? { asOf: longAsOf(only.briefing, language) } : {}),
    actions: only ? briefingActions(only.briefing, 'summary', language) : briefActions(shown, language),
  };
}

/** Where it is the only one, the as-of line is that of the digest. */
function section({ briefing, news, before, opening }: Told, composing: Composing, isOnly: boolean): Part[] {
  const { language, lastDay } = composing;
  const wording = digestWordsFor(language);
  const name = inLanguage(briefing.title, language);
  const title = isOnly ? name : `${name} · ${shortAsOf(briefing, language)}`;
  const heading = (text: string): Part => ({ kind: 'heading', text });
  const lead = opening ?? [leadPart(briefing, language)];
  const facts = () => keyFactParts(briefing, language);
  switch (news.kind) {
    case 'new':
      return [heading(lastDay === undefined ? title : wording.newBriefing(title)), ...lead, ...facts()];
    case 'reminder':
      return [heading(lastDay === undefined ? title : wording.reminder(title)), ...lead, ...facts()];
    case 'changed': {
      const shown = { briefing, language, ...(before && { before }) };
      const standing: Part[] = news.isReminderDue ? [{ kind: 'text', text: wording.remember }, ...facts()] : [];
      return [heading(title), ...lead, ...changeParts(news.changes, shown), ...standing];
    }
    case 'unchanged':
      return [];
  }
}

/** New briefings that are too many to be shown. */
function listedParts(listed: readonly Told[], language: Language): Part[] {
  const left = listed.length - MAX_LISTED;
  return [
    ...listed.slice(0, MAX_LISTED).map(({ briefing }): Part => briefingEntry(briefing, language)),
    ...(left > 0 ? [{ kind: 'text' as const, text: digestWordsFor(language).moreBriefings(left) }] : []),
  ];
}

function gapParts({ gaps, told, language }: Composing): Part[] {
  const wording = digestWordsFor(language);
  const titles = new Map(told.map(({ briefing }) => [briefing.slug, inLanguage(briefing.title, language)]));
  const lines = gaps
    .filter(({ slug }) => titles.has(slug))
    .slice(0, MAX_GAPS)
    .map(({ slug, question }): Part => {
      const asked = deaden(shorten(question, QUESTION_MAX_CHARS));
      return { kind: 'text', text: wording.question(asked, titles.size > 1 ? titles.get(slug) : undefined) };
    });
  return lines.length === 0 ? [] : [{ kind: 'heading', text: wording.asked }, ...lines];
}

function briefActions(shown: readonly Told[], language: Language): Action[] {
  return shown.slice(0, MAX_IN_FULL).map(({ briefing: { slug, title } }) => ({
    kind: 'brief',
    slug,
    label: inLanguage(title, language),
  }));
}
