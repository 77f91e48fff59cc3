import { Command } from 'commander';
import { storyOf } from '../core/delivery/story.ts';
import type { Delivery, Subject } from '../core/delivery/types.ts';
import { WrongUse } from './cli.ts';
import { jsonOption } from './options.ts';
import { type StoreCli, withStore } from './store-cli.ts';

interface Options {
  readonly place?: string;
  readonly limit: string;
  readonly json?: true;
}

/** "Why did it not come?", stage by stage. */
export function deliveriesCommand(cli: StoreCli): Command {
  return new Command('deliveries')
    .description('what was to be delivered and what became of it, the latest first; times in UTC')
    .option('--place <id>', 'only what belongs to this place or went there')
    .option('--limit <count>', 'how many at most', '50')
    .addOption(jsonOption())
    .action(async ({ place, limit, json }: Options) => {
      if (!/^[1-9]\d{0,6}$/.test(limit)) throw new WrongUse('--limit must be a whole number from 1.');
      const filter = { ...(place !== undefined && { place }), limit: Number(limit) };
      const deliveries = await withStore(cli, (store) => store.deliveries.list(filter));
      await cli.print(json ? JSON.stringify(deliveries.map(toRow)) : inWords(deliveries));
    });
}

function toRow(delivery: Delivery) {
  const { at, wakeAt, begunAt, settledAt, content: _, ...rest } = delivery;
  return {
    ...rest,
    due: isoOf(at),
    begun: begunAt === undefined ? null : isoOf(begunAt),
    next: wakeAt === undefined ? null : isoOf(wakeAt),
    settled: settledAt === undefined ? null : isoOf(settledAt),
    story: storyOf(delivery, 'en', 'UTC'),
  };
}

function inWords(deliveries: readonly Delivery[]): string {
  if (deliveries.length === 0) return 'Nothing was to be delivered.';
  return deliveries.map(deliveryInWords).join('\n');
}

/** "2026-11-23T07:30:00Z · slack C1 · digest of 2026-11-23 · sent at 07:30." */
function deliveryInWords(delivery: Delivery): string {
  const { platform, target, subject, at } = delivery;
  return [isoOf(at), `${platform} ${target}`, what(subject), storyOf(delivery, 'en', 'UTC')].join(' · ');
}

function what(subject: Subject): string {
  switch (subject.kind) {
    case 'digest':
      return `digest of ${subject.slot.day}`;
    case 'correction':
      return `correction of ${subject.slug} in thread ${subject.thread}`;
    case 'notice':
      return `notice of a pause (${subject.reason})`;
  }
}

function isoOf(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}
