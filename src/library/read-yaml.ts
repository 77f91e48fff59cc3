import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { PlacedFault } from './file-fault.ts';
import { syntaxFaults } from './place-faults.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { Unsure } from './unsure.ts';

export type YamlRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly PlacedFault[] };

/**
 * Reads one YAML 1.2 document: dates stay text, a key that comes twice is a fault, and so are aliases, with which a
 * short text can unfold into an endless one.
 */
export function readYaml(text: string): YamlRead {
  try {
    return { ok: true, value: readPlainYaml(text) };
  } catch (error) {
    if (!(error instanceof Unsure)) throw error;
    return readAnyYaml(text);
  }
}

function readAnyYaml(text: string): YamlRead {
  try {
    return { ok: true, value: load(text, { schema: CORE_SCHEMA, maxAliases: 0 }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const faults = syntaxFaults(text);
    return { ok: false, faults: faults.length > 0 ? faults : [faultOf(error)] };
  }
}

function faultOf({ reason, mark }: YAMLException): PlacedFault {
  const message = reason.includes('maxAliases') ? 'aliases such as *this are not read here' : reason;
  return { ...(mark ? { line: mark.line + 1, column: mark.column + 1 } : {}), field: '', message };
}
