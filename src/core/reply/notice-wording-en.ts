import type { NoticeWording } from './notice-wording.ts';

export const NOTICE_ENGLISH: NoticeWording = {
  paused: (where, reason) => `The digest ${where} is paused: ${reason}.`,
  repair: {
    gone: 'Another channel can be subscribed with /digest subscribe.',
    archived: 'It takes somebody to unarchive the channel.',
    'not-a-member': 'It takes somebody to invite me to the channel again.',
    forbidden: 'It takes somebody to let me write there.',
    'no-access': 'It takes somebody to give me access to the channel again.',
    'needs-tag': 'It takes somebody to make tags optional in that forum, or to offer only one.',
  },
  goesOn: 'Once that is done I go on by myself.',
};
