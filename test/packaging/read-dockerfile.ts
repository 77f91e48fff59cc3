import { readFileSync } from 'node:fs';

/** What a Dockerfile says of the image it makes: its last stage. */
export interface ImagePlan {
  /** Of each stage, what it begins with: `node:26.10.0-slim`. */
  readonly bases: readonly string[];
  /** Paths of the repository that it holds, under the same names. */
  readonly copied: readonly string[];
  readonly user: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly health: readonly string[];
  readonly command: readonly string[];
}

/** Throws where it says something that is not read here. */
export function readDockerfile(file: string): ImagePlan {
  const instructions = instructionsOf(readFileSync(file, 'utf8'));
  const bases = instructions.filter(({ name }) => name === 'FROM').map(({ rest }) => rest.split(' ')[0] ?? '');
  const last = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
  const of = (name: string) => last.filter((each) => each.name === name).map(({ rest }) => rest);
  const one = (name: string) => of(name).at(-1) ?? '';
  return {
    bases,
    copied: of('COPY').flatMap(sourcesOf),
    user: one('USER'),
    environment: Object.fromEntries(of('ENV').map((pair) => pair.split('=') as [string, string])),
    health: wordsOf(one('HEALTHCHECK').replace(/^.*?CMD /, '')),
    command: wordsOf(one('CMD')),
  };
}

/** One a line, with the lines that it goes on in. */
function instructionsOf(text: string) {
  const whole = text.replaceAll(/^#.*\n/gm, '').replaceAll(/\\\n\s*/g, '');
  return whole.split('\n').flatMap((line) => {
    const [, name = '', rest = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    return name === '' ? [] : [{ name, rest }];
  });
}

/** None where it comes from another stage. */
function sourcesOf(rest: string): string[] {
  if (rest.startsWith('--from=')) return [];
  const [target = '', ...sources] = rest.split(' ').reverse();
  if (target !== './' && target !== sources[0]) throw new Error(`COPY ${rest}: the name changes`);
  return sources;
}

/** The form that starts no shell. Throws where it is another. */
function wordsOf(list: string): readonly string[] {
  const words: unknown = JSON.parse(list);
  if (!Array.isArray(words) || !words.every((word) => typeof word === 'string')) throw new Error(`no words: ${list}`);
  return words;
}
