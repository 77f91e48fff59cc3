import { type JsonObject, textAt } from '../json.ts';
import type { View, World } from './world.ts';

/** A view as the API and the payloads show it. */
export function viewJson(world: World, view: View): JsonObject {
  const { content } = view;
  const stack = world.modals.get(view.user) ?? [];
  const below = stack[stack.indexOf(view.id) - 1];
  return {
    id: view.id,
    team_id: world.team.id,
    app_id: world.app.id,
    app_installed_team_id: world.team.id,
    bot_id: world.app.botId,
    type: content.type,
    blocks: content.blocks,
    title: content.title ?? { type: 'plain_text', text: 'View Title' },
    close: content.close ?? null,
    submit: content.submit ?? null,
    private_metadata: textAt(content, 'private_metadata') ?? '',
    callback_id: textAt(content, 'callback_id') ?? '',
    external_id: textAt(content, 'external_id') ?? '',
    clear_on_close: content.clear_on_close ?? false,
    notify_on_close: content.notify_on_close ?? false,
    root_view_id: view.rootId,
    previous_view_id: below ?? null,
    hash: view.hash,
    state: { values: stateJson(view) },
  };
}

/** What the user has filled in, by block and action. */
export function stateJson({ values }: View): JsonObject {
  return Object.fromEntries([...values].map(([block, actions]) => [block, Object.fromEntries(actions)]));
}

export function openModals(world: World, user: string): readonly View[] {
  return (world.modals.get(user) ?? []).flatMap((id) => world.views.get(id) ?? []);
}

/** A view that did not exist before, not yet anywhere on the screen. */
export function newView(world: World, user: string, content: JsonObject, rootId?: string): View {
  const id = world.newId('V');
  const view: View = {
    id,
    user,
    rootId: rootId ?? id,
    hash: world.newId('h'),
    content,
    values: new Map(),
    errors: {},
  };
  world.views.set(id, view);
  return view;
}

export function replaceView(world: World, view: View, content: JsonObject): void {
  const kept = new Set(
    (Array.isArray(content.blocks) ? content.blocks : []).map((block: JsonObject) => textAt(block, 'block_id') ?? ''),
  );
  for (const block of [...view.values.keys()]) if (!kept.has(block)) view.values.delete(block);
  view.content = content;
  view.hash = world.newId('h');
  view.errors = {};
  world.changed();
}

export function pushModal(world: World, view: View): void {
  world.modals.set(view.user, [...(world.modals.get(view.user) ?? []), view.id]);
  world.changed();
}

/** Takes a modal off the screen; `all` takes the whole stack. */
export function closeModal(world: World, view: View, all = false): void {
  world.modals.set(view.user, all ? [] : (world.modals.get(view.user) ?? []).filter((id) => id !== view.id));
  world.changed();
}
