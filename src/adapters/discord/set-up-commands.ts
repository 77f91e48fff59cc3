import type { Command } from '../../core/commands/types.ts';
import { ConfigError } from '../../core/errors.ts';
import { toFailure } from './failures.ts';
import { type Registering, registerCommands } from './register.ts';
import { type DiscordLog, told } from './vendor-log.ts';

/**
 * Registers the commands. Where Discord is in trouble those of an earlier start may still do; where we may not register any
 * in the one guild of the settings, it throws ConfigError.
 */
export async function setUpCommands(
  commands: readonly Command[],
  { log, ...where }: Registering & { readonly log: DiscordLog },
): Promise<void> {
  try {
    const isWritten = await registerCommands(commands, where);
    if (isWritten) log.info({ commands: commands.length }, 'registered the commands with Discord');
  } catch (cause) {
    const { guildId } = where;
    if (guildId !== undefined && toFailure(cause).kind === 'refused') {
      throw new ConfigError([
        `DISCORD_GUILD_ID ${guildId} is no server where the bot may have commands: add it with wirebrief discord invite.`,
      ]);
    }
    log.error(told(cause), 'the commands could not be registered with Discord');
  }
}
