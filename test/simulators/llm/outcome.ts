import type { Asked } from './asked.ts';

/** How a model behaves. `nth`: how often it has answered in this way, counted from 0; so it can take turns. */
export type Character = (asked: Asked, nth: number) => Outcome;

/** What becomes of a request. */
export type Outcome = Written | Refusal;

export interface Written {
  readonly kind: 'writes';
  readonly text: string;
  /** What was done to the text, for whoever looks at the requests afterwards: the kind of a lie. */
  readonly note?: string;
  /** `length`: at its token limit; `broken`: the connection breaks. Without it, the model is done. */
  readonly ends?: 'length' | 'broken';
  /** Waits there for `release()`: before the headers, or after so many UTF-16 units; 0 is before the first token. */
  readonly pausesAt?: readonly ('headers' | number)[];
}

export interface Refusal {
  readonly kind: 'refuses';
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly error: {
    readonly message: string;
    readonly type: string;
    readonly code?: string;
    readonly param?: string;
  };
}

export interface Told {
  readonly text: string;
  readonly facts: readonly string[];
}

/** Just this text, whatever was asked. */
export function says(text: string, more: { readonly pausesAt?: readonly ('headers' | number)[] } = {}): Character {
  return () => ({ kind: 'writes', text, ...more });
}

export function answered(sentences: readonly Told[], note?: string): Written {
  const text = JSON.stringify({ verdict: 'answered', sentences });
  return { kind: 'writes', text, ...(note !== undefined && { note }) };
}

export function declined(): Written {
  return { kind: 'writes', text: JSON.stringify({ verdict: 'declined', sentences: [] }) };
}

export function rewritten(question: string, note?: string): Written {
  return { kind: 'writes', text: JSON.stringify({ question }), ...(note !== undefined && { note }) };
}

export function refuses(status: number, error: Refusal['error'], headers: Refusal['headers'] = {}): Refusal {
  return { kind: 'refuses', status, error, headers };
}
