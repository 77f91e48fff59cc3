import { anyReply } from '../../any-reply.ts';
import { HOSTILE } from './hostile.ts';

export const ANY_REPLY = anyReply(HOSTILE);
