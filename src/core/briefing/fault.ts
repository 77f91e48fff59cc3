/** One thing wrong with a file. `path` leads from its top to the field: `['facts', 3, 'said']`. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
