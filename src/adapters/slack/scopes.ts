/** What the bot may do in a workspace, and what each is for. Nothing works with less; nothing needs more. */
export const SCOPES = {
  commands: 'to be called by /brief, /ask and /digest',
  'chat:write': 'to post briefings and answers in the channels it was invited to',
  'app_mentions:read': 'to see questions that mention it',
  'channels:history': 'to see follow-up questions in its threads in public channels it was invited to',
  'groups:history': 'the same in private channels it was invited to',
  'im:history': 'to see what people ask it directly',
  'assistant:write': 'to suggest first questions where people ask it directly',
  'channels:read': 'to hear when a public channel that gets digests is archived, or open again',
  'groups:read': 'the same of private channels',
  'im:write': 'to tell whoever ordered a digest why it can not come',
  'users:read': 'to know in which time zone people read, and who is an admin',
} as const;

export type Scope = keyof typeof SCOPES;

/** What is missing of what the bot needs. `granted` is as Slack lists it: "commands,chat:write". */
export function missingScopes(granted: string): Scope[] {
  const have = new Set(granted.split(',').map((scope) => scope.trim()));
  return neededScopes().filter((scope) => !have.has(scope));
}

export function neededScopes(): Scope[] {
  return Object.keys(SCOPES).filter(isScope);
}

function isScope(name: string): name is Scope {
  return Object.hasOwn(SCOPES, name);
}
