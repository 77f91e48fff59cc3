import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/core/briefing/types.ts';
import type { Language } from '../../../../src/core/language/languages.ts';
import { casesFrom } from '../../../mutations/cases.ts';
import type { Case } from '../../../mutations/types.ts';
import { ownBriefings, questionsOf } from '../../../own-briefings.ts';
import { begin } from './drafting.ts';
import { draftOf } from './scripted-model.ts';

const BRIEFINGS = ownBriefings();
const LIES = casesFrom(BRIEFINGS).filter(({ isRight, isAlone }) => !isRight && !isAlone);

/** So many of each kind in one answer. */
const OF_A_KIND = 4;

/** Lies of each kind about these facts, others for each question. */
function liesAbout(facts: readonly string[], { slug }: Briefing, language: Language, turn: number): Case[] {
  const lies = LIES.filter((lie) => lie.slug === slug && lie.language === language && facts.includes(lie.fact));
  return [...Map.groupBy(lies, ({ kind }) => kind).values()].flatMap((all) => {
    const from = (turn * OF_A_KIND) % all.length;
    return [...all.slice(from), ...all.slice(0, from)].slice(0, OF_A_KIND);
  });
}

interface Told {
  readonly question: string;
  readonly lies: readonly Case[];
  readonly texts: readonly string[];
  readonly editors: readonly string[];
}

/** Every question of the briefings that a model is asked about, answered by one that lies in each sentence. */
async function askTheLiar(): Promise<Told[]> {
  const told: Told[] = [];
  for (const briefing of BRIEFINGS) {
    for (const [turn, { ask, lang: language }] of questionsOf(briefing).entries()) {
      const { begun: facts } = await begin(briefing, ask, ['', ''], { language });
      const cited = facts.answer.sentences.flatMap(({ citations }) => citations.map(({ fact }) => fact));
      if (!facts.draft) continue;
      const lies = liesAbout(cited, briefing, facts.answer.language, turn);
      const draft = draftOf(...lies.map(({ text, fact }) => [text, fact] as const));
      const { begun } = await begin(briefing, ask, [draft, draft], { language });
      const answer = await begun.draft?.whole;
      const texts = answer?.sentences.map(({ text }) => text) ?? [];
      told.push({ question: ask, lies, texts, editors: briefing.facts.flatMap(({ text }) => Object.values(text)) });
    }
  }
  return told;
}

describe('a model that lies in every sentence, over all questions of the briefings', () => {
  it('has none of its sentences shown, and the facts answer', async () => {
    const told = await askTheLiar();
    const lies = told.reduce((sum, each) => sum + each.lies.length, 0);
    expect(told.length).toBeGreaterThan(60);
    expect(lies).toBeGreaterThan(1_500);
    const shown = told.flatMap(({ question, texts, editors }) =>
      texts.filter((text) => !editors.includes(text)).map((text) => `${question} → ${text}`),
    );
    expect(shown).toEqual([]);
    expect(told.filter(({ texts }) => texts.length === 0).map(({ question }) => question)).toEqual([]);
  });
});
