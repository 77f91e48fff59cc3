import { assistantMethods } from './assistant.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { fileMethods } from './files.ts';
import { identityMethods } from './identity.ts';
import type { Methods } from './method.ts';
import { reactionMethods } from './reactions.ts';
import { streamMethods } from './streams.ts';
import { viewMethods } from './views.ts';

/** The part of Slack's Web API that is played here; anything else is an `unknown_method`. */
export const methods: Methods = {
  ...identityMethods,
  ...chatMethods,
  ...streamMethods,
  ...conversationMethods,
  ...viewMethods,
  ...assistantMethods,
  ...reactionMethods,
  ...fileMethods,
};
