import { stripVTControlCharacters } from 'node:util';
import type { Action, Part, Reply } from './types.ts';

/** Controls except the line feed, and marks that reorder, reshape or hide what stands beside them. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Bidi_Control}\u206A-\u206F\uFFF9-\uFFFB]/gu;

/** Text that does nothing to a screen but be read. Line breaks stay, as line feeds; a tab becomes a space. */
export function printable(text: string): string {
  return stripVTControlCharacters(text.toWellFormed())
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNPRINTABLE, '');
}

/** A reply with nothing in it but printable text, and line breaks only in its text parts. */
export function printableReply(reply: Reply): Reply {
  return {
    ...reply,
    ...(reply.title === undefined ? {} : { title: oneLine(reply.title) }),
    parts: reply.parts.map(printablePart),
    ...(reply.asOf === undefined ? {} : { asOf: oneLine(reply.asOf) }),
    actions: reply.actions.map(printableAction),
  };
}

function printablePart(part: Part): Part {
  switch (part.kind) {
    case 'text':
      return { ...part, text: printable(part.text).trim() };
    case 'heading':
      return { ...part, text: oneLine(part.text) };
    case 'entry':
      return { ...part, name: oneLine(part.name), text: oneLine(part.text) };
    case 'fact': {
      const { fact, speaker, statusLabel } = part.chip;
      return {
        ...part,
        text: oneLine(part.text),
        ...(part.label === undefined ? {} : { label: oneLine(part.label) }),
        chip: { ...part.chip, fact: oneLine(fact), speaker: oneLine(speaker), statusLabel: oneLine(statusLabel) },
      };
    }
  }
}

function printableAction(action: Action): Action {
  return { ...action, label: oneLine(action.label) };
}

function oneLine(text: string): string {
  return printable(text)
    .trim()
    .replace(/ *\n\s*/g, ' ');
}
