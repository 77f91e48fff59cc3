import { isObject, type Json, type JsonObject, objectsAt } from '../../json.ts';
import { problems } from '../blocks/schema.ts';
import { homeView, modalView } from '../blocks/view.ts';
import { withIds } from '../ids.ts';
import { VIEW_MAX_BYTES } from '../limits.ts';
import { Refused, refuseIf } from '../refused.ts';
import type { World } from '../world.ts';

/** A view that Slack has found nothing to refuse in, its block ids filled in. */
export function checkedView(world: World, kind: 'modal' | 'home', view: Json | undefined): JsonObject {
  if (!isObject(view)) throw new Refused('invalid_arguments', missing('view'));
  if (Buffer.byteLength(JSON.stringify(view)) > VIEW_MAX_BYTES) throw new Refused('view_too_large');
  const found = problems(kind === 'modal' ? modalView : homeView, view, '/view');
  refuseIf(
    'invalid_arguments',
    found.length > 0 ? ['failed to match all allowed schemas [json-pointer:/view]', ...found] : [],
  );
  return { ...view, blocks: withIds(world, objectsAt(view, 'blocks')) };
}

function missing(key: string): JsonObject {
  return { response_metadata: { messages: [`[ERROR] missing required field: ${key}`] } };
}
