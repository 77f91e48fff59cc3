import { type JsonObject, textAt } from '../../json.ts';
import { MODAL_STACK_MAX } from '../limits.ts';
import type { Platform } from '../platform.ts';
import { Refused } from '../refused.ts';
import { newView, openModals, pushModal, replaceView, viewJson } from '../views.ts';
import type { View } from '../world.ts';
import { type Methods, need } from './method.ts';
import { checkedView } from './view-content.ts';

export const viewMethods: Methods = {
  'views.open': { token: 'bot', scopes: [], tier: 4, run: open },
  'views.push': { token: 'bot', scopes: [], tier: 4, run: push },
  'views.update': { token: 'bot', scopes: [], tier: 4, run: update },
  'views.publish': { token: 'bot', scopes: [], tier: 4, run: publish },
};

/** The pass is only used up by a view that opens. */
function open(platform: Platform, args: JsonObject): JsonObject {
  const { world, triggers } = platform;
  const content = checkedView(world, 'modal', args.view);
  const user = triggers.redeem(need(args, 'trigger_id'));
  const view = newView(world, user, content);
  world.modals.set(user, []);
  pushModal(world, view);
  return { view: viewJson(world, view) };
}

function push(platform: Platform, args: JsonObject): JsonObject {
  const { world, triggers } = platform;
  const content = checkedView(world, 'modal', args.view);
  const user = triggers.redeem(need(args, 'trigger_id'));
  const stack = openModals(world, user);
  const [root] = stack;
  if (!root) throw new Refused('not_found');
  if (stack.length >= MODAL_STACK_MAX) throw new Refused('push_limit_reached');
  const view = newView(world, user, content, root.id);
  pushModal(world, view);
  return { view: viewJson(world, view) };
}

function update({ world }: Platform, args: JsonObject): JsonObject {
  const view = named(world.views.values(), args);
  if (!view) throw new Refused('not_found');
  const content = checkedView(world, view.content.type === 'home' ? 'home' : 'modal', args.view);
  checkHash(view, args);
  replaceView(world, view, content);
  return { view: viewJson(world, view) };
}

function publish({ world, settings }: Platform, args: JsonObject): JsonObject {
  const user = need(args, 'user_id');
  if (!world.users.has(user)) throw new Refused('invalid_arguments');
  if (!settings.homeTab) throw new Refused('not_enabled');
  const content = checkedView(world, 'home', args.view);
  const known = world.views.get(world.homes.get(user) ?? '');
  if (known) {
    checkHash(known, args);
    replaceView(world, known, content);
    return { view: viewJson(world, known) };
  }
  const view = newView(world, user, content);
  world.homes.set(user, view.id);
  world.changed();
  return { view: viewJson(world, view) };
}

function checkHash(view: View, args: JsonObject): void {
  const hash = textAt(args, 'hash');
  if (hash !== undefined && hash !== view.hash) throw new Refused('hash_conflict');
}

function named(views: Iterable<View>, args: JsonObject): View | undefined {
  const id = textAt(args, 'view_id');
  const externalId = textAt(args, 'external_id');
  return [...views].find(
    (view) => view.id === id || (externalId && textAt(view.content, 'external_id') === externalId),
  );
}
