import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeSqliteDialect } from '../../src/store/node-sqlite-dialect.ts';
import { sharedCommits } from '../../src/store/shared-commits.ts';
import type { Tables } from '../../src/store/tables.ts';

interface Subject {
  /** Adds a word to those kept. */
  readonly add: (word: string) => Promise<string>;
  /** The same, where that can wait for others. */
  readonly addSoon: (word: string) => Promise<string>;
  readonly words: () => Promise<string[]>;
  /** How many transactions were begun. */
  readonly begun: () => number;
}

async function aSubject(): Promise<Subject> {
  const dialect = nodeSqliteDialect(new DatabaseSync(':memory:'));
  const db = new Kysely<Tables>({ dialect });
  onTestFinished(() => db.destroy());
  await sql`create table words (word text primary key)`.execute(db);
  let transactions = 0;
  const write = sharedCommits((work) => {
    transactions++;
    return work(db);
  });
  const insert = (word: string) => async (transaction: Kysely<Tables>) => {
    await sql`insert into words values (${word})`.execute(transaction);
    return word.toUpperCase();
  };
  return {
    add: (word) => write(insert(word)),
    addSoon: (word) => write(insert(word), 'soon'),
    words: async () => {
      const { rows } = await sql<{ word: string }>`select word from words order by word`.execute(db);
      return rows.map(({ word }) => word);
    },
    begun: () => transactions,
  };
}

describe('shared commits', () => {
  it('keep in one transaction what is written at the same moment, and answer each', async () => {
    const { add, words, begun } = await aSubject();
    expect(await Promise.all([add('a'), add('b'), add('c')])).toEqual(['A', 'B', 'C']);
    expect(await words()).toEqual(['a', 'b', 'c']);
    expect(begun()).toBe(1);
  });

  it('let each fail alone', async () => {
    const { add, words } = await aSubject();
    await add('b');
    const settled = await Promise.allSettled([add('a'), add('b'), add('c')]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await words()).toEqual(['a', 'b', 'c']);
  });

  it('take what comes while others are written', async () => {
    const { add, words } = await aSubject();
    const second = add('a').then(() => add('b'));
    await Promise.all([second, add('c')]);
    expect(await words()).toEqual(['a', 'b', 'c']);
  });

  it('let what can wait go with the next', async () => {
    const { add, addSoon, words, begun } = await aSubject();
    const soon = addSoon('a');
    expect(await Promise.all([soon, add('b')])).toEqual(['A', 'B']);
    expect(await words()).toEqual(['a', 'b']);
    expect(begun()).toBe(1);
  });

  it('write what can wait, also when nothing else comes', async () => {
    const { addSoon, words, begun } = await aSubject();
    expect(await Promise.all([addSoon('a'), addSoon('b')])).toEqual(['A', 'B']);
    expect(await words()).toEqual(['a', 'b']);
    expect(begun()).toBe(1);
  });
});
