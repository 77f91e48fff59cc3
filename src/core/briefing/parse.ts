import { LANGUAGES } from '../language/languages.ts';
import { type Fault, faultsOf } from './fault.ts';
import { checkReferences } from './references.ts';
import { briefingSchema } from './schema.ts';
import type { Briefing } from './types.ts';

export type Parsed =
  | { readonly ok: true; readonly briefing: Briefing }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What a YAML reader made of `briefing.yaml` → the briefing, or every fault at once. */
export function parseBriefing(raw: unknown): Parsed {
  const result = briefingSchema.safeParse(raw);
  if (!result.success) return { ok: false, faults: faultsOf(result.error) };
  const languages = LANGUAGES.filter((language) => result.data.title[language] !== undefined);
  const briefing: Briefing = { ...result.data, languages };
  const faults = checkReferences(briefing);
  return faults.length === 0 ? { ok: true, briefing } : { ok: false, faults };
}
