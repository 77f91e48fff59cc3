import type { NameFinder } from '../core/briefing/names.ts';
import { type FoundFigure, findFigures } from '../core/language/figures.ts';
import type { Language } from '../core/language/languages.ts';

/** The figures of a text; the 35 of a "Sukhoi 35" is none. */
export function figuresOutsideNames(text: string, language: Language, names: NameFinder): FoundFigure[] {
  const spans = names(text);
  return findFigures(text, language).filter(
    (figure) => !spans.some(({ start, end }) => figure.start < end && start < figure.end),
  );
}
