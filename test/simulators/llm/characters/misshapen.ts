import type { Asked } from '../asked.ts';
import type { Character, Written } from '../outcome.ts';
import { honest } from './honest.ts';

/** A mistake in the last sentence: whoever reads along has had those before it. */
export const brokenJson = reshaped((text) => {
  const at = text.lastIndexOf('"facts":');
  return at < 0 ? text.replace(':', '=') : `${text.slice(0, at)}facts: oops}, ${text.slice(at)}`;
});

/** The right object, in a code fence, with chat before and after it. */
export const fenced = reshaped(
  (text) => `Sure! Here is what {the facts} say:\n\n\`\`\`json\n${text}\n\`\`\`\n\nLet me know if you need {more}.`,
);

/** The right object, laid out over many lines. */
export const pretty = reshaped((text) => JSON.stringify(JSON.parse(text), null, 2));

/** What an honest model says, without any form. */
export const prose = reshaped((text) =>
  [...text.matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(([, one]) => JSON.parse(one ?? '""')).join(' '),
);

export const empty = reshaped(() => '');

/** Stops in the middle of its last sentence, at its token limit. */
export const cutShort: Character = (asked) => ({ ...halved(asked), ends: 'length' });

/** Stops there because the connection breaks. */
export const disconnecting: Character = (asked) => ({ ...halved(asked), ends: 'broken' });

function reshaped(reshape: (text: string) => string): Character {
  return (asked) => {
    const outcome = honest(asked);
    return { ...outcome, text: reshape(outcome.text) };
  };
}

function halved(asked: Asked): Written {
  const outcome = honest(asked);
  const last = Math.max(outcome.text.lastIndexOf('"text":"'), outcome.text.indexOf(':'));
  return { ...outcome, text: outcome.text.slice(0, last + 20) };
}
