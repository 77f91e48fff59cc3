import { posix } from 'node:path';
import type { Rules } from './architecture-rules.ts';

/** Path of a file under `src/` → its text. */
export type Sources = Readonly<Record<string, string>>;

interface Import {
  readonly from: string;
  /** A path under `src/`, or a package as it is written. */
  readonly to: string;
  readonly isFile: boolean;
}

/** One sentence for every import that the rules do not allow, and for every circle. */
export function findBreaches(sources: Sources, rules: Rules): string[] {
  const imports = Object.entries(sources).flatMap(([from, text]) =>
    importsOf(text).map((written) => toImport(from, written)),
  );
  const breaches = imports.flatMap((one) => {
    const reason = one.isFile ? whyNotFile(one, rules) : whyNotPackage(one, rules);
    return reason === undefined ? [] : [`${one.from} imports ${one.to}: ${reason}`];
  });
  return [...new Set(breaches), ...findCircles(imports).map((files) => `a circle: ${files.join(' → ')}`)];
}

/** Everything that a module's text imports, types and dynamic imports included, as it is written there. */
export function importsOf(text: string): string[] {
  const statement = /^\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*(['"])(?<path>[^'"\n]+)\1/gm;
  const call = /\b(?:import|require)\s*\(\s*(['"`])(?<path>[^'"`\n]+)\1/g;
  return [...text.matchAll(statement), ...text.matchAll(call)].map((match) => match.groups?.path ?? '');
}

function whyNotFile({ from, to }: Import, rules: Rules): string | undefined {
  const unit = unitOf(from);
  const imported = unitOf(to);
  if (rules.top.includes(unit)) return undefined;
  if (imported === unit) return unit === 'core' ? whyNotLayer(from, to, rules) : undefined;
  if (imported === 'core') return undefined;
  return unit === 'core' ? 'core imports core only' : `${unit} and ${imported} meet in ${rules.top.join(' and ')} only`;
}

function whyNotLayer(from: string, to: string, rules: Rules): string | undefined {
  const [outer, inner] = [coreFolder(from), coreFolder(to)];
  const layer = (folder: string) => rules.coreLayers.findIndex((folders) => folders.includes(folder));
  const unplaced = [outer, inner].find((folder) => layer(folder) < 0);
  if (unplaced !== undefined) return `core/${unplaced} has no line in coreLayers`;
  return layer(inner) <= layer(outer) ? undefined : `core/${inner} is further out than core/${outer}`;
}

function whyNotPackage({ from, to }: Import, rules: Rules): string | undefined {
  const unit = unitOf(from);
  const name = packageOf(to);
  if (unit === 'core' && !rules.coreMayUse.includes(name)) return `core uses only ${rules.coreMayUse.join(', ')}`;
  const homes = rules.homes[name] ?? rules.homes[name.split('/')[0] ?? name];
  if (!homes) return name.startsWith('node:') ? undefined : `${name} has no home in the rules`;
  return homes.includes(unit) || homes.includes('*') ? undefined : `its home is ${homes.join(', ')}`;
}

/** Every circle of imports that has no other inside it, told from its first file. */
function findCircles(imports: readonly Import[]): string[][] {
  const graph = Map.groupBy(
    imports.filter(({ isFile }) => isFile),
    ({ from }) => from,
  );
  const circles = new Map<string, string[]>();
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      const circle = path.slice(start);
      circles.set(circle.toSorted().join(' '), [...circle, file]);
      return;
    }
    if (done.has(file)) return;
    for (const { to } of graph.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return [...circles.values()];
}

function toImport(from: string, written: string): Import {
  const isFile = written.startsWith('.');
  return { from, to: isFile ? posix.join(posix.dirname(from), written) : written, isFile };
}

function unitOf(path: string): string {
  const [first = '', second = ''] = path.replace(/\.ts$/, '').split('/');
  return first === 'adapters' ? `${first}/${second}` : first;
}

function coreFolder(path: string): string {
  return path.replace(/\.ts$/, '').split('/')[1] ?? '';
}

/** `@slack/bolt/dist/x` → `@slack/bolt`; `node:fs/promises` stays whole. */
function packageOf(written: string): string {
  if (written.startsWith('node:')) return written;
  return written
    .split('/')
    .slice(0, written.startsWith('@') ? 2 : 1)
    .join('/');
}
