import type { Briefing } from '../briefing/types.ts';
import type { Language } from '../language/languages.ts';
import type { Reply, View } from '../reply/types.ts';
import { showBriefing } from './views.ts';

/**
 * `showBriefing`, which gives the same reply again for the same briefing: adapters may keep what they made of it. A changed
 * briefing is another object, and what was kept of the old one goes with it.
 */
export function createKeptViews(): typeof showBriefing {
  const kept = new WeakMap<Briefing, Map<string, Reply>>();
  return (briefing: Briefing, view: View, language: Language) => {
    const replies = kept.get(briefing) ?? new Map<string, Reply>();
    kept.set(briefing, replies);
    const key = `${view} ${language}`;
    const reply = replies.get(key) ?? showBriefing(briefing, view, language);
    replies.set(key, reply);
    return reply;
  };
}
