import type { CommandBook } from './commands.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interactions } from './interactions.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** All that a call of the API or a user's hand needs. */
export interface Platform {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly commands: CommandBook;
  readonly settings: Settings;
}
