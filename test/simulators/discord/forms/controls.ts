import type { Form } from './form.ts';

/** Buttons, menus and fields: developers/components/reference, read 2026-11. */
export function checkControl(form: Form, type: number, labelled: boolean): void {
  if (type === 2) {
    checkButton(form);
    return;
  }
  form.field('custom_id').text({ required: true });
  switch (type) {
    case 3:
      checkBounds(form, 25);
      checkOptions(form, { min: 1, max: 25 });
      return;
    case 4:
      checkTextInput(form, labelled);
      return;
    case 5:
    case 6:
    case 7:
    case 8:
      checkBounds(form, 25);
      return;
    case 19:
      checkBounds(form, 10);
      return;
    case 21:
      checkOptions(form, { min: 2, max: 10 });
      return;
    case 22:
      checkBounds(form, 10);
      checkOptions(form, { min: 1, max: 10 });
      return;
    default:
      return;
  }
}

function checkButton(form: Form): void {
  const style = form.field('style').integer({ required: true, oneOf: [1, 2, 3, 4, 5, 6] });
  form.field('label').text({ max: 80 });
  form.field('disabled').flag();
  const customId = form.field('custom_id');
  const url = form.field('url');
  if (style === 5) {
    checkUrl(url);
    if (customId.given)
      customId.fail('BUTTON_COMPONENT_CUSTOM_ID_AND_URL', 'A custom id and url cannot both be specified');
  } else if (style !== undefined && style < 5) {
    if (!customId.given) customId.fail('BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
    if (url.given) url.fail('BUTTON_COMPONENT_CUSTOM_ID_AND_URL', 'A custom id and url cannot both be specified');
  }
  const { label, emoji } = form.object();
  if (style !== 6 && !label && !emoji)
    form.fail('BUTTON_COMPONENT_INVALID_LABEL', 'A button must have a label or emoji');
}

function checkUrl(form: Form): void {
  const text = form.text({ required: true, max: 512 });
  if (text === undefined) return;
  const url = URL.parse(text);
  if (!url) form.fail('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  else if (!['http:', 'https:', 'discord:'].includes(url.protocol)) {
    const scheme = url.protocol.slice(0, -1);
    const message = `Scheme "${scheme}" is not supported. Scheme must be one of ('http', 'https', 'discord').`;
    form.fail('URL_TYPE_INVALID_SCHEME', message);
  }
}

function checkBounds(form: Form, max: number): void {
  form.field('placeholder').text({ max: 150 });
  const least = form.field('min_values').integer({ min: 0, max });
  const most = form.field('max_values').integer({ min: 1, max });
  if (least !== undefined && most !== undefined && least > most)
    form.field('min_values').fail('BASE_TYPE_BAD_RANGE', 'min_values must not be greater than max_values');
}

function checkOptions(form: Form, bounds: { readonly min: number; readonly max: number }): void {
  const seen = new Set<string>();
  const options = form.field('options').items(bounds);
  if (!form.field('options').given) form.field('options').fail('BASE_TYPE_REQUIRED', 'This field is required');
  for (const option of options) {
    option.field('label').text({ required: true, min: 1, max: 100 });
    option.field('description').text({ max: 100 });
    const value = option.field('value').text({ required: true, min: 1, max: 100 });
    if (value === undefined) continue;
    if (seen.has(value))
      option
        .field('value')
        .fail('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used');
    seen.add(value);
  }
}

function checkTextInput(form: Form, labelled: boolean): void {
  form.field('style').integer({ required: true, oneOf: [1, 2] });
  form.field('label').text({ required: labelled, max: 45 });
  form.field('placeholder').text({ max: 100 });
  form.field('value').text({ max: 4_000 });
  form.field('min_length').integer({ min: 0, max: 4_000 });
  form.field('max_length').integer({ min: 1, max: 4_000 });
}
