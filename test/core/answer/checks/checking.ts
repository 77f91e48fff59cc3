import { createTextChecker } from '../../../../src/core/answer/check-text.ts';
import { verify } from '../../../../src/core/answer/verify.ts';
import type { Fact } from '../../../../src/core/briefing/types.ts';
import type { Language } from '../../../../src/core/language/languages.ts';
import { createVocabulary } from '../../../../src/core/search/vocabulary.ts';
import { aBriefing, aFact, aName } from '../../builders.ts';

const checker = createTextChecker(createVocabulary());

/** The checks that a sentence fails against another of any text, each with its message; none where it passes. */
export function failuresOver(fact: string, claim: string, language: Language = 'en'): string[] {
  const evidence = checker.sentences([fact], language);
  return told(claim, language, evidence, true);
}

/** The same against a fact of the invented harbour, said by its port office and disputed by nobody. */
export function failuresOf(
  fact: Partial<Fact>,
  claim: string,
  how: { readonly isAlone?: boolean; readonly language?: Language } = {},
): string[] {
  const names = [
    aName({ partOf: 'town' }),
    aName({ id: 'dockers', label: { en: 'dockers', fr: 'dockers' }, forms: { en: ['dockers'], fr: ['dockers'] } }),
    aName({
      id: 'town',
      label: { en: 'town of Belmare', fr: 'ville de Belmare' },
      forms: { en: ['Belmare'], fr: ['Belmare'] },
    }),
    aName({
      id: 'gazette',
      label: { en: 'Gazette', fr: 'Gazette' },
      forms: { en: ['Belmare Gazette', 'Gazette'], fr: ['Gazette'] },
    }),
  ];
  const evidence = checker.briefing(aBriefing({ names, facts: [aFact(fact)] }));
  return told(claim, how.language ?? 'en', evidence, how.isAlone ?? false);
}

function told(
  claim: string,
  language: Language,
  evidence: ReturnType<typeof checker.sentences>,
  isAlone: boolean,
): string[] {
  const [ground] = evidence.grounds;
  if (!ground) throw new Error('no fact');
  const { failures } = verify(evidence.read(claim, language, evidence.asOf), ground, { isAlone });
  return failures.map(({ check, message }) => `${check}: ${message}`);
}
