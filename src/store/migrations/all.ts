import type { Migration } from 'kysely/migration';
import { up as conversations } from './001-conversations.ts';
import { up as factsInMessages } from './002-facts-in-messages.ts';
import { up as receipts } from './003-receipts.ts';
import { up as openQuestions } from './004-open-questions.ts';
import { up as digests } from './010-digests.ts';
import { up as deliveries } from './011-deliveries.ts';

/** In the order of their names. One that has landed is never edited: its database is out there. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-conversations': { up: conversations },
  '002-facts-in-messages': { up: factsInMessages },
  '003-receipts': { up: receipts },
  '004-open-questions': { up: openQuestions },
  '010-digests': { up: digests },
  '011-deliveries': { up: deliveries },
};
