import { describe } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { deliveriesContract } from './deliveries-contract.ts';
import { editionsContract } from './editions-contract.ts';
import { erasingContract } from './erasing-contract.ts';
import { eventsContract } from './events-contract.ts';
import { gapsContract } from './gaps-contract.ts';
import { messagesContract } from './messages-contract.ts';
import { openQuestionsContract } from './open-questions-contract.ts';
import { placesContract } from './places-contract.ts';
import { describeStore } from './subject.ts';
import { subscriptionsContract } from './subscriptions-contract.ts';
import { threadsContract } from './threads-contract.ts';

/** What every engine must do, repository by repository. */
export function storeContract(engine: string, open: () => Promise<Engine>): void {
  describeStore(`the store on ${engine}`, open, (subject) => {
    describe('threads', () => threadsContract(subject));
    describe('messages', () => messagesContract(subject));
    describe('events', () => eventsContract(subject));
    describe('gaps', () => gapsContract(subject));
    describe('open questions', () => openQuestionsContract(subject));
    describe('places', () => placesContract(subject));
    describe('subscriptions', () => subscriptionsContract(subject));
    describe('deliveries', () => deliveriesContract(subject));
    describe('editions', () => editionsContract(subject));
    describe('purge, forget and status', () => erasingContract(subject));
  });
}
