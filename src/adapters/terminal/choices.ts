import { foldText } from '../../core/language/fold.ts';
import type { Language } from '../../core/language/languages.ts';
import type { Action, Reply } from '../../core/reply/types.ts';

/** What an action of a reply means as `/brief words`, in the language in which to say it. */
export interface Choice {
  readonly words: string;
  readonly language: Language;
}

/**
 * What can be chosen in a reply by typing it alone on a line: labels of its actions, names of its entries, all in lower
 * case. In a terminal this is the button.
 */
export function choicesOf(reply: Reply): Map<string, Choice> {
  const entries = reply.parts.flatMap((part) =>
    part.kind === 'entry' && part.action ? [{ ...part, action: part.action }] : [],
  );
  const choices = new Map<string, Choice>();
  for (const { name, action } of entries) add(choices, name, action, reply.language);
  for (const action of reply.actions) add(choices, action.label, action, reply.language);
  return choices;
}

/** The choice whose label this is, whatever its case and accents. */
export function chosenBy(text: string, choices: ReadonlyMap<string, Choice>): Choice | undefined {
  const folded = foldText(text.trim());
  for (const [label, choice] of choices) if (foldText(label) === folded) return choice;
  return undefined;
}

function add(choices: Map<string, Choice>, label: string, action: Action, language: Language): void {
  const choice = choiceOf(action, language);
  if (choice) choices.set(label.trim().toLowerCase(), choice);
}

/** Undefined for an invitation to ask, as one just types, and for what has a command. */
function choiceOf(action: Action, language: Language): Choice | undefined {
  switch (action.kind) {
    case 'ask':
    case 'receipt':
      return undefined;
    case 'brief':
      return { words: action.slug, language };
    case 'view':
      return { words: `${action.slug} ${action.view}`, language };
    case 'language':
      return { words: `${action.slug} ${action.language}`, language: action.language };
  }
}
