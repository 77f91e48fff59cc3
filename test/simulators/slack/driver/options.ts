import { type JsonObject, numberAt, textAt } from '../../json.ts';
import { offeredOptions, optionGroups } from '../blocks/elements.ts';
import { problems } from '../blocks/schema.ts';
import { MIN_QUERY_LENGTH_DEFAULT } from '../limits.ts';
import type { Platform } from '../platform.ts';
import type { Message, User, View } from '../world.ts';
import { blocksOf, findElement } from './find.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { interaction, place } from './payloads.ts';
import { optionsIn } from './state.ts';

/** What a user sees under a menu that asks the app. */
export interface Offered {
  /** False where too little was typed: Slack does not ask then. */
  readonly asked: boolean;
  readonly options: readonly JsonObject[];
  /** Why Slack shows "no results" although the app answered. */
  readonly problems: readonly string[];
  readonly outcome: Outcome | undefined;
}

export async function lookUp(
  platform: Platform,
  user: User,
  target: Message | View,
  actionId: string,
  typed: string,
): Promise<Offered> {
  const { blockId, element } = findElement(blocksOf(target), actionId);
  if (!textAt(element, 'type')?.endsWith('external_select')) throw new Error(`${actionId} does not ask the app`);
  const shortest = numberAt(element, 'min_query_length') ?? MIN_QUERY_LENGTH_DEFAULT;
  if (typed.length < shortest) return { asked: false, options: [], problems: [], outcome: undefined };

  const { trigger_id: _, ...who } = interaction(platform, user, 'block_suggestion');
  const { state: __, ...where } = place(platform, target);
  const payload = { ...who, ...where, action_id: actionId, block_id: blockId, value: typed };
  const outcome = outcomeOf(await platform.deliveries.ask('interactive', payload), payload);
  const { answer = {} } = outcome;
  const found = answer.option_groups
    ? problems(optionGroups, answer.option_groups, '/option_groups')
    : problems(offeredOptions, answer.options ?? [], '/options');
  return { asked: true, options: found.length > 0 ? [] : optionsIn(answer), problems: found, outcome };
}
