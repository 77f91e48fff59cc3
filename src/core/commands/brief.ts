import type { Library } from '../briefing/library.ts';
import type { Briefing } from '../briefing/types.ts';
import { inEach, LANGUAGES, type Language } from '../language/languages.ts';
import { wordsOf } from '../language/words.ts';
import { nearestSlugs } from '../library-search/nearest-slugs.ts';
import { type Reply, VIEWS, type View } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';
import { createKeptViews } from '../views/kept-views.ts';
import { showBriefing } from '../views/views.ts';
import { briefingEntries } from './briefing-entries.ts';
import { echo } from './echo.ts';
import { notice } from './notice.ts';
import type { CommandParts } from './ports.ts';
import type { Command, CommandOption, Outcome } from './types.ts';
import { tooLong } from './unusable.ts';

const TOPIC: CommandOption = {
  name: 'topic',
  label: { en: 'topic', fr: 'sujet' },
  summary: { en: 'Name of a briefing, or words to search for', fr: 'Nom d’un dossier, ou mots à chercher' },
  offers: 'briefings',
};
const VIEW: CommandOption = {
  name: 'view',
  label: { en: 'view', fr: 'vue' },
  summary: { en: 'How to look at it', fr: 'La façon de le voir' },
  choices: VIEWS.map((value) => ({ value, words: inEach((language) => wordsFor(language).view[value]) })),
};
const LANGUAGE: CommandOption = {
  name: 'language',
  label: { en: 'language', fr: 'langue' },
  summary: { en: 'Language to read it in', fr: 'La langue de lecture' },
  choices: LANGUAGES.map((value) => ({ value, words: inEach((language) => wordsFor(language).languageName[value]) })),
};

/** Lists the briefings, shows one, or searches them. */
export function createBrief({ library, search }: Pick<CommandParts, 'library' | 'search'>): Command {
  const views = createKeptViews();

  function show(briefing: Briefing, view: View, wanted: Language): Outcome {
    const { slug, version, languages } = briefing;
    const language = languages.includes(wanted) ? wanted : (languages[0] ?? wanted);
    return { reply: views(briefing, view, language), opens: { slug, version, language } };
  }

  return {
    name: 'brief',
    summary: {
      en: 'Lists the briefings, shows one, or searches them',
      fr: 'Liste les dossiers, en montre un, ou les cherche',
    },
    usage: {
      en: '/brief [name or words] [timeline|claims|disputes|sources] [en|fr]',
      fr: '/brief [nom ou mots] [chronologie|déclarations|désaccords|sources] [en|fr]',
    },
    options: [TOPIC, VIEW, LANGUAGE],
    async run(options, context) {
      const language = LANGUAGES.find((own) => own === options.language) ?? context.language;
      const view = VIEWS.find((own) => own === options.view);
      const words = options.topic;
      if (words === undefined) return { reply: listAll(library, language, view) };
      const briefing = briefingCalled(words, library);
      if (briefing) return show(briefing, view ?? 'summary', language);
      return { reply: tooLong(words, language) ?? suggest(words, { library, search, language, view }) };
    },
  };
}

function listAll(library: Library, language: Language, view: View | undefined): Reply {
  const wording = wordsFor(language);
  const briefings = library.all();
  if (briefings.length === 0) return notice(wording.noBriefings, language);
  const entries = briefingEntries(briefings, language, view);
  return { language, audience: 'asker', title: wording.briefings, parts: entries, actions: [] };
}

/** The one whose slug this is, however it is spaced and capitalised. */
function briefingCalled(words: string, library: Library): Briefing | undefined {
  const spelled = wordsOf(words).map((word) => word.text);
  return library.find(words) ?? library.find(spelled.join('-'));
}

interface Suggesting {
  readonly library: Library;
  readonly search: CommandParts['search'];
  readonly language: Language;
  readonly view: View | undefined;
}

/**
 * What to choose from where no briefing is called so. What a search finds is only ever offered, even a single one: the
 * reader sees its name before a whole briefing stands in a channel for everyone, and a doubtful hit costs nobody a scroll.
 */
function suggest(words: string, { library, search, language, view }: Suggesting): Reply {
  const wording = wordsFor(language);
  const [first = '', ...rest] = words.split(' ');
  const named = rest.length > 0 ? library.find(first) : undefined;
  if (named) return unknownView(rest.join(' '), named, language);

  const found = search(words);
  const near = rest.length === 0 ? briefingsNear(first, library) : [];
  const isName = rest.length === 0 && first.includes('-');
  const isMistyped = near.length > 0 && (isName || found.length === 0);
  const offered = isMistyped ? near : found;
  const said = echo(words);
  const unknown = isName ? wording.unknownSlug(said) : wording.nothingFound(said);
  if (offered.length === 0) return notice(`${unknown} ${wording.briefLists}`, language);
  const intro = isMistyped ? `${unknown} ${wording.didYouMean}` : wording.found(offered.length, said);
  return notice(intro, language, briefingEntries(offered, language, view));
}

function briefingsNear(slug: string, library: Library): Briefing[] {
  const slugs = library.all().map((briefing) => briefing.slug);
  return nearestSlugs(slug, slugs).flatMap((near) => library.find(near) ?? []);
}

/** For "timelin" and "de" after the name of a briefing. */
function unknownView(words: string, briefing: Briefing, language: Language): Reply {
  const { actions } = showBriefing(briefing, 'summary', language);
  const shown = actions.filter(({ kind }) => kind !== 'ask');
  return { ...notice(wordsFor(language).unknownView(echo(words)), language), actions: shown };
}
