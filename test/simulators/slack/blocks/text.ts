import * as limits from '../limits.ts';
import { byType, type Check, flag, object, string } from './schema.ts';

const plain = (max: number) => object({ required: { text: string({ min: 1, max }) }, optional: { emoji: flag } });
const mrkdwn = (max: number) => object({ required: { text: string({ min: 1, max }) }, optional: { verbatim: flag } });

export function plainText(max: number): Check {
  return byType({ plain_text: plain(max) });
}

export function mrkdwnText(max: number): Check {
  return byType({ mrkdwn: mrkdwn(max) });
}

export function eitherText(max: number): Check {
  return byType({ plain_text: plain(max), mrkdwn: mrkdwn(max) });
}

export const id = string({ min: 1, max: limits.ID_MAX_CHARS });

export const url: Check = (value, at, report) => {
  string({ min: 1, max: limits.URL_MAX_CHARS })(value, at, report);
  if (typeof value === 'string' && !URL.canParse(value)) report('must be a valid URL', at);
};

export const confirm = object({
  required: {
    title: plainText(limits.CONFIRM_TITLE_MAX_CHARS),
    text: eitherText(limits.CONFIRM_TEXT_MAX_CHARS),
    confirm: plainText(limits.CONFIRM_BUTTON_MAX_CHARS),
    deny: plainText(limits.CONFIRM_BUTTON_MAX_CHARS),
  },
  optional: { style: string({ max: 20 }) },
});
