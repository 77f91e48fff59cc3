import { describe, expect } from 'vitest';
import { CHECK_SHORTCUT } from '../../src/adapters/slack/manifest.ts';
import { runMain } from '../run-main.ts';
import { visibleText } from '../simulators/slack/content.ts';
import { aBriefing, settled as discordSettled, it as onDiscord } from './discord-stage.ts';
import { createSlackStage, settled as slackSettled } from './slack-stage.ts';

const slackStage = createSlackStage();

const TOPIC = 'russia-iran-drones';

/** What was said, without what a platform shows it with: marks, brackets, line breaks, buttons, and what nobody sees. */
function bare(text: string): string {
  return text
    .replace(/[\u200B\u2060()]|\\(?=[^\w\s])/g, '')
    .replace(/[*_•]|^-# /gm, '')
    .replace(/^\[?(?:Ask a question|Poser une question|How was this checked\?|Comment est-ce vérifié.\?)\]?$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The last answer of a terminal, where a fact's id stands in front of it, or two spaces behind it. */
function lastAnswer(stdout: string): string {
  const [, said = ''] = stdout.split(/Ask a question, or:.*\n/);
  return bare(said.replace(/^ *(f\d+) +(.*)$/gm, '$2  $1').replace(/\)? {2}(f\d+)/g, ' · $1'));
}

describe('the same question in the terminal, on Slack and on Discord', { timeout: 120_000 }, () => {
  onDiscord.for([
    ['answered', 'When could the plant be running?', 'J. Kirby NSC · assessed, planned · ¶2 · f4 as of June 2023'],
    ['disputed', 'are deliveries still going on?', 'Two accounts: Iran keeps supplying'],
    ['declined', 'who builds their cameras?', 'The briefing does not say. Nearest: '],
    ['answered in French', 'Qui dit que la Russie a utilisé 400 drones ?', 'Maison-Blanche · affirmé · ¶11 · f25'],
  ] as const)('is %s in the same words, from the same facts', async ([, question, expected], { stage }) => {
    const { stdout } = await runMain([`/brief ${TOPIC}`, question]);

    const slack = await slackStage.run('socket');
    const { workspace } = slack;
    await workspace.user('ana').runs('/brief', TOPIC, 'general');
    await slackSettled(slack);
    const root = workspace.messagesIn('general')[0]?.ts ?? '';
    await workspace.user('ana').says('general', question, { thread: root }).heard;
    await slackSettled(slack);
    const answer = workspace.threadOf(root).at(-1);

    const running = await stage.run({ privilegedIntents: { messageContent: true, members: false, presences: false } });
    const { thread } = await aBriefing(running, TOPIC);
    const asked = running.discord.user('ana').say(thread, question);
    const { text } = await running.discord.until('the answer', () =>
      running.discord.messagesIn(thread).find(({ message }) => message.reference?.message === asked.id),
    );
    await discordSettled(running);

    const terminal = lastAnswer(stdout);
    const chat = bare(text);
    expect(terminal).toContain(expected);
    expect(chat).toBe(terminal);
    expect(bare(answer ? visibleText(answer) : '')).toBe(terminal);
  });
});

/** What is said of each sentence, without what it was checked against: title and date stand elsewhere in each place. */
function verdicts(text: string): string {
  return bare(text.replace(/^(?:-# )?as of .*$/gm, '')).replace(/^.*?(?=Checked:)/, '');
}

describe('the same text checked in the terminal, on Slack and on Discord', { timeout: 120_000 }, () => {
  onDiscord('has the same verdicts, with the same facts', async ({ stage }) => {
    const text = `The town council says the harbour bridge will reopen to cars in October 2026. Cats sleep.`;
    const { stdout } = await runMain([`/check sample-harbour-bridge ${text}`]);
    const terminal = verdicts(stdout.replace(/\)? {2}(f\d+)/g, ' · $1'));

    const slack = await slackStage.run('socket');
    const { message } = slack.workspace.user('ana').says('general', text);
    await slack.workspace.user('ana').shortcut(CHECK_SHORTCUT, message);
    await slackSettled(slack);
    const [told] = slack.workspace.ephemeralsFor('ana');

    const { discord } = await stage.run();
    const said = discord.user('ana').say('general', text);
    const shown = await discord.user('ana').messageCommand(said, 'Check against a briefing').finished();

    expect(terminal).toMatch(/^Checked: 0 supported, 1 contradicted, 1 not supported\. Contradicted The town council/);
    expect(verdicts(shown.text)).toBe(terminal);
    expect(verdicts(told ? visibleText(told) : '')).toBe(terminal);
  });
});
