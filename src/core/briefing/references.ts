import type { Fault } from './fault.ts';
import type { Briefing, Fact } from './types.ts';

/**
 * What one field of a briefing promises about another, and the program relies on: ids are unique and lead somewhere,
 * disputes are mutual, evidence is inside its source, every text stands in every language of the title.
 */
export function checkReferences(briefing: Briefing): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: Fault['path'], message: string) => faults.push({ path, message });
  const facts = new Map(briefing.facts.map((fact) => [fact.id, fact]));
  const names = new Set(briefing.names.map((name) => name.id));

  for (const list of ['facts', 'names', 'sources'] as const) {
    for (const [index, id] of repeated(briefing[list].map((entry) => entry.id))) {
      fault([list, index, 'id'], `${id} is used twice`);
    }
  }
  for (const [index, name] of briefing.names.entries()) {
    if (name.partOf !== undefined && !names.has(name.partOf))
      fault(['names', index, 'partOf'], `no name ${name.partOf}`);
  }
  for (const [index, fact] of briefing.facts.entries()) {
    const at = (...rest: (string | number)[]) => ['facts', index, ...rest];
    for (const field of ['speaker', 'onBehalfOf'] as const) {
      const id = fact.saidBy[field];
      if (id !== undefined && !names.has(id)) fault(at('saidBy', field), `no name ${id}`);
    }
    for (const [i, id] of fact.disputes.entries()) {
      const problem = disputeFault(fact, facts.get(id));
      if (problem) fault(at('disputes', i), `${id} ${problem}`);
    }
    if (fact.supersedes !== undefined && facts.has(fact.supersedes)) {
      fault(at('supersedes'), `${fact.supersedes} is still among the facts`);
    }
    for (const [i, evidence] of fact.evidence.entries()) {
      const source = briefing.sources.find((candidate) => candidate.id === evidence.source);
      if (!source) fault(at('evidence', i, 'source'), `no source ${evidence.source}`);
      else if (evidence.paragraph > source.paragraphs.length) {
        fault(at('evidence', i, 'paragraph'), `${source.id} has ${source.paragraphs.length} paragraphs`);
      } else if (source.paragraphs[evidence.paragraph - 1] !== evidence.fingerprint) {
        fault(at('evidence', i, 'fingerprint'), `is not that of ¶${evidence.paragraph} of ${source.id}`);
      }
    }
  }
  faults.push(...missingLanguages(briefing));
  return faults;
}

function disputeFault(fact: Fact, other: Fact | undefined): string | undefined {
  if (!other) return 'is no fact';
  if (other.id === fact.id) return 'is the fact itself';
  if (!other.disputes.includes(fact.id)) return `does not dispute ${fact.id} in turn`;
  return undefined;
}

function missingLanguages(briefing: Briefing): Fault[] {
  if (briefing.languages.length === 0) return [{ path: ['title'], message: 'is in no language' }];
  const texts: [Fault['path'], object][] = [
    [['summary'], briefing.summary],
    [['topics'], briefing.topics],
    ...briefing.facts.map((fact, index): [Fault['path'], object] => [['facts', index, 'text'], fact.text]),
    ...briefing.names.map((name, index): [Fault['path'], object] => [['names', index, 'label'], name.label]),
  ];
  return texts.flatMap(([path, text]) =>
    briefing.languages
      .filter((language) => !(language in text))
      .map((language) => ({ path: [...path, language], message: 'is missing' })),
  );
}

function repeated(ids: readonly string[]): [number, string][] {
  return [...ids.entries()].filter(([index, id]) => ids.indexOf(id) !== index);
}
