import { z } from 'zod';
import { parseJson } from '../../parse-json.ts';

/** One sentence of a model's draft, and the facts it says it rests on. Nothing of it is checked yet. */
export interface DraftedSentence {
  readonly text: string;
  readonly facts: readonly string[];
}

export type DraftEvent =
  | { readonly kind: 'verdict'; readonly isDeclined: boolean }
  | { readonly kind: 'sentence'; readonly sentence: DraftedSentence };

export interface DraftReader {
  /** What this piece of the model's text has made complete, in order. */
  read(piece: string): DraftEvent[];
  /** True once the draft has ended as JSON does, whatever is written after it. */
  readonly isWhole: boolean;
}

const sentenceSchema = z.object({ text: z.string(), facts: z.array(z.string()) });
const draftSchema = z.object({ sentences: z.array(z.unknown()) });
/** A brace of prose has no string behind it. */
const OBJECT_START = /^\{\s*["}]/;
const VERDICT = /"verdict"\s*:\s*"(answered|declined)"/;

/**
 * Reads a draft while it is written: `{"verdict": …, "sentences": [{"text": …, "facts": […]}, …]}`, with prose or a fence
 * around it where the model adds some. A sentence comes as soon as its object is closed. What is no JSON, and an object of
 * another form, is passed over.
 */
export function createDraftReader(): DraftReader {
  let text = '';
  let at = 0;
  let isInString = false;
  let isTold = false;
  let isWhole = false;
  /** Where each object that is open begins. */
  const open: number[] = [];
  /** The text up to here belongs to sentences that were read. */
  let readUpTo = 0;

  function verdict(): DraftEvent[] {
    const [, word] = (isTold ? undefined : VERDICT.exec(text.slice(readUpTo, at + 1))) ?? [];
    if (word === undefined) return [];
    isTold = true;
    return [{ kind: 'verdict', isDeclined: word === 'declined' }];
  }

  /** The object that ends here. */
  function close(): DraftEvent[] {
    const start = open.pop();
    if (start === undefined) return [];
    const value = parseJson(text.slice(start, at + 1));
    isWhole = open.length === 0 && draftSchema.safeParse(value).success;
    const events = open.length === 0 ? verdict() : [];
    const sentence = sentenceSchema.safeParse(value).data;
    if (!sentence) return events;
    readUpTo = at + 1;
    return [...events, { kind: 'sentence', sentence }];
  }

  function step(): DraftEvent[] {
    const char = text[at];
    if (isInString) {
      if (char === '\\') at += 1;
      else if (char === '"') isInString = false;
      return [];
    }
    if (char === '{') {
      if (open.length === 0 && !OBJECT_START.test(text.slice(at))) return [];
      const events = open.length > 0 ? verdict() : [];
      open.push(at);
      return events;
    }
    if (char === '}') return close();
    // Quotation marks of prose before the draft begin no string.
    if (char === '"') isInString = open.length > 0;
    return [];
  }

  /** What an escape says, and whether a brace begins an object, is known with what comes after it. */
  function isUndecided(): boolean {
    if (isInString) return text[at] === '\\' && at + 1 >= text.length;
    return text[at] === '{' && open.length === 0 && text.slice(at + 1).trim() === '';
  }

  return {
    read(piece) {
      text += piece;
      const events: DraftEvent[] = [];
      for (; at < text.length && !isWhole; at += 1) {
        if (isUndecided()) break;
        events.push(...step());
      }
      return events;
    },
    get isWhole() {
      return isWhole;
    },
  };
}
