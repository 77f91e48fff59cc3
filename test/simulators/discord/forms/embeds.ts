import { EMBEDS_MAX, EMBEDS_MAX_CHARS } from '../limits.ts';
import type { Form } from './form.ts';

/** developers/resources/message, embed limits. Each text has its own limit, and all of all embeds have one together. */
export function checkEmbeds(form: Form): void {
  let length = 0;
  const text = (field: Form, max: number, required = false) => {
    const read = field.text({ max, required });
    length += [...(read ?? '')].length;
  };
  for (const embed of form.items({ max: EMBEDS_MAX })) {
    text(embed.field('title'), 256);
    text(embed.field('description'), 4_096);
    text(embed.field('footer').field('text'), 2_048);
    text(embed.field('author').field('name'), 256);
    embed.field('color').integer({ min: 0, max: 0xff_ff_ff });
    checkAddress(embed.field('url'));
    for (const field of embed.field('fields').items({ max: 25 })) {
      text(field.field('name'), 256, true);
      text(field.field('value'), 1_024, true);
    }
  }
  if (length > EMBEDS_MAX_CHARS)
    form.fail('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${EMBEDS_MAX_CHARS}`);
}

function checkAddress(form: Form): void {
  const text = form.text({ max: 2_048 });
  if (text === undefined || text === '') return;
  const url = URL.parse(text);
  if (!url) form.fail('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  else if (!['http:', 'https:'].includes(url.protocol))
    form.fail('URL_TYPE_INVALID_SCHEME', `Scheme must be one of ('http', 'https').`);
}
