import { type Json, type JsonObject, numberAt } from '../json.ts';
import { readForm } from './forms/form.ts';
import { FLAGS, readMessage } from './forms/message-form.ts';
import { readModal } from './forms/modal-form.ts';
import type { Interaction } from './interactions.ts';
import { may } from './permissions.ts';
import type { Platform } from './platform.ts';
import { edit, post } from './posting.ts';
import { Refused, unknown } from './refused.ts';
import type { Channel, Message } from './world.ts';

/** Types of first answer that fit a kind of interaction; 6 and 7 need a message that stands already. */
function fitting({ type, source }: Interaction): readonly number[] {
  if (type === 4) return [8];
  const update = source === undefined ? [] : [6, 7];
  return type === 5 ? [4, 5, ...update] : [4, 5, ...update, 9];
}

/** The app's first answer. Answers the message that it made or changed, where there is one. */
export function answerFirst(
  platform: Platform,
  interaction: Interaction,
  body: Json | undefined,
  files: readonly JsonObject[],
): Message | undefined {
  const state = platform.interactions.stateOf(interaction);
  if (state === 'lapsed') throw unknown.interaction();
  if (state === 'answered') throw new Refused(400, 40_060, 'Interaction has already been acknowledged.');
  const type = readForm(body, (form) => form.field('type').integer({ required: true, oneOf: fitting(interaction) }));
  const message = takeEffect(platform, interaction, type, body, files);
  interaction.answer = type;
  interaction.answeredAtMs = platform.world.clock.nowMs();
  interaction.original = message?.id ?? interaction.source;
  platform.world.changed();
  return message;
}

function takeEffect(
  platform: Platform,
  interaction: Interaction,
  type: number | undefined,
  body: Json | undefined,
  files: readonly JsonObject[],
): Message | undefined {
  switch (type) {
    case 4: {
      const form = readMessage(body, { from: 'interaction', files: files.length, path: 'data' });
      return postAnswer(platform, interaction, form, files);
    }
    case 5: {
      const flags =
        readForm(body, (form) =>
          form
            .field('data')
            .field('flags')
            .integer({ oneOf: [0, FLAGS.EPHEMERAL] }),
        ) ?? 0;
      const nothing = { allowed: { everyone: false, users: [], roles: [], repliedUser: false } };
      return postAnswer(platform, interaction, { ...nothing, flags: flags | FLAGS.LOADING }, []);
    }
    case 7: {
      const source = platform.world.messages.get(interaction.source ?? '');
      if (!source || source.deleted) throw unknown.message();
      const form = readMessage(body, { stands: source, from: 'interaction', files: files.length, path: 'data' });
      edit(platform, source, form, source.flags | ((form.flags ?? 0) & FLAGS.IS_COMPONENTS_V2));
      return source;
    }
    case 8:
      interaction.choices = readForm(body, (form) => {
        const choices = form.field('data').field('choices').items({ max: 25 });
        for (const choice of choices) {
          choice.field('name').text({ required: true, min: 1, max: 100 });
          if (numberAt(choice.object(), 'value') === undefined || typeof choice.object().value === 'string')
            choice.field('value').text({ required: true, min: 1, max: 100 });
        }
        return choices.map((each) => each.object());
      });
      return undefined;
    case 9:
      interaction.modal = readForm(body, (form) => readModal(form.field('data')));
      return undefined;
    default:
      return undefined;
  }
}

/** Puts an answer into the channel, for the user alone where it is asked for or Discord insists. */
export function postAnswer(
  platform: Platform,
  interaction: Interaction,
  form: Parameters<typeof post>[1]['form'],
  files: readonly JsonObject[],
): Message {
  const { world } = platform;
  const channel = channelOf(platform, interaction);
  const flags = form.flags ?? 0;
  const quiet =
    (flags & FLAGS.EPHEMERAL) !== 0 ||
    (interaction.userInstalledOnly &&
      channel.kind !== 'dm' &&
      !may(world, channel, interaction.user, 'USE_EXTERNAL_APPS'));
  const { id, type, user, command: name } = interaction;
  return post(platform, {
    channel,
    author: world.app.id,
    form,
    type: type === 2 ? 20 : 0,
    flags: flags & (FLAGS.SUPPRESS_EMBEDS | FLAGS.SUPPRESS_NOTIFICATIONS | FLAGS.IS_COMPONENTS_V2 | FLAGS.LOADING),
    interaction: { id, type, user, name },
    about: world.messages.get(interaction.source ?? ''),
    ephemeralTo: quiet ? user : undefined,
    attachments: files,
  });
}

export function channelOf({ world }: Platform, { channel }: Interaction): Channel {
  const found = world.channels.get(channel);
  if (!found || found.deleted) throw unknown.channel();
  return found;
}
