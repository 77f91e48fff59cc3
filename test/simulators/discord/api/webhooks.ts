import type { JsonObject } from '../../json.ts';
import { postAnswer } from '../answering.ts';
import { FLAGS, readMessage } from '../forms/message-form.ts';
import type { Interaction } from '../interactions.ts';
import { USER_INSTALLED_FOLLOW_UPS } from '../limits.ts';
import type { Platform } from '../platform.ts';
import { edit, remove } from '../posting.ts';
import { Refused, unknown } from '../refused.ts';
import type { Message } from '../world.ts';
import { shown } from './messages.ts';
import type { Request, Routes } from './route.ts';

/** The interaction whose token is in the path, answered and not yet 15 minutes old. */
function reachInteraction({ world, interactions }: Platform, { params }: Request): Interaction {
  if (params.application !== world.app.id) throw unknown.webhook();
  const interaction = interactions.byToken(params.token ?? '');
  if (!interaction || interactions.isExpired(interaction)) throw new Refused(401, 50_027, 'Invalid Webhook Token');
  if (interaction.answer === undefined) throw unknown.webhook();
  return interaction;
}

function reachAnswer({ world }: Platform, { params }: Request, { original, followUps }: Interaction): Message {
  const id = params.message === '@original' ? original : params.message;
  const message = world.messages.get(id ?? '');
  const ours = id !== undefined && (id === original || followUps.includes(id));
  if (!message || message.deleted || !ours) throw unknown.message();
  return message;
}

function followUp(platform: Platform, request: Request): JsonObject {
  const interaction = reachInteraction(platform, request);
  const original = platform.world.messages.get(interaction.original ?? '');
  const { files, body } = request;
  // The first one takes the place of "is thinking…".
  if (interaction.answer === 5 && original && !original.deleted && (original.flags & FLAGS.LOADING) !== 0)
    return change(platform, original, request);
  if (interaction.userInstalledOnly && interaction.followUps.length >= USER_INSTALLED_FOLLOW_UPS)
    throw new Refused(400, 40_094, 'This interaction has hit the maximum number of follow up messages.');
  const form = readMessage(body, { from: 'interaction', files: files.length });
  const message = postAnswer(platform, interaction, form, files);
  interaction.followUps.push(message.id);
  platform.world.changed();
  return shown(platform, message);
}

function change(platform: Platform, message: Message, { body, files }: Request): JsonObject {
  const form = readMessage(body, { stands: message, from: 'interaction', files: files.length });
  const settable = FLAGS.SUPPRESS_EMBEDS | FLAGS.IS_COMPONENTS_V2;
  edit(platform, message, form, (message.flags & ~FLAGS.LOADING) | ((form.flags ?? 0) & settable));
  return shown(platform, message);
}

const MESSAGE = '/webhooks/:application/:token/messages/:message';

export const webhookRoutes: Routes = {
  'POST /webhooks/:application/:token': { auth: 'none', run: followUp },
  [`GET ${MESSAGE}`]: {
    auth: 'none',
    run: (platform, request) => shown(platform, reachAnswer(platform, request, reachInteraction(platform, request))),
  },
  [`PATCH ${MESSAGE}`]: {
    auth: 'none',
    run: (platform, request) =>
      change(platform, reachAnswer(platform, request, reachInteraction(platform, request)), request),
  },
  [`DELETE ${MESSAGE}`]: {
    auth: 'none',
    run(platform, request) {
      remove(platform, reachAnswer(platform, request, reachInteraction(platform, request)));
      return undefined;
    },
  },
};
