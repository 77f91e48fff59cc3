import { LANGUAGES } from '../language/languages.ts';
import type { Fault } from './fault.ts';
import { checkForm, readablePart } from './form.ts';
import { checkReferences } from './references.ts';
import type { Briefing } from './types.ts';

export type Parsed =
  | { readonly ok: true; readonly briefing: Briefing }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What a YAML reader made of `briefing.yaml` → the briefing, or every fault at once. */
export function parseBriefing(raw: unknown): Parsed {
  const formed = checkForm(raw);
  if (!formed.ok) return { ok: false, faults: [...formed.faults, ...checkReferences(readablePart(raw))] };
  const languages = LANGUAGES.filter((language) => formed.briefing.title[language] !== undefined);
  const briefing: Briefing = { ...formed.briefing, languages };
  const faults = checkReferences(briefing);
  return faults.length === 0 ? { ok: true, briefing } : { ok: false, faults };
}
