import type { Fact, Name } from '../briefing/types.ts';
import { inLanguage, type Language } from '../language/languages.ts';
import type { Chip, FactPart } from './types.ts';
import { wordsFor } from './words-for.ts';

/** A briefing, or an earlier edition of one: it has the names that chips show. */
interface Named {
  readonly names: readonly Pick<Name, 'id' | 'label'>[];
}

/** What a reader sees of a citation, made from the fact's own fields. */
export function chipOf(fact: Fact, briefing: Named, language: Language): Chip {
  const wording = wordsFor(language);
  const status = wording.status[fact.status];
  return {
    fact: fact.id,
    speaker: nameLabel(fact.saidBy.speaker, briefing, language),
    status: fact.status,
    statusLabel: fact.planned ? `${status}, ${wording.planned}` : status,
    evidence: fact.evidence.map(({ source, paragraph }) => ({ source, paragraph })),
  };
}

export function factPart(fact: Fact, briefing: Named, language: Language, role: FactPart['role'] = 'fact'): FactPart {
  return { kind: 'fact', text: inLanguage(fact.text, language), chip: chipOf(fact, briefing, language), role };
}

/** A chip as one run of text: "Iran · denied · ¶4"; sources are named where it has several: "ap ¶4 gazette ¶1". */
export function chipText(chip: Chip): string {
  const hasSeveralSources = new Set(chip.evidence.map(({ source }) => source)).size > 1;
  const paragraphs = chip.evidence.map(({ source, paragraph }) =>
    hasSeveralSources ? `${source} ¶${paragraph}` : `¶${paragraph}`,
  );
  return `${chip.speaker} · ${chip.statusLabel} · ${[...new Set(paragraphs)].join(' ')}`;
}

/** The same with the fact's id: "Iran · denied · ¶4 · f7". */
export function chipWithFact(chip: Chip): string {
  return `${chipText(chip)} · ${chip.fact}`;
}

/** How the name with this id is shown; the id itself where the briefing has no such name. */
export function nameLabel(id: string, briefing: Named, language: Language): string {
  const name = briefing.names.find((candidate) => candidate.id === id);
  return name ? inLanguage(name.label, language) : id;
}
