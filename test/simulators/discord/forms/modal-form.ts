import type { JsonObject } from '../../json.ts';
import { checkComponents } from './components.ts';
import type { Form } from './form.ts';

/** A form that pops up: developers/interactions/receiving-and-responding, modal. */
export function readModal(form: Form): JsonObject {
  form.field('custom_id').text({ required: true, min: 1, max: 100 });
  form.field('title').text({ required: true, min: 1, max: 45 });
  const components = form.field('components');
  if (!components.given) components.fail('BASE_TYPE_REQUIRED', 'This field is required');
  checkComponents(components.items({ min: 1, max: 5 }), 'modal');
  return form.object();
}
