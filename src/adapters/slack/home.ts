import type { types } from '@slack/bolt';
import type { Briefing } from '../../core/briefing/types.ts';
import { briefingEntries } from '../../core/commands/briefing-entries.ts';
import type { Command } from '../../core/commands/types.ts';
import { formatDate } from '../../core/language/dates.ts';
import { inLanguage, type Language } from '../../core/language/languages.ts';
import { digestFormWordsFor } from '../../core/reply/digest-form-words-for.ts';
import { printableReply } from '../../core/reply/printable.ts';
import type { Part } from '../../core/reply/types.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { type DigestsShown, digestBlocks } from './digest-blocks.ts';
import { titleBlocks } from './elements.ts';
import { VIEW_BLOCKS_MAX } from './limits.ts';
import { slashCommands } from './manifest.ts';
import { partBlocks, sectionParts } from './part-blocks.ts';
import { pickerBlock } from './picker.ts';

export interface HomeContent {
  readonly language: Language;
  readonly briefings: readonly Briefing[];
  /** What this reader asked the bot about directly, the last one first. */
  readonly recent: readonly RecentConversation[];
  readonly commands: readonly Command[];
  /** Absent where there are no digests. */
  readonly digests?: DigestsShown;
  /** The conversation with the reader: it travels with the page, for its buttons. */
  readonly channel: string;
  readonly retentionDays: number;
}

export interface RecentConversation {
  readonly title: string;
  /** `2026-11-24`. */
  readonly usedOn: string;
}

/** More of them would push help out of sight. */
const MAX_RECENT = 5;

/** The briefings, the digests, what the bot remembers, and help. */
export function homeTab(content: HomeContent): types.HomeView {
  const { language, briefings, digests, channel } = content;
  const wording = wordsFor(language);
  const blocks: types.KnownBlock[] = [
    ...titleBlocks(wording.briefings),
    ...(briefings.length > 0 ? [pickerBlock(language)] : []),
    ...blocksOf(briefingParts(content), language),
    ...(digests ? [...titleBlocks(digestFormWordsFor(language).heading), ...digestBlocks(digests)] : []),
    ...titleBlocks(wording.slack.remembered),
    ...blocksOf(rememberedParts(content), language),
    ...titleBlocks(wording.help),
    ...blocksOf(helpParts(content), language),
  ];
  return { type: 'home', private_metadata: channel, blocks: blocks.slice(0, VIEW_BLOCKS_MAX) };
}

function briefingParts({ briefings, language }: HomeContent): readonly Part[] {
  if (briefings.length === 0) return [{ kind: 'text', text: wordsFor(language).noBriefings }];
  return briefingEntries(briefings, language);
}

function rememberedParts({ recent, retentionDays, language }: HomeContent): readonly Part[] {
  const { remembers, recent: heading } = wordsFor(language).slack;
  const rows = recent
    .slice(0, MAX_RECENT)
    .map(({ title, usedOn }): Part => ({ kind: 'text', text: `${title} · ${formatDate(usedOn, language)}` }));
  return [
    { kind: 'text', text: remembers(retentionDays) },
    ...(rows.length > 0 ? [{ kind: 'heading', text: heading } as const, ...rows] : []),
  ];
}

function helpParts({ commands, language }: HomeContent): readonly Part[] {
  const entries = slashCommands(commands).map(
    ({ usage, summary }): Part => ({
      kind: 'entry',
      name: inLanguage(usage, language),
      text: inLanguage(summary, language),
    }),
  );
  return [...entries, { kind: 'text', text: wordsFor(language).helpFollowUp }];
}

function blocksOf(parts: readonly Part[], language: Language): types.SectionBlock[] {
  const shown = printableReply({ language, audience: 'asker', parts, actions: [] });
  return partBlocks(sectionParts(shown.parts, language), language);
}
