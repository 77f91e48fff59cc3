import { type JsonObject, numberAt, objectAt, objectsAt, textAt } from '../../json.ts';
import { checkedView } from '../api/view-content.ts';
import type { Platform } from '../platform.ts';
import { Refused } from '../refused.ts';
import { closeModal, newView, pushModal, replaceView, viewJson } from '../views.ts';
import type { User, View } from '../world.ts';
import { blocksOf, checkSees } from './find.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { interaction } from './payloads.ts';
import { emptyEntry, entryFor, initialEntry } from './state.ts';

/** How a submission ended. */
export interface Submission {
  /**
   * `blocked`: Slack's own form did not let it through, and the app heard nothing. `refused`: the app put messages under
   * fields. `failed`: "We had some trouble connecting".
   */
  readonly result: 'closed' | 'updated' | 'pushed' | 'refused' | 'blocked' | 'failed';
  /** By block: the app's message, or what Slack's form asks for. */
  readonly errors: JsonObject;
  readonly outcome: Outcome | undefined;
}

/** Fills in the fields, by action or block id, and presses the button. */
export async function submit(
  platform: Platform,
  user: User,
  view: View,
  values: Readonly<Record<string, string | readonly string[]>>,
): Promise<Submission> {
  checkSees(platform.world, user.id, view);
  const missing = fillIn(view, values);
  if (Object.keys(missing).length > 0) return { result: 'blocked', errors: missing, outcome: undefined };
  const { state: _, ...payload }: JsonObject = {
    ...interaction(platform, user, 'view_submission'),
    view: viewJson(platform.world, view),
    response_urls: [],
  };
  const outcome = outcomeOf(await platform.deliveries.ask('interactive', payload), payload);
  if (!outcome.acked) return { result: 'failed', errors: {}, outcome };
  try {
    return { ...follow(platform, view, outcome.answer ?? {}), outcome };
  } catch (refusal) {
    if (!(refusal instanceof Refused)) throw refusal;
    return { result: 'failed', errors: {}, outcome: { ...outcome, error: refusal.error } };
  }
}

export async function close(platform: Platform, user: User, view: View): Promise<Outcome | undefined> {
  checkSees(platform.world, user.id, view);
  closeModal(platform.world, view, view.content.clear_on_close === true);
  if (view.content.notify_on_close !== true) return undefined;
  const { trigger_id: _, ...who } = interaction(platform, user, 'view_closed');
  const payload = { ...who, view: viewJson(platform.world, view), is_cleared: view.content.clear_on_close === true };
  return outcomeOf(await platform.deliveries.ask('interactive', payload), payload);
}

/** What is still asked for, by block. */
function fillIn(view: View, values: Readonly<Record<string, string | readonly string[]>>): JsonObject {
  const inputs = blocksOf(view).filter(({ type }) => type === 'input');
  const known = new Set(
    inputs.flatMap((block) => [textAt(block, 'block_id'), textAt(objectAt(block, 'element'), 'action_id')]),
  );
  for (const name of Object.keys(values)) if (!known.has(name)) throw new Error(`the form has no field ${name}`);

  const asked: [string, string][] = [];
  for (const block of inputs) {
    const element = objectAt(block, 'element') ?? {};
    const blockId = textAt(block, 'block_id') ?? '';
    const actionId = textAt(element, 'action_id') ?? blockId;
    const value = values[actionId] ?? values[blockId];
    const before = view.values.get(blockId)?.get(actionId) ?? initialEntry(element);
    const entry = value === undefined ? before : entryFor(element, value);
    view.values.set(blockId, new Map([[actionId, entry ?? emptyEntry(element)]]));
    const wrong = complaint(element, entry, block.optional === true);
    if (wrong) asked.push([blockId, wrong]);
  }
  return Object.fromEntries(asked);
}

function complaint(element: JsonObject, entry: JsonObject | undefined, optional: boolean): string | undefined {
  const text = textAt(entry, 'value');
  if (!entry || text === '') return optional ? undefined : 'Please complete this required field.';
  const min = numberAt(element, 'min_length') ?? 0;
  const max = numberAt(element, 'max_length') ?? Number.POSITIVE_INFINITY;
  if (text === undefined || (text.length >= min && text.length <= max)) return undefined;
  return text.length < min ? `Must be at least ${min} characters.` : `Must be at most ${max} characters.`;
}

function follow({ world }: Platform, view: View, answer: JsonObject): Pick<Submission, 'result' | 'errors'> {
  switch (answer.response_action) {
    case 'errors': {
      const errors = objectAt(answer, 'errors') ?? {};
      const inputs = new Set(objectsAt(view.content, 'blocks').map((block) => textAt(block, 'block_id')));
      if (!Object.keys(errors).length || !Object.keys(errors).every((id) => inputs.has(id)))
        throw new Refused('invalid_errors');
      view.errors = errors;
      world.changed();
      return { result: 'refused', errors };
    }
    case 'update':
      replaceView(world, view, checkedView(world, 'modal', answer.view));
      return { result: 'updated', errors: {} };
    case 'push':
      pushModal(world, newView(world, view.user, checkedView(world, 'modal', answer.view), view.rootId));
      return { result: 'pushed', errors: {} };
    case 'clear':
      closeModal(world, view, true);
      return { result: 'closed', errors: {} };
    default:
      closeModal(world, view);
      return { result: 'closed', errors: {} };
  }
}
