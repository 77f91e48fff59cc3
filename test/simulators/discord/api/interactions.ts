import { answerFirst } from '../answering.ts';
import { FLAGS } from '../forms/message-form.ts';
import { unknown } from '../refused.ts';
import { shown } from './messages.ts';
import type { Routes } from './route.ts';

export const interactionRoutes: Routes = {
  'POST /interactions/:interaction/:token/callback': {
    auth: 'none',
    run(platform, { params, query, body, files }) {
      const interaction = platform.interactions.byToken(params.token ?? '');
      if (!interaction || interaction.id !== params.interaction) throw unknown.interaction();
      const message = answerFirst(platform, interaction, body, files);
      if (query.get('with_response') !== 'true') return undefined;
      const { id, type, answer = 0 } = interaction;
      return {
        interaction: {
          id,
          type,
          ...(message
            ? {
                response_message_id: message.id,
                response_message_loading: (message.flags & FLAGS.LOADING) !== 0,
                response_message_ephemeral: message.ephemeralTo !== undefined,
              }
            : {}),
        },
        resource: { type: answer, ...(message ? { message: shown(platform, message) } : {}) },
      };
    },
  },
};
