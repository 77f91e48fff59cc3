import { z } from 'zod';

const named = z.object({ id: z.string() });
const bodySchema = z.object({
  authorizations: z.array(z.object({ team_id: z.string().nullish() })).optional(),
  team: named.nullish(),
  view: z.object({ app_installed_team_id: z.string().nullish() }).optional(),
  user: z.object({ team_id: z.string().nullish() }).optional(),
  team_id: z.string().nullish(),
});

/**
 * The workspace whose installation of ours a payload came through. In a channel that two workspaces share, the writer's
 * own may be another.
 */
export function teamOf(body: unknown): string | undefined {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return undefined;
  const { authorizations, view, team, team_id: id, user } = parsed.data;
  return authorizations?.[0]?.team_id ?? view?.app_installed_team_id ?? team?.id ?? id ?? user?.team_id ?? undefined;
}
