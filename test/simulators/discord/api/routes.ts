import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { guildRoutes } from './guilds.ts';
import { identityRoutes } from './identity.ts';
import { interactionRoutes } from './interactions.ts';
import { messageRoutes } from './messages.ts';
import type { Route } from './route.ts';
import { threadRoutes } from './threads.ts';
import { webhookRoutes } from './webhooks.ts';

/** The part of Discord's API that is played here; anything else is a 404. */
const ROUTES = Object.entries({
  ...identityRoutes,
  ...commandRoutes,
  ...channelRoutes,
  ...messageRoutes,
  ...threadRoutes,
  ...guildRoutes,
  ...interactionRoutes,
  ...webhookRoutes,
}).map(([name, route]) => ({ name, route, parts: partsOf(name) }));

export interface Match {
  /** As in `GET /channels/:channel`. */
  readonly name: string;
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Words in a path go before what is open in it. */
export function findRoute(method: string, path: string): Match | undefined {
  const given = partsOf(`${method} ${path}`);
  const matches = ROUTES.filter(
    ({ parts }) =>
      parts.length === given.length && parts.every((part, at) => part.startsWith(':') || part === given[at]),
  ).sort((left, right) => openParts(left.parts) - openParts(right.parts));
  const [found] = matches;
  if (!found) return undefined;
  const params = found.parts.flatMap((part, at) =>
    part.startsWith(':') ? [[part.slice(1), decodeURIComponent(given[at] ?? '')] as const] : [],
  );
  return { name: found.name, route: found.route, params: Object.fromEntries(params) };
}

function partsOf(name: string): readonly string[] {
  return name.replace(' ', '').split('/');
}

function openParts(parts: readonly string[]): number {
  return parts.filter((part) => part.startsWith(':')).length;
}
