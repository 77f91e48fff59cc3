import { DiscordAPIError, HTTPError, REST } from 'discord.js';
import { toMessages } from '../../../src/adapters/discord/components.ts';
import type { Reply } from '../../../src/core/reply/types.ts';
import { createDiscord } from '../../simulators/discord/simulator.ts';
import { hostileTo } from './hostile.ts';
import { bodyOf } from './reply-faults.ts';

/** A channel on Discord's stand-in where the bot may ping everyone, and the real REST client. */
export interface Posting {
  /** What would set something off there, with the ids of who and what is there. */
  readonly hostile: readonly string[];
  /**
   * Posts what shows a reply, and edits each message into the same without saying whom it may ping: Discord then lets it
   * ping all. Returns what was refused and who was pinged.
   */
  post(reply: Reply, startsThread: boolean): Promise<Posted>;
  /** The same for any text. */
  postText(content: string): Promise<Posted>;
  close(): Promise<void>;
}

export interface Posted {
  readonly messages: number;
  readonly refused: readonly string[];
  readonly pings: number;
}

export async function createPosting(): Promise<Posting> {
  const discord = await createDiscord();
  const general = discord.channel('general');
  discord.admin.permit(general, { allow: ['MENTION_EVERYONE'] });
  const role = discord.admin.addRole(discord.guild('Newsroom'), 'editors', { mentionable: true });
  const rest = new REST({ api: discord.apiUrl, retries: 0, globalRequestsPerSecond: 1_000_000 });
  rest.setToken(discord.token);

  /** The refusal, or none. */
  async function postAndEdit({ allowed_mentions, ...body }: ReturnType<typeof bodyOf>): Promise<string[]> {
    try {
      const posted = await rest.post(`/channels/${general.id}/messages`, { body: { ...body, allowed_mentions } });
      await rest.patch(`/channels/${general.id}/messages/${idOf(posted)}`, { body });
      return [];
    } catch (error) {
      if (error instanceof DiscordAPIError || error instanceof HTTPError) return [`${error.status} ${error.message}`];
      throw error;
    }
  }

  async function postAll(bodies: readonly ReturnType<typeof bodyOf>[]): Promise<Posted> {
    const pingsBefore = discord.pingsFired.length;
    const refused: string[] = [];
    for (const body of bodies) refused.push(...(await postAndEdit(body)));
    return { messages: bodies.length, refused, pings: discord.pingsFired.length - pingsBefore };
  }

  return {
    hostile: hostileTo({ user: discord.person('ana').id, role: role.id, channel: general.id }),
    post: (reply, startsThread) => postAll(toMessages(reply, { startsThread }).map(bodyOf)),
    postText: (content) => postAll([bodyOf({ components: [{ type: 10, content }] })]),
    async close() {
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
      await discord.close();
    },
  };
}

function idOf(posted: unknown): string {
  if (typeof posted === 'object' && posted !== null && 'id' in posted) return String(posted.id);
  throw new Error('the message has no id');
}
