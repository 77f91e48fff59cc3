import type { NoticeWording } from './notice-wording.ts';

export const NOTICE_FRENCH: NoticeWording = {
  paused: (where, reason) => `Le récapitulatif ${where} est en pause\u00A0: ${reason}.`,
  repair: {
    gone: 'Un autre canal peut être abonné avec /digest subscribe.',
    archived: 'Il faut que quelqu’un désarchive le canal.',
    'not-a-member': 'Il faut que quelqu’un m’invite à nouveau dans le canal.',
    forbidden: 'Il faut que quelqu’un m’autorise à y écrire.',
    'no-access': 'Il faut que quelqu’un me rende l’accès au canal.',
    'needs-tag': 'Il faut que quelqu’un rende les étiquettes facultatives dans ce forum, ou n’en propose qu’une.',
  },
  goesOn: 'Ensuite, je reprends de moi-même.',
};
