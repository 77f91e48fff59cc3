import type { Language } from '../language/languages.ts';
import type { Fault } from './fault.ts';
import type { Briefing, Evidence, Fact, Name, Source } from './types.ts';

/** What is checked: a briefing, or as much of one as can be read. */
export interface Checked {
  /** Undefined where the title cannot be read. */
  readonly languages: readonly Language[] | undefined;
  readonly summary?: Briefing['summary'];
  readonly topics?: Briefing['topics'];
  readonly sources: readonly (Source | Unreadable)[];
  readonly names: readonly (Name | Unreadable)[];
  readonly facts: readonly (Fact | Unreadable)[];
  /** Left out where they cannot be read. */
  readonly corrections?: Briefing['corrections'];
}

/** Holds the place of an entry with a fault of its own, so that nothing more is said of it, nor of what leads to it. */
export interface Unreadable {
  readonly isUnreadable: true;
  readonly id: string | undefined;
}

/**
 * What one field of a briefing promises about another, and the program relies on: ids are unique and lead somewhere,
 * disputes are mutual, evidence is inside its source, every text stands in every language of the title.
 */
export function checkReferences(checked: Checked): Fault[] {
  return [
    ...(['sources', 'names', 'facts'] as const).flatMap((list) => repeatedIds(list, checked[list])),
    ...checked.names.flatMap((name, index) => (isRead(name) ? nameFaults(name, ['names', index], checked) : [])),
    ...checked.facts.flatMap((fact, index) => (isRead(fact) ? factFaults(fact, ['facts', index], checked) : [])),
    ...(checked.corrections ?? []).flatMap(({ was }, index) =>
      was ? speakerFaults(was, ['corrections', index, 'was'], checked) : [],
    ),
    ...missingLanguages(checked),
  ];
}

function repeatedIds(list: string, entries: readonly { readonly id: string | undefined }[]): Fault[] {
  const ids = entries.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    id === undefined || ids.indexOf(id) === index
      ? []
      : [{ path: [list, index, 'id'], message: `${id} is used twice` }],
  );
}

function nameFaults(name: Name, at: Fault['path'], { names }: Checked): Fault[] {
  if (name.partOf === undefined) return [];
  const path = [...at, 'partOf'];
  if (!names.some(({ id }) => id === name.partOf)) return [{ path, message: `no name ${name.partOf}` }];
  return isPartOfItself(name, names) ? [{ path, message: `makes ${name.id} a part of itself` }] : [];
}

function isPartOfItself(name: Name, names: Checked['names']): boolean {
  const wholes = new Map(names.filter(isRead).map(({ id, partOf }) => [id, partOf]));
  const seen = new Set<string>();
  for (let id = name.partOf; id !== undefined && !seen.has(id); id = wholes.get(id)) {
    if (id === name.id) return true;
    seen.add(id);
  }
  return false;
}

function speakerFaults({ saidBy }: Pick<Fact, 'saidBy'>, at: Fault['path'], { names }: Checked): Fault[] {
  return (['speaker', 'onBehalfOf'] as const).flatMap((field) => {
    const id = saidBy[field];
    const isMissing = id !== undefined && !names.some((name) => name.id === id);
    return isMissing ? [{ path: [...at, 'saidBy', field], message: `no name ${id}` }] : [];
  });
}

function factFaults(fact: Fact, at: Fault['path'], checked: Checked): Fault[] {
  const faults = speakerFaults(fact, at, checked);
  for (const [i, id] of fact.disputes.entries()) {
    const problem = disputeProblem(fact, id, checked.facts);
    if (problem) faults.push({ path: [...at, 'disputes', i], message: `${id} ${problem}` });
  }
  if (fact.supersedes !== undefined && checked.facts.some(({ id }) => id === fact.supersedes)) {
    faults.push({ path: [...at, 'supersedes'], message: `${fact.supersedes} is still among the facts` });
  }
  for (const [i, evidence] of fact.evidence.entries()) {
    faults.push(...evidenceFaults(evidence, [...at, 'evidence', i], checked.sources));
  }
  return faults;
}

function disputeProblem(fact: Fact, id: string, facts: Checked['facts']): string | undefined {
  if (id === fact.id) return 'is the fact itself';
  const other = facts.find((candidate) => candidate.id === id);
  if (!other) return 'is no fact';
  if (isRead(other) && !other.disputes.includes(fact.id)) return `does not dispute ${fact.id} in turn`;
  return undefined;
}

function evidenceFaults(evidence: Evidence, at: Fault['path'], sources: Checked['sources']): Fault[] {
  const source = sources.find((candidate) => candidate.id === evidence.source);
  if (!source) return [{ path: [...at, 'source'], message: `no source ${evidence.source}` }];
  if (!isRead(source)) return [];
  if (evidence.paragraph > source.paragraphs.length) {
    const message = `${source.id} has only ${source.paragraphs.length} paragraphs`;
    return [{ path: [...at, 'paragraph'], message }];
  }
  if (source.paragraphs[evidence.paragraph - 1] === evidence.fingerprint) return [];
  return [{ path: [...at, 'fingerprint'], message: `is not that of ¶${evidence.paragraph} of ${source.id}` }];
}

function missingLanguages({ languages, summary, topics, names, facts }: Checked): Fault[] {
  if (languages === undefined) return [];
  if (languages.length === 0) return [{ path: ['title'], message: 'is in no language' }];
  const texts: [Fault['path'], object][] = [
    ...(summary ? [[['summary'], summary] satisfies [Fault['path'], object]] : []),
    ...(topics ? [[['topics'], topics] satisfies [Fault['path'], object]] : []),
    ...facts.flatMap((fact, i): [Fault['path'], object][] => (isRead(fact) ? [[['facts', i, 'text'], fact.text]] : [])),
    ...names.flatMap((name, i): [Fault['path'], object][] =>
      isRead(name) ? [[['names', i, 'label'], name.label]] : [],
    ),
  ];
  return texts.flatMap(([path, text]) =>
    languages
      .filter((language) => !(language in text))
      .map((language) => ({ path: [...path, language], message: 'is missing' })),
  );
}

function isRead<T extends object>(entry: T | Unreadable): entry is T {
  return !('isUnreadable' in entry);
}
