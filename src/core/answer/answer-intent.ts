import type { Language } from '../language/languages.ts';
import { wordsFor } from '../reply/words-for.ts';
import { claimsParts } from '../views/claims.ts';
import { disputesParts } from '../views/disputes.ts';
import { summaryParts } from '../views/summary.ts';
import { timelineParts } from '../views/timeline.ts';
import type { Composer } from './compose.ts';
import type { Intent } from './intent.ts';
import type { PreparedBriefing } from './prepare.ts';
import { sourceAnswer } from './source-answer.ts';
import type { Answer } from './types.ts';

/** Answers what is after a view, the report itself, or all that one speaker says. */
export function answerIntent(
  intent: Intent,
  language: Language,
  prepared: PreparedBriefing,
  composer: Composer,
): Answer {
  const { briefing } = prepared;
  const wording = wordsFor(language);
  switch (intent.kind) {
    case 'source':
      return composer.sentences(sourceAnswer(briefing, intent.attributes, language));
    case 'confirmation':
      return composer.sentences([wording.confirmsNothing, ...sourceAnswer(briefing, ['reliability'], language)]);
    case 'summary':
      return composer.view(summaryParts(briefing, language).slice(0, intent.isShort ? 1 : undefined));
    case 'timeline':
      return composer.view(timelineParts(briefing, language));
    case 'claims':
      return composer.view(claimsParts(briefing, language));
    case 'disputes':
      return composer.view(disputesParts(briefing, language));
    case 'figures': {
      const facts = briefing.facts.filter(({ figures }) => figures.length > 0);
      return facts.length === 0 ? composer.decline([wording.noFigures]) : composer.facts(facts);
    }
    case 'version': {
      const facts = prepared.facts.filter(({ speakers }) => speakers.has(intent.speaker)).map(({ fact }) => fact);
      const asked = facts.filter(({ status }) => status === intent.status);
      return composer.facts(asked.length > 0 ? asked : facts);
    }
  }
}
