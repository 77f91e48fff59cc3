import type { Events, Gaps, Messages, OpenQuestions, Places, ThreadList, Threads } from '../core/conversation/ports.ts';
import type { Corrections, Deliveries } from '../core/delivery/ports.ts';
import type { Editions, ReceivedEditions, Subscriptions } from '../core/digest/ports.ts';
import { createCorrections } from './corrections.ts';
import { createDeliveries } from './deliveries.ts';
import { createEditions, createReceived } from './editions.ts';
import type { Clock, Engine } from './engine.ts';
import { createEvents } from './events.ts';
import { type Forgotten, forget, type Whose } from './forget.ts';
import { createGaps } from './gaps.ts';
import { createMessages } from './messages.ts';
import { createOpenQuestions } from './open-questions.ts';
import { createPlaces } from './places.ts';
import { type Purged, purge, type Retention } from './purge.ts';
import { type RawSql, rawSql } from './raw-sql.ts';
import { readStatus, type StoreStatus } from './status.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createThreads } from './threads.ts';

/** All that the bot remembers. Every method throws StoreFailed when the database can not do it. */
export interface Store {
  readonly threads: Threads & ThreadList;
  readonly messages: Messages;
  readonly events: Events;
  readonly gaps: Gaps;
  readonly openQuestions: OpenQuestions;
  readonly places: Places;
  readonly subscriptions: Subscriptions;
  readonly editions: Editions;
  readonly received: ReceivedEditions;
  readonly deliveries: Deliveries;
  readonly corrections: Corrections;
  /** For packages with a table of their own. None where the store is SQLite. */
  readonly sql?: RawSql;
  /** Erases what is older than it may get, and says how many rows that were. */
  purge(retention: Retention): Promise<Purged>;
  /** Erases all that is known of a place, a thread or a user. */
  forget(whose: Whose): Promise<Forgotten>;
  status(): Promise<StoreStatus>;
  /** Writes a copy that can be restored, while the bot runs. */
  backup(file: string): Promise<void>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

export function createStore(engine: Engine, clock: Clock): Store {
  const sql = rawSql(engine);
  return {
    ...(sql && { sql }),
    threads: createThreads(engine, clock),
    messages: createMessages(engine),
    events: createEvents(engine, clock),
    gaps: createGaps(engine, clock),
    openQuestions: createOpenQuestions(engine, clock),
    places: createPlaces(engine),
    subscriptions: createSubscriptions(engine),
    editions: createEditions(engine),
    received: createReceived(engine),
    deliveries: createDeliveries(engine, clock),
    corrections: createCorrections(engine),
    purge: (retention) => purge(engine, retention, clock.now()),
    forget: (whose) => forget(engine, whose),
    status: () => readStatus(engine),
    backup: (file) => engine.backup(file),
    close: () => engine.close(),
  };
}
