import { isLanguage, type Language } from '../language/languages.ts';
import { type Action, VIEWS, type View } from './types.ts';

/** What pressing a button or picking a briefing means. */
export type Choice =
  | { readonly kind: 'ask'; readonly slug: string; readonly language: Language }
  | { readonly kind: 'receipt'; readonly slug: string; readonly language: Language }
  | { readonly kind: 'show'; readonly slug: string; readonly view: View; readonly language: Language };

/** What an action means, in a reply of this language. */
export function choiceOf(action: Action, language: Language): Choice {
  const { slug } = action;
  switch (action.kind) {
    case 'ask':
    case 'receipt':
      return { kind: action.kind, slug, language };
    case 'brief':
      return { kind: 'show', slug, view: 'summary', language };
    case 'view':
      return { kind: 'show', slug, view: action.view, language };
    case 'language':
      return { kind: 'show', slug, view: 'summary', language: action.language };
  }
}

/** As it travels through a chat and back: "bridge timeline fr". At most 73 characters, as a slug has at most 60. */
export function choiceWords(choice: Choice): string {
  return `${choice.slug} ${choice.kind === 'show' ? choice.view : 'summary'} ${choice.language}`;
}

/** Undefined where these are no words of ours, or those of another version: messages outlive releases. */
export function readChoiceWords(words: string, kind: Choice['kind']): Choice | undefined {
  const [slug, view, language, ...others] = words.split(' ');
  const known = VIEWS.find((own) => own === view);
  if (!slug || !known || !language || !isLanguage(language) || others.length > 0) return undefined;
  return kind === 'show' ? { kind, slug, view: known, language } : { kind, slug, language };
}
