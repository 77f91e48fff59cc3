import type { DigestWording } from './digest-wording.ts';

export const DIGEST_ENGLISH: DigestWording = {
  title: (day) => `Digest of ${day}`,
  first: 'The first digest tells where things stand; the next ones tell what has changed.',
  newBriefing: (title) => `New briefing: ${title}`,
  reminder: (title) => `As a reminder: ${title}`,
  remember: 'As a reminder:',
  corrected: 'Corrected:',
  withdrawn: 'Withdrawn:',
  newStatus: 'New status:',
  disputed: 'The accounts now differ:',
  settled: 'No longer contradicting each other:',
  added: (count) => (count === 1 ? 'New fact:' : 'New facts:'),
  before: 'before',
  otherAccount: 'the other account',
  note: (text) => `Editor’s note: ${text}`,
  withdrawnUntold: (fact) => `${fact}; its words were not kept.`,
  moreAdded: (count, slug) => `${count} more new ${count === 1 ? 'fact' : 'facts'}: /brief ${slug}`,
  moreFacts: (count, slug) => `${count} more ${count === 1 ? 'fact' : 'facts'}: /brief ${slug}`,
  moreBriefings: (count) => `… and ${count} more; /brief lists them all.`,
  asked: 'Asked here, and not in the briefings',
  question: (question, briefing) => `“${question}”${briefing === undefined ? '' : ` (${briefing})`}`,
  named: (title, asOf) => `“${title}” (${asOf})`,
  unchanged: (since, briefings, more) =>
    `No change${since === undefined ? '' : ` since ${since}`} in ${listed(briefings, more)}.`,
  noneYet: 'No briefing matches this subscription yet.',
  next: (day, time) => `Next digest: ${day} at ${time}.`,
  missed: (count, firstDay, lastDay) =>
    count === 1
      ? `The digest of ${firstDay} could not be sent in time; this one makes up for it.`
      : `${count} digests, from ${firstDay} to ${lastDay}, could not be sent in time; this one makes up for them.`,
  correction: 'Correction to what was said here:',
};

function listed(briefings: readonly string[], more: number): string {
  const left = [...briefings];
  const last = more > 0 ? `${more} ${more === 1 ? 'other' : 'others'}` : left.pop();
  return left.length === 0 ? `${last}` : `${left.join(', ')} and ${last}`;
}
