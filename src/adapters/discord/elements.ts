import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APISectionComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Language } from '../../core/language/languages.ts';
import { type Choice, choiceOf } from '../../core/reply/choice.ts';
import type { Action } from '../../core/reply/types.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { customId } from './choices.ts';
import { isBlank, label, markdown } from './escape.ts';
import { BUTTON_LABEL_MAX_CHARS, ROW_BUTTONS_MAX, ROWS_MAX } from './limits.ts';

/** Shows `text`, which is markdown; nothing where there is nothing to see. */
export function textDisplays(text: string): APITextDisplayComponent[] {
  return isBlank(text) ? [] : [{ type: ComponentType.TextDisplay, content: text }];
}

/** A text with a button beside it. */
export function section(text: APITextDisplayComponent, button: APIButtonComponentWithCustomId): APISectionComponent {
  return { type: ComponentType.Section, components: [text], accessory: button };
}

/** Rows of about the same length, as many buttons as fit: six are three and three. */
export function buttonRows(
  buttons: readonly APIButtonComponentWithCustomId[],
): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const rows = Math.min(Math.ceil(buttons.length / ROW_BUTTONS_MAX), ROWS_MAX);
  const length = Math.min(Math.ceil(buttons.length / rows), ROW_BUTTONS_MAX);
  return Array.from({ length: rows }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * length, (row + 1) * length),
  }));
}

/** `text` is as written. */
export function bold(text: string): string {
  const shown = markdown(text);
  return isBlank(shown) ? '' : `**${shown}**`;
}

/** In big letters, a line. */
export function title(text: string): string {
  return marked('##', text);
}

export function heading(text: string): string {
  return marked('###', text);
}

/** In small grey letters. */
export function small(text: string): string {
  return marked('-#', text);
}

/** A button of the rows below a reply. */
export function actionButton(action: Action, language: Language, number: number): APIButtonComponentWithCustomId {
  return buttonFor(action.label, choiceOf(action, language), number);
}

/** A button beside an entry, which tells already what it is about. */
export function entryButton(action: Action, language: Language, number: number): APIButtonComponentWithCustomId {
  const choice = choiceOf(action, language);
  return buttonFor(choice.kind === 'show' ? wordsFor(language).chat.show : action.label, choice, number);
}

function buttonFor(words: string, choice: Choice, number: number): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: choice.kind === 'ask' ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: label(capitalised(words), BUTTON_LABEL_MAX_CHARS),
    custom_id: customId(choice, number),
  };
}

/** As buttons are written, in both languages: "Timeline", "Français". */
function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function marked(mark: string, text: string): string {
  const shown = markdown(text);
  return isBlank(shown) ? '' : `${mark} ${shown}`;
}
