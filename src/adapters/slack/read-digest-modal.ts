import { z } from 'zod';
import type { SubscribeForm } from '../../core/commands/digest/forms.ts';
import { MODES, WEEK, type Weekday } from '../../core/digest/types.ts';
import { LANGUAGES } from '../../core/language/languages.ts';
import { parseJson } from '../../core/parse-json.ts';
import { readFollowing } from './digest-options.ts';

/** The `callback_id` of the window in which a digest is ordered or changed. */
export const DIGEST_MODAL = 'wirebrief:digest';

export type Field = 'target' | 'following' | 'days' | 'time' | 'zone' | 'language' | 'mode';

/** What travels with the window. */
export type DigestModalContext = z.infer<typeof contextSchema>;

const contextSchema = z.object({
  language: z.enum(LANGUAGES),
  /** Of the subscription that is changed, or of the one that will be. */
  id: z.string().min(1),
  /** Where the window was opened: whose subscriptions it offers to change, and where one is told what came of it. */
  place: z.string().min(1).exactOptional(),
  respondUrl: z.string().min(1).exactOptional(),
});

/**
 * The block of a field, to which an error about it belongs. Of another subscription it is another block: Slack keeps what
 * somebody has filled in as long as the block is the same.
 */
export function fieldBlock(field: Field, id: string): string {
  return `${field} ${id}`;
}

const entrySchema = z.object({
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_time: z.string().nullish(),
  selected_conversation: z.string().nullish(),
});
const stateSchema = z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) });
const formSchema = z.object({
  target: z.string().min(1),
  following: z.array(z.string()),
  days: z.array(z.string()),
  time: z.string().regex(/^\d\d:\d\d$/),
  zone: z.string().min(1),
  language: z.enum(LANGUAGES),
  mode: z.enum(MODES),
});

/** Undefined where the window is not one of ours, or of another version. */
export function readDigestContext(view: { readonly private_metadata: string }): DigestModalContext | undefined {
  return contextSchema.safeParse(parseJson(view.private_metadata)).data;
}

/** What somebody filled in; undefined where something is missing that Slack asks for itself. */
export function readDigestForm(state: unknown, id: string): SubscribeForm | undefined {
  const values = stateSchema.safeParse(state).data?.values ?? {};
  const entry = (field: Field) =>
    entrySchema.safeParse(Object.values(values[fieldBlock(field, id)] ?? {})[0]).data ?? {};
  const many = (field: Field) => entry(field).selected_options?.map(({ value }) => value);
  const one = (field: Field) => entry(field).selected_option?.value;
  const form = formSchema.safeParse({
    target: entry('target').selected_conversation,
    following: many('following'),
    days: many('days'),
    time: entry('time').selected_time,
    zone: one('zone'),
    language: one('language'),
    mode: one('mode'),
  }).data;
  const days = WEEK.filter((day: Weekday) => form?.days.includes(`${day}`));
  if (!form || days.length === 0) return undefined;
  const { target, following, time, zone, language, mode } = form;
  const schedule = { time, days, timeZone: zone };
  return { id, target, following: readFollowing(following), schedule, language, mode };
}
