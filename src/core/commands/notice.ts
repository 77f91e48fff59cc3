import type { Language } from '../language/languages.ts';
import type { Part, Reply } from '../reply/types.ts';

/** A sentence of our own to the one who asked, and what may stand below it. */
export function notice(text: string, language: Language, below: readonly Part[] = []): Reply {
  return { language, audience: 'asker', parts: [{ kind: 'text', text }, ...below], actions: [] };
}
