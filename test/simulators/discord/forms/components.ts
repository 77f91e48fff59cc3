import { type JsonObject, objectAt, objectsAt } from '../../json.ts';
import { checkControl } from './controls.ts';
import type { Form } from './form.ts';

/** Where a component may stand: developers/components/reference, read 2026-11. */
const CHILDREN = {
  legacy: [1],
  v2: [1, 9, 10, 12, 13, 14, 17],
  container: [1, 9, 10, 12, 13, 14],
  section: [10],
  accessory: [2, 11],
  row: [2, 3, 5, 6, 7, 8],
  modal: [1, 10, 18],
  modalRow: [4],
  label: [3, 4, 5, 6, 7, 8, 19, 21, 22, 23],
} as const;

type Parent = keyof typeof CHILDREN;

const SELECTS: readonly number[] = [3, 5, 6, 7, 8];

/** Checks components and all that is in them; ids given by the app must differ. */
export function checkComponents(forms: readonly Form[], parent: 'legacy' | 'v2' | 'modal'): void {
  const seen = new Set<string>();
  for (const form of forms) checkComponent(form, parent, seen);
}

function checkComponent(form: Form, parent: Parent, seen: Set<string>): void {
  const type = form.field('type').integer({ required: true });
  if (type === undefined) return;
  const allowed: readonly number[] = CHILDREN[parent];
  if (!allowed.includes(type)) {
    form.field('type').fail('UNION_TYPE_CHOICES', `Value of field "type" must be one of (${allowed.join(', ')}).`);
    return;
  }
  form.field('id').integer({ min: 0 });
  checkCustomId(form, seen);
  checkShape(form, type, parent, seen);
}

function checkCustomId(form: Form, seen: Set<string>): void {
  const customId = form.field('custom_id').text({ min: 1, max: 100 });
  if (customId === undefined) return;
  if (seen.has(customId))
    form.field('custom_id').fail('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  seen.add(customId);
}

function checkShape(form: Form, type: number, parent: Parent, seen: Set<string>): void {
  switch (type) {
    case 1:
      checkRow(form, parent === 'modal' ? 'modalRow' : 'row', seen);
      return;
    case 9:
      for (const child of form.field('components').items({ min: 1, max: 3 })) checkComponent(child, 'section', seen);
      if (!form.field('accessory').given) form.field('accessory').fail('BASE_TYPE_REQUIRED', 'This field is required');
      else checkComponent(form.field('accessory'), 'accessory', seen);
      return;
    case 10:
      form.field('content').text({ required: true, min: 1, max: 4_000 });
      return;
    case 11:
      checkMedia(form, form.field('media'));
      return;
    case 12:
      for (const each of form.field('items').items({ min: 1, max: 10 })) checkMedia(each, each.field('media'));
      return;
    case 13:
      form.field('file').field('url').text({ required: true });
      return;
    case 14:
      form.field('divider').flag();
      form.field('spacing').integer({ oneOf: [1, 2] });
      return;
    case 17:
      form.field('accent_color').integer({ min: 0, max: 0xff_ff_ff });
      form.field('spoiler').flag();
      for (const child of form.field('components').items({ min: 1 })) checkComponent(child, 'container', seen);
      return;
    case 18:
      form.field('label').text({ required: true, min: 1, max: 45 });
      form.field('description').text({ max: 100 });
      if (!form.field('component').given) form.field('component').fail('BASE_TYPE_REQUIRED', 'This field is required');
      else checkComponent(form.field('component'), 'label', seen);
      return;
    default:
      checkControl(form, type, parent === 'modalRow');
  }
}

function checkRow(form: Form, kind: 'row' | 'modalRow', seen: Set<string>): void {
  const children = form.field('components').items({ min: 1, max: 5 });
  for (const [index, child] of children.entries()) {
    checkComponent(child, kind, seen);
    const others = index > 0 || children.length > 1;
    const type = child.object().type;
    const wide = kind === 'modalRow' || (typeof type === 'number' && SELECTS.includes(type));
    if (wide && others)
      child.fail('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
  }
}

function checkMedia(owner: Form, media: Form): void {
  media.field('url').text({ required: true, max: 2_048 });
  owner.field('description').text({ max: 1_024 });
}

/** Every component in these, outer before inner. */
export function flatten(components: readonly JsonObject[]): readonly JsonObject[] {
  return components.flatMap((each) => {
    const one = [objectAt(each, 'accessory'), objectAt(each, 'component')].filter((child) => child !== undefined);
    return [each, ...flatten([...objectsAt(each, 'components'), ...one])];
  });
}

/** Numbers the components that the app left without an id, as Discord does. */
export function withIds(components: readonly JsonObject[]): readonly JsonObject[] {
  const taken = new Set(flatten(components).flatMap(({ id }) => (typeof id === 'number' && id > 0 ? [id] : [])));
  let last = 0;
  function fresh(): number {
    do last += 1;
    while (taken.has(last));
    return last;
  }
  function number(each: JsonObject): JsonObject {
    const named = { ...each, id: typeof each.id === 'number' && each.id > 0 ? each.id : fresh() };
    const accessory = objectAt(each, 'accessory');
    const component = objectAt(each, 'component');
    return {
      ...named,
      ...(each.components === undefined ? {} : { components: objectsAt(each, 'components').map(number) }),
      ...(accessory ? { accessory: number(accessory) } : {}),
      ...(component ? { component: number(component) } : {}),
    };
  }
  return components.map(number);
}
