import { type JsonObject, objectAt, objectsAt, textAt } from '../json.ts';
import { flatten } from './forms/components.ts';
import { FLAGS } from './forms/message-form.ts';
import type { Message, Ping, World } from './world.ts';

/** A message as somebody reads it. */
export interface SeenMessage {
  readonly id: string;
  /** The author's name. */
  readonly author: string;
  /** All that can be read, from top to bottom; a button as `[its label]`, a link button with its address. */
  readonly text: string;
  /** Labels of what can be pressed. */
  readonly buttons: readonly string[];
  /** Whom it has pinged. */
  readonly pings: readonly Ping[];
  /** How often it was edited. */
  readonly edits: number;
  readonly message: Message;
}

export function seen(world: World, message: Message): SeenMessage {
  return {
    id: message.id,
    author: world.users.get(message.author)?.name ?? 'nobody',
    text: (message.flags & FLAGS.LOADING) === 0 ? textOf(message) : `${world.app.name} is thinking…`,
    buttons: flatten(message.components).flatMap((each) => (each.type === 2 ? (textAt(each, 'label') ?? []) : [])),
    pings: world.pings.filter((each) => each.message === message.id),
    edits: message.edits,
    message,
  };
}

function textOf({ content, embeds, components }: Message): string {
  return [content, ...embeds.map(embedText), ...flatten(components).map(componentText)]
    .filter((text) => text !== '')
    .join('\n');
}

function embedText(embed: JsonObject): string {
  const fields = objectsAt(embed, 'fields').flatMap((each) => [textAt(each, 'name'), textAt(each, 'value')]);
  const all = [
    textAt(embed, 'title'),
    textAt(embed, 'description'),
    ...fields,
    textAt(objectAt(embed, 'footer'), 'text'),
  ];
  return all.filter((text) => text).join('\n');
}

function componentText(component: JsonObject): string {
  switch (component.type) {
    case 2: {
      const url = textAt(component, 'url');
      return `[${textAt(component, 'label') ?? ''}]${url ? `(${url})` : ''}`;
    }
    case 3:
      return `[${textAt(component, 'placeholder') ?? 'choose'} ▾]`;
    case 10:
      return textAt(component, 'content') ?? '';
    default:
      return '';
  }
}
