import { type JsonObject, objectAt, objectsAt, textAt } from '../../json.ts';
import type { Platform } from '../platform.ts';
import type { Message, User, View } from '../world.ts';
import { blocksOf, checkSees, findElement } from './find.ts';
import { lookUp } from './options.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { interaction, place } from './payloads.ts';
import { entryFor, names, optionEntry } from './state.ts';

/** Clicking and choosing. */

export async function click(
  platform: Platform,
  user: User,
  target: Message | View,
  actionId: string,
  value?: string,
): Promise<Outcome> {
  const { blockId, element } = findElement(blocksOf(target), actionId);
  return act(platform, user, target, { ...pressed(element, value), block_id: blockId, action_id: actionId });
}

/** Choosing in a form only fills it in, unless the form says otherwise; elsewhere the app hears of it at once. */
export async function choose(
  platform: Platform,
  user: User,
  target: Message | View,
  actionId: string,
  value: string,
  typed = value,
): Promise<Outcome | undefined> {
  const { blockId, element } = findElement(blocksOf(target), actionId);
  const entry = textAt(element, 'type')?.endsWith('external_select')
    ? optionEntry(element, [await offeredOption(platform, user, target, actionId, value, typed)])
    : entryFor(element, value);
  if ('content' in target) {
    const block = target.values.get(blockId) ?? new Map<string, JsonObject>();
    target.values.set(blockId, block.set(actionId, entry));
  }
  const own = blocksOf(target).find((block) => block.block_id === blockId);
  if (own?.type === 'input' && own.dispatch_action !== true) return undefined;
  return act(platform, user, target, { ...entry, block_id: blockId, action_id: actionId });
}

async function offeredOption(
  platform: Platform,
  user: User,
  target: Message | View,
  actionId: string,
  value: string,
  typed: string,
): Promise<JsonObject> {
  const { options } = await lookUp(platform, user, target, actionId, typed);
  const found = options.find((option) => names(option, value));
  if (found) return found;
  throw new Error(
    `"${typed}" does not bring ${value}, but: ${options.map((each) => textAt(each, 'value')).join(', ')}`,
  );
}

async function act(platform: Platform, user: User, target: Message | View, action: JsonObject): Promise<Outcome> {
  checkSees(platform.world, user.id, target);
  const payload: JsonObject = {
    ...interaction(platform, user, 'block_actions'),
    ...place(platform, target),
    ...('content' in target
      ? {}
      : { response_url: platform.responseUrls.issue({ channel: target.channel, user: user.id, original: target }) }),
    actions: [{ ...action, action_ts: platform.world.newTs() }],
  };
  return outcomeOf(await platform.deliveries.ask('interactive', payload), payload);
}

function pressed(element: JsonObject, value: string | undefined): JsonObject {
  const { type } = element;
  if (type === 'overflow' || type === 'static_select' || type === 'radio_buttons' || type === 'checkboxes') {
    return entryFor(element, value ?? textAt(objectsAt(element, 'options')[0], 'value') ?? '');
  }
  if (type !== 'feedback_buttons')
    return { type, text: element.text, ...(element.value === undefined ? {} : { value: element.value }) };
  const buttons = [objectAt(element, 'positive_button'), objectAt(element, 'negative_button')];
  const chosen = buttons.find((each) => textAt(each, 'value') === value) ?? buttons[0];
  return { type, text: chosen?.text, value: chosen?.value };
}
