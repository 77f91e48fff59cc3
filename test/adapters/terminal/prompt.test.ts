import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/core/commands/types.ts';
import { aReply } from '../reply-builders.ts';
import { aBot, KEY, openTerminal } from './fake-terminal.ts';

const GREETING = `Wirebrief answers from checked briefings, and says who says what.
Type /brief for the briefings, /help for help, Ctrl-D to leave.

> `;

async function aSlowBot() {
  const answers: (() => void)[] = [];
  const answer = (text: string) =>
    new Promise<Outcome>((resolve) => {
      const reply = aReply({ parts: [{ kind: 'text', text: `answer to ${text}` }] });
      answers.push(() => resolve({ reply }));
    });
  return {
    bot: { ...(await aBot()), answer: ({ text }: { text: string }) => answer(text) },
    answerNext: () => answers.shift()?.(),
  };
}

describe('a terminal', () => {
  it('says in two lines what it is and what to type, and prompts', async () => {
    expect(await openTerminal().shows('> ')).toBe(GREETING);
  });

  it('greets in the language of the system', async () => {
    expect(await openTerminal({ language: 'fr' }).shows('> ')).toContain('Tapez /brief pour voir les dossiers');
  });

  it('shows what nobody asked for above what is being typed, and one can choose from it', async () => {
    const terminal = openTerminal();
    await terminal.shows('> ');
    terminal.type('/he');
    const action = { kind: 'brief', slug: 'old-mill', label: 'The old mill' } as const;
    await terminal.tell(aReply({ parts: [{ kind: 'text', text: 'A digest.' }], actions: [action] }));
    expect(terminal.printed()).toMatch(/A digest\.[^>]*\n\n> \/he$/);
    for (const _ of '/he') terminal.type('\u007F');
    terminal.type('the old mill', KEY.enter);
    await terminal.shows('Ask a question, or: timeline');
  });

  it('shows what nobody asked for after the answer under way', async () => {
    const { bot, answerNext } = await aSlowBot();
    const terminal = openTerminal({ bot });
    await terminal.shows('> ');
    terminal.type('first', KEY.enter);
    await new Promise(setImmediate);
    const told = terminal.tell(aReply({ parts: [{ kind: 'text', text: 'A digest.' }] }));
    answerNext();
    await told;
    expect(terminal.printed()).toMatch(/answer to first\n[\s\S]*A digest\./);
  });

  it('shows a briefing and takes plain lines after it as questions', async () => {
    const terminal = openTerminal();
    terminal.type('/brief old-mill', KEY.enter);
    await terminal.shows('Ask a question, or: timeline');
    terminal.type('who sold it?', KEY.enter);
    const printed = await terminal.shows('after 0: who sold it?\n\n> ');
    expect(printed).toContain('> /brief old-mill\nThe old mill  ');
    expect(printed).toContain('> who sold it?\nold-mill en after 0: who sold it?');
  });

  it.each([
    ['timeline', 'The old mill – timeline'],
    ['Sources', 'The old mill – sources'],
    ['francais', 'Le vieux moulin'],
    ['sample-bridge', 'A bridge, closed'],
  ])('takes “%s” alone for a button', async (label, title) => {
    const terminal = openTerminal();
    terminal.type('/brief old-mill', KEY.enter, label, KEY.enter);
    expect(await terminal.shows(`> ${label}\n${title}`)).toContain(title);
  });

  it('keeps its buttons after an answer that has none, and the questions asked after a button', async () => {
    const terminal = openTerminal();
    terminal.type('/brief old-mill', KEY.enter, 'who?', KEY.enter, 'timeline', KEY.enter, 'when?', KEY.enter);
    expect(await terminal.shows('after 1: when?')).toContain('> timeline\nThe old mill – timeline');
  });

  it('goes on in the language that was chosen', async () => {
    const terminal = openTerminal();
    terminal.type('/brief old-mill', KEY.enter, 'français', KEY.enter, 'Reed ?', KEY.enter, '/help', KEY.enter);
    const printed = await terminal.shows('Commandes');
    expect(printed).toContain('old-mill fr after 0: Reed ?');
  });

  it('goes on with the conversation before this one at /resume, which it lists and completes', async () => {
    const bot = aBot();
    const before = openTerminal({ bot, thread: 't1' });
    before.type('/brief old-mill fr', KEY.enter, 'Reed ?', KEY.enter, KEY.ctrlD);
    await before.ended;
    const terminal = openTerminal({ bot, thread: 't2' });
    terminal.type('/help', KEY.enter);
    await terminal.shows(' /resume\n   Goes on with the last conversation\n');
    terminal.type('/res', KEY.tab);
    await terminal.shows('> /resume ');
    terminal.type(KEY.enter, 'Reed ?', KEY.enter);
    const printed = await terminal.shows('after 1: Reed ?');
    expect(printed).toContain(`> /resume \nLe vieux moulin

Nous reprenons la conversation du 1er juin 2026, 10\u00A0h\u00A000.
La dernière question était «\u00A0Reed ?\u00A0».

Posez une question, ou\u00A0: résumé · `);
    expect(printed).toContain('old-mill fr after 1: Reed ?');
  });

  it('brings a line back with the arrow key', async () => {
    const terminal = openTerminal();
    terminal.type('/brief old-mill', KEY.enter, 'who?', KEY.enter);
    await terminal.shows('after 0: who?');
    terminal.type(KEY.up, KEY.enter);
    expect(await terminal.shows('after 1: who?')).toContain('old-mill en after 1: who?');
  });

  it('completes commands, names and what can be typed alone', async () => {
    const terminal = openTerminal();
    await terminal.shows('> ');
    terminal.type('/br', KEY.tab);
    await terminal.shows('> /brief ');
    terminal.type('sam', KEY.tab);
    await terminal.shows('> /brief sample-bridge');
    terminal.type(KEY.enter);
    await terminal.shows('A bridge, closed');
    terminal.type('time', KEY.tab);
    await terminal.shows('> timeline');
    terminal.type(KEY.enter);
    expect(await terminal.shows('A bridge, closed – timeline')).toContain('> timeline');
  });

  it('answers pasted lines one after the other, each below its question', async () => {
    const terminal = openTerminal();
    terminal.type(`/brief old-mill${KEY.enter}first?${KEY.enter}second?${KEY.enter}third`);
    const printed = await terminal.shows('after 1: second?\n\n> third');
    expect(printed).toContain('> first?\nold-mill en after 0: first?\n\n> second?\nold-mill en after 1: second?');
  });

  it('keeps the order where an answer is slow, and does not mix what is typed meanwhile into it', async () => {
    const { bot, answerNext } = await aSlowBot();
    const terminal = openTerminal({ bot });
    terminal.type('one?', KEY.enter);
    await terminal.shows('> one?\n');
    terminal.type('two?', KEY.enter, 'thr');
    answerNext();
    await terminal.shows('> two?\n');
    answerNext();
    expect((await terminal.shows('> thr')).slice(GREETING.length)).toBe(
      'one?\nanswer to one?\n\n> two?\nanswer to two?\n\n> thr',
    );
  });

  it('makes room for what else is written to the screen, and keeps what is typed', async () => {
    const terminal = openTerminal();
    await terminal.shows('> ');
    terminal.type('half a quest');
    await terminal.shows('half a quest');
    terminal.aside(() => terminal.write('a log line\n'));
    await terminal.shows('a log line\n> half a quest');
    terminal.type('ion?', KEY.enter);
    expect(await terminal.shows('Choose a briefing first')).toContain('> half a question?\nChoose');
  });

  it('follows the width of the screen', async () => {
    const terminal = openTerminal();
    await terminal.shows('> ');
    terminal.resize(40);
    terminal.type('/brief old-mill', KEY.enter);
    const printed = await terminal.shows('français');
    expect(printed).toContain('  The mill is sold.\n');
    expect(
      Math.max(
        ...printed
          .slice(GREETING.length)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(40);
  });
});

describe('leaving a terminal', () => {
  it.each([
    ['Ctrl-D', KEY.ctrlD],
    ['Ctrl-C on an empty line', KEY.ctrlC],
    ['/quit', `/quit${KEY.enter}`],
  ])('works with %s', async (_name, keys) => {
    const terminal = openTerminal();
    await terminal.shows('> ');
    terminal.type(keys);
    await terminal.ended;
    expect(terminal.printed().endsWith('\n')).toBe(true);
  });

  it('takes Ctrl-C twice where something is typed: the first only drops it', async () => {
    const terminal = openTerminal();
    await terminal.shows('> ');
    terminal.type('never mind', KEY.ctrlC);
    await terminal.shows('> never mind^C\n> ');
    terminal.type('/brief old-mill', KEY.enter);
    await terminal.shows('The old mill');
    terminal.type(KEY.ctrlC);
    await terminal.ended;
    expect(terminal.printed()).not.toContain('after 0');
  });

  it('waits for the answers to what was typed before Ctrl-D', async () => {
    const { bot, answerNext } = await aSlowBot();
    const terminal = openTerminal({ bot });
    await terminal.shows('> ');
    terminal.type('one?', KEY.enter, 'two?', KEY.enter, KEY.ctrlD);
    await terminal.shows('> one?');
    answerNext();
    await terminal.shows('> two?');
    answerNext();
    await terminal.ended;
    expect(terminal.printed()).toContain('answer to two?');
  });

  it('drops what was typed ahead when it is stopped, and ends after the answer under way', async () => {
    const { bot, answerNext } = await aSlowBot();
    const terminal = openTerminal({ bot });
    await terminal.shows('> ');
    terminal.type('one?', KEY.enter, 'two?', KEY.enter);
    await terminal.shows('> one?');
    terminal.stop();
    answerNext();
    await terminal.ended;
    expect(terminal.printed()).toContain('answer to one?');
    expect(terminal.printed()).not.toContain('two?');
  });
});
