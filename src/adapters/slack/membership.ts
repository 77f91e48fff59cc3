import type { webApi } from '@slack/bolt';

type Client = webApi.WebClient;

/** A channel, as far as it matters here. */
interface Joined {
  readonly id: string;
  readonly creator: string | undefined;
}

const PER_PAGE = 999;
/** Who is in more channels than fit these pages is not asked for the rest. */
const MAX_PAGES = 10;

/**
 * The channels that somebody is in, of private ones those that we are in too. Throws what Slack's client throws.
 * docs.slack.dev/reference/methods/users.conversations, read 2026-11.
 */
export async function channelsOf(client: Client, user: string): Promise<readonly Joined[]> {
  const joined: Joined[] = [];
  let cursor = '';
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const asked = { user, types: 'public_channel,private_channel', exclude_archived: false, limit: PER_PAGE };
    const answer = await client.users.conversations({ ...asked, ...(cursor !== '' && { cursor }) });
    for (const { id = '', creator } of answer.channels ?? []) joined.push({ id, creator });
    cursor = answer.response_metadata?.next_cursor ?? '';
    if (cursor === '') break;
  }
  return joined;
}

/** Throws what Slack's client throws. */
export async function isMember(client: Client, user: string, channel: string): Promise<boolean> {
  return (await channelsOf(client, user)).some(({ id }) => id === channel);
}

/** Whether somebody is an admin or owner of the workspace. Throws what Slack's client throws. */
export async function isAdmin(client: Client, user: string): Promise<boolean> {
  const { user: person } = await client.users.info({ user });
  return person?.is_admin === true || person?.is_owner === true || person?.is_primary_owner === true;
}

/** Admins may, and whoever made the channel: Slack does not tell apps who else manages it. */
export async function mayAdminister(client: Client, user: string, channel: string): Promise<boolean> {
  if (await isAdmin(client, user)) return true;
  return (await client.conversations.info({ channel })).channel?.creator === user;
}
