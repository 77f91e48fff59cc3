import { parseBriefing } from '../core/briefing/parse.ts';
import type { Briefing } from '../core/briefing/types.ts';
import type { FileFault, PlacedFault } from './file-fault.ts';
import { placeFaults } from './place-faults.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

export type BriefingRead =
  | { readonly ok: true; readonly briefing: Briefing; readonly stamp: string }
  | { readonly ok: false; readonly isMissing: boolean; readonly faults: readonly FileFault[] };

/** Reads one `briefing.yaml`, or tells everything that is wrong with it. `folder`: what its slug has to be. */
export function readBriefing(file: string, folder?: string): BriefingRead {
  const read = readText(file);
  if (!read.ok) {
    return { ok: false, isMissing: read.isMissing, faults: [{ file, field: '', message: read.message }] };
  }
  const parsed = parseBriefingText(read.text, folder);
  if (parsed.ok) return { ok: true, briefing: parsed.briefing, stamp: read.stamp };
  return { ok: false, isMissing: false, faults: parsed.faults.map((fault) => ({ file, ...fault })) };
}

type TextParsed =
  | { readonly ok: true; readonly briefing: Briefing }
  | { readonly ok: false; readonly faults: readonly PlacedFault[] };

/** The same for a text. */
export function parseBriefingText(text: string, folder?: string): TextParsed {
  const yaml = readYaml(text);
  if (!yaml.ok) return yaml;
  const parsed = parseBriefing(yaml.value);
  if (!parsed.ok) return { ok: false, faults: placeFaults(text, parsed.faults) };
  const { slug } = parsed.briefing;
  if (folder === undefined || slug === folder) return parsed;
  const message = `is ${slug}, but the folder is called ${folder}; they must be the same`;
  return { ok: false, faults: placeFaults(text, [{ path: ['slug'], message }]) };
}
