import type { Clock } from '../../simulators/clock.ts';
import { visibleText } from '../../simulators/slack/content.ts';
import type { FaultKind } from '../../simulators/slack/faults.ts';
import { createSlackWorkspace } from '../../simulators/slack/workspace.ts';
import { type Failing, isWithin, OWNERS, type StandIn } from './stand-in.ts';

const CALLS = { post: 'chat.postMessage', other: /^conversations\.(history|replies|open)$/ } as const;
const WAYS: Readonly<Record<Exclude<Failing['way'], 'answer'>, FaultKind>> = {
  reset: 'reset-before',
  hang: 'hang',
  '429': '429',
  '5xx': '500',
};

export async function slackStandIn(clock: Clock): Promise<StandIn> {
  const workspace = await createSlackWorkspace({ clock, retryDelaysMs: [], users: OWNERS });
  const { admin, botUserId } = workspace;
  let places = 0;
  return {
    platform: 'slack',
    settings: {
      SLACK_API_URL: workspace.apiUrl,
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
    },
    addPlace(owner) {
      places += 1;
      const { id } = admin.createsChannel(`place-${places}`);
      return { workspace: workspace.teamId, target: id, owner: workspace.user(`owner-${owner}`).id };
    },
    refuse({ target }, chance) {
      const reason = chance.pick(['archived', 'not-a-member'] as const);
      if (reason === 'archived') admin.archives(target);
      else admin.removesBot(target);
      return reason;
    },
    postedIn: ({ target }, sinceMs, untilMs) =>
      workspace
        .messagesIn(target)
        .filter(({ ts, user }) => user === botUserId && isWithin(Number(ts) * 1_000, sinceMs, untilMs))
        .map((root) => ({ text: visibleText(root), thread: workspace.threadOf(root.ts).slice(1).map(visibleText) })),
    toldOwner: ({ owner }) => workspace.messagesIn(workspace.user(owner).dm).length,
    fail({ call, way, isDone }, nth, onHit) {
      let seen = 0;
      const when = () => {
        seen += 1;
        if (seen !== nth) return false;
        onHit();
        return way !== 'answer';
      };
      return workspace.fault({
        ...{ method: CALLS[call], when, do: way === 'answer' ? 'reset-before' : WAYS[way] },
        ...(isDone && { after: 'effect' as const }),
      });
    },
    close: workspace.close,
  };
}
