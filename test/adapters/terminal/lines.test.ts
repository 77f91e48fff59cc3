import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { createTerminalAdapter } from '../../../src/adapters/terminal/adapter.ts';
import type { Bot } from '../../../src/core/bot.ts';
import type { Outcome } from '../../../src/core/commands/types.ts';
import { aFactPart, aReply } from '../reply-builders.ts';
import { aBot } from './fake-terminal.ts';

function begin(input: Readable, output: Writable = new PassThrough(), bot: Bot | Promise<Bot> = aBot()) {
  const slugs = () => ['old-mill'];
  const reader = { thread: 't1', language: 'en', timeZone: 'Europe/Paris', slugs } as const;
  return createTerminalAdapter({ bot, input, output, isInteractive: false, ...reader });
}

/** All that is answered to these bytes on standard input. */
async function answersTo(text: string): Promise<string> {
  const output = new PassThrough({ encoding: 'utf8' });
  await begin(Readable.from([Buffer.from(text)]), output).ended;
  return output.read() ?? '';
}

describe('lines from a pipe', () => {
  it('are answered in order, without prompt, greeting or colours, until they end', async () => {
    expect(await answersTo('/brief old-mill sources\nwho?\n\ntimeline')).toBe(
      `The old mill – sources
as of May 2024 · Village Post

 Village Post  Published in May 2024. No author is named. Read in English, as published. 1 paragraph. Reliability C: fairly reliable. Rights: None.
Facts checked by A. Editor.

Ask a question, or: summary · timeline · claims · disputes · français

old-mill en after 0: who?

The old mill – timeline
as of May 2024 · Village Post

No date given
 f1  The mill is sold. (Ms Reed · announced · ¶1)

Ask a question, or: summary · claims · disputes · sources · français
`,
    );
  });

  it('end at /quit', async () => {
    expect(await answersTo('/quit\n/help\n')).toBe('');
  });

  it('may end as on any system, and begin with a byte order mark', async () => {
    expect(await answersTo('\uFEFFold-mill\r\nwho?\rwhen?\n')).toContain('after 1: when?');
  });

  it.each([
    ['emoji only', '👩‍👩‍👧🏽🎉', 'Please ask a question in words.'],
    ['zero-width characters', '\u200B\u200D', 'Please ask a question in words.'],
    ['right-to-left marks', '\u202E\u2067', 'Please ask a question in words.'],
    ['control characters', '\u0007\u001B[2J\u0001', 'Please ask a question in words.'],
    ['a null byte', '\u0000', 'Please ask a question in words.'],
    ['an unknown command', '/drop\u001B[31m @everyone', 'There is no command /drop; /help lists them.'],
    ['100 kB', 'a'.repeat(100_000), 'That is too long for a question; please keep it under 1,000 characters.'],
    ['a path', '/etc/passwd', 'Choose a briefing first: /brief lists them.'],
  ])('of %s are answered in one plain sentence', async (_name, line, sentence) => {
    expect(await answersTo(`${line}\n`)).toBe(`${sentence}\n`);
  });

  it('are answered in order where an answer is slow', async () => {
    const waits = [30, 0, 10];
    const answer = async ({ text }: { readonly text: string }): Promise<Outcome> => {
      await new Promise((resolve) => setTimeout(resolve, waits.shift()));
      return { reply: aReply({ parts: [{ kind: 'text', text }] }) };
    };
    const output = new PassThrough({ encoding: 'utf8' });
    await begin(Readable.from(['a?\nb?\nc?\n']), output, { ...(await aBot()), answer }).ended;
    expect(output.read()).toBe('a?\n\nb?\n\nc?\n');
  });

  it('are answered sentence by sentence where the answer comes so, and with what belongs to all of it in the end', async () => {
    const [first, second] = [aFactPart('The mill is sold.'), aFactPart('It has a buyer.')];
    const whole = aReply({ parts: [first, second], asOf: 'as of May 2024' });
    const goOn = Promise.withResolvers<void>();
    async function* parts() {
      yield first;
      await goOn.promise;
      yield second;
    }
    const output = new PassThrough({ encoding: 'utf8' });
    const answer = async () => {
      const growing = { parts: parts(), whole: goOn.promise.then(() => ({ reply: whole })) };
      return { reply: aReply({ asOf: 'as of May 2024' }), growing };
    };
    const { ended } = begin(Readable.from(['who?\n']), output, { ...(await aBot()), answer });
    await vi.waitUntil(() => output.readableLength > 0);
    expect(output.read()).toBe(' f7  The mill is sold. (Iran · denied · ¶4)\n');
    goOn.resolve();
    await ended;
    expect(output.read()).toBe(' f7  It has a buyer. (Iran · denied · ¶4)\nas of May 2024\n');
  });
});

describe('an output', () => {
  it('that nobody reads any more ends the session without a word', async () => {
    const closed = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const input = new PassThrough();
    const { ended } = begin(input, closed);
    input.write('/help\n');
    await expect(ended).resolves.toBeUndefined();
  });

  it('that fails in another way is an error', async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
    });
    const input = new PassThrough();
    const { ended } = begin(input, full);
    input.write('/help\n');
    await expect(ended).rejects.toThrow('no space left');
  });

  it('that is slow is waited for', async () => {
    const output = new PassThrough({ encoding: 'utf8', highWaterMark: 8 });
    const { ended } = begin(Readable.from(['/help\n/help\n']), output);
    let text = '';
    for await (const chunk of output) {
      text += chunk;
      if (text.split('Commands').length === 3 && text.endsWith('paragraph.\n')) break;
    }
    await ended;
    expect(text.match(/Lists the commands/g)).toHaveLength(2);
  });
});
