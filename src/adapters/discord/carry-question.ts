import { createHash } from 'node:crypto';
import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { withCarried } from './choices.ts';
import type { DiscordMessage } from './components.ts';

/** What tells a question that was asked back about from all others; `key` is the job's that asked it. 8 characters. */
export function carriedId(key: string): string {
  return createHash('sha256').update(`${key} question`).digest('base64url').slice(0, 8);
}

/** Lets the buttons that choose a briefing carry the question that was asked, so that choosing answers it. */
export function carryQuestion({ components, facts }: DiscordMessage, id: string): DiscordMessage {
  return { components: components.map((each) => carryIn(each, id)), facts };
}

/** Buttons stand beside a text or in a row, and these in a container or alone. */
function carryIn<Component>(component: Component, id: string): Component {
  if (typeof component !== 'object' || component === null) return component;
  if (isButton(component)) return { ...component, custom_id: withCarried(component.custom_id, id) };
  return {
    ...component,
    ...('accessory' in component ? { accessory: carryIn(component.accessory, id) } : {}),
    ...('components' in component && Array.isArray(component.components)
      ? { components: component.components.map((each: unknown) => carryIn(each, id)) }
      : {}),
  };
}

function isButton(component: object): component is APIButtonComponentWithCustomId {
  return 'custom_id' in component && typeof component.custom_id === 'string';
}
