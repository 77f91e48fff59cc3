import { BriefingError } from '../core/errors.ts';

/** What went wrong with the store, by what one can do about it. */
export type StoreFault =
  /** Another process holds the file. */
  | 'in-use'
  | 'disk-full'
  | 'not-writable'
  | 'damaged'
  /** The server knows us and says no: password, rights, no such database. */
  | 'refused'
  /** The server is not there, or went away and did not come back in time. */
  | 'unreachable'
  /** The server, or another process, kept us waiting too long. */
  | 'too-slow'
  /** Made by a newer Wirebrief. */
  | 'newer'
  /** Made by an older Wirebrief, and somebody else uses it. */
  | 'older'
  | 'exists'
  | 'other';

/** The store could not do what it was asked to. Nothing of it was done, and what was there before still is. */
export class StoreFailed extends BriefingError {
  readonly fault: StoreFault;

  constructor(fault: StoreFault, message: string, options?: ErrorOptions) {
    super('store', message, options);
    this.fault = fault;
  }
}
