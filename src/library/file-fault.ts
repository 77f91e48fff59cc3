import type { Fault } from '../core/briefing/fault.ts';

/** One thing wrong with a file, and where. */
export interface FileFault {
  readonly file: string;
  /** Counted from 1; absent where the fault is that of the file as a whole. */
  readonly line?: number;
  readonly column?: number;
  /** `facts[3].said`; '' where no field is meant. */
  readonly field: string;
  readonly message: string;
}

/** A fault of a text that was read, before anyone says from which file. */
export type PlacedFault = Omit<FileFault, 'file'>;

/** As compilers and linters write it, so that editors can jump there: `FILE:12:5 facts[3].said: must be a date`. */
export function faultLine({ file, line, column, field, message }: FileFault): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return field === '' ? `${place} ${message}` : `${place} ${field}: ${message}`;
}

/** `['facts', 3, 'said']` → `facts[3].said`. */
export function fieldOf(path: Fault['path']): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step)).join('');
}
