import type { Library } from '../../briefing/library.ts';
import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import { notice } from '../notice.ts';
import type { DigestDesk } from '../ports.ts';
import { subcommandEntries } from '../subcommands.ts';
import type { Command, CommandContext, Outcome, Subcommand } from '../types.ts';
import { listReply, statusReply } from './list.ts';
import { showNow } from './now.ts';
import { NUMBER_OPTION, SUBSCRIBE_OPTIONS } from './options.ts';
import { subscribe } from './subscribe.ts';
import { type Switch, switchSubscriptions } from './switch.ts';

interface DigestParts {
  readonly library: Library;
  readonly digests: DigestDesk;
}

/** What a place gets unasked: subscribes, shows and changes it. */
export function createDigest({ library, digests: desk }: DigestParts): Command {
  const subcommands = createSubcommands({ library, digests: desk }).map(inReadersLanguage);
  return {
    name: 'digest',
    summary: { en: 'Brings what has changed, when you want it', fr: 'Apporte ce qui a changé, quand vous le voulez' },
    usage: {
      en: '/digest [subscribe|list|status|now|pause|resume|unsubscribe]',
      fr: '/digest [abonner|liste|état|maintenant|pause|reprendre|désabonner]',
    },
    isForManagers: true,
    options: [],
    subcommands,
    async run(_options, context) {
      const { place, language } = await asReaderReads(context);
      const subscriptions = await desk.subscriptions.of(place);
      if (subscriptions.length > 0) return { reply: listReply(subscriptions, language, desk.now()) };
      return { reply: notice(subscribeWordsFor(language).none, language, subcommandEntries(subcommands, language)) };
    },
  };
}

function inReadersLanguage(subcommand: Subcommand): Subcommand {
  return { ...subcommand, run: async (words, context) => subcommand.run(words, await asReaderReads(context)) };
}

/** Where the platform does not say with what was typed in which language the reader reads, but knows it. */
async function asReaderReads(context: CommandContext): Promise<CommandContext> {
  const { language = context.language } = (await context.standing?.findReader?.()) ?? {};
  return { ...context, language };
}

function createSubcommands({ library, digests: desk }: DigestParts): Subcommand[] {
  const switching =
    (to: Switch) =>
    (words: string, context: CommandContext): Promise<Outcome> =>
      switchSubscriptions(to, words, context, desk);
  return [
    {
      name: 'subscribe',
      label: { en: 'subscribe', fr: 'abonner' },
      summary: { en: 'Subscribes, or changes a subscription', fr: 'Abonne, ou modifie un abonnement' },
      usage: {
        en: '/digest subscribe [briefings or topics|all] [08:30] [weekdays|daily|mon,wed] [Europe/Paris] [en|fr] [changes only|always]',
        fr: '/digest abonner [dossiers ou sujets|tous] [8 h 30] [en semaine|tous les jours|lun,mer] [Europe/Paris] [en|fr] [changements seulement|toujours]',
      },
      options: SUBSCRIBE_OPTIONS,
      run: (words, context) => subscribe(words, context, { library, desk }),
    },
    {
      name: 'list',
      label: { en: 'list', fr: 'liste' },
      summary: { en: 'Lists the subscriptions here', fr: 'Liste les abonnements d’ici' },
      usage: { en: '/digest list', fr: '/digest liste' },
      options: [],
      run: async (_words, { place, language }) => ({
        reply: listReply(await desk.subscriptions.of(place), language, desk.now()),
      }),
    },
    {
      name: 'status',
      label: { en: 'status', fr: 'état' },
      summary: {
        en: 'Tells what came last, what comes next, and why not',
        fr: 'Dit ce qui est venu, ce qui vient, et sinon pourquoi',
      },
      usage: { en: '/digest status', fr: '/digest état' },
      options: [],
      run: async (_words, { place, language }) => ({
        reply: await statusReply(await desk.subscriptions.of(place), language, desk),
      }),
    },
    {
      name: 'now',
      label: { en: 'now', fr: 'maintenant' },
      summary: { en: 'Shows you what the digest would say now', fr: 'Vous montre ce que dirait le récapitulatif' },
      usage: { en: '/digest now [number]', fr: '/digest maintenant [numéro]' },
      options: [NUMBER_OPTION],
      run: (words, context) => showNow(words, context, desk),
    },
    {
      name: 'pause',
      label: { en: 'pause', fr: 'pause' },
      summary: { en: 'Pauses a subscription', fr: 'Met un abonnement en pause' },
      usage: { en: '/digest pause [number|all]', fr: '/digest pause [numéro|tous]' },
      options: [NUMBER_OPTION],
      run: switching('pause'),
    },
    {
      name: 'resume',
      label: { en: 'resume', fr: 'reprendre' },
      summary: { en: 'Goes on with a paused subscription', fr: 'Reprend un abonnement en pause' },
      usage: { en: '/digest resume [number|all]', fr: '/digest reprendre [numéro|tous]' },
      options: [NUMBER_OPTION],
      run: switching('resume'),
    },
    {
      name: 'unsubscribe',
      label: { en: 'unsubscribe', fr: 'désabonner' },
      summary: { en: 'Ends a subscription', fr: 'Met fin à un abonnement' },
      usage: { en: '/digest unsubscribe [number|all]', fr: '/digest désabonner [numéro|tous]' },
      options: [NUMBER_OPTION],
      run: switching('unsubscribe'),
    },
  ];
}
