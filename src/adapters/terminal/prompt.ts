import { clearScreenDown, createInterface, cursorTo, type Interface, moveCursor } from 'node:readline';
import type { Language } from '../../core/language/languages.ts';
import { printable } from '../../core/reply/printable.ts';
import type { Reply } from '../../core/reply/types.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { createMutedOutput } from './muted-output.ts';
import type { Printer } from './printer.ts';
import { readTyped } from './request.ts';
import type { TerminalOutput } from './screen.ts';
import type { Session } from './session.ts';

export interface PromptConfig {
  readonly input: NodeJS.ReadableStream;
  readonly output: TerminalOutput;
  readonly printer: Printer;
  readonly session: Session;
  readonly language: Language;
}

const PROMPT = '> ';

/**
 * A prompt with history and completion. Lines are answered one after the other, however fast they are typed or pasted.
 * Ctrl-C drops what is typed, and ends where nothing is; Ctrl-D ends after what was typed before it.
 */
export function openPrompt({ input, output, printer, session, language }: PromptConfig) {
  const { promise: ended, resolve: end, reject: fail } = Promise.withResolvers<void>();
  const muted = createMutedOutput(output);
  const completer = (line: string, done: (error: null, found: [string[], string]) => void) => {
    session.complete(line).then((found) => done(null, found), fail);
  };
  const reader = createInterface({ input, output: muted, terminal: true, prompt: PROMPT, completer });
  const waiting: { readonly line: string; readonly isShown: boolean }[] = [];
  let isBusy = true;
  let isClosed = false;
  /** What nobody asked for and waits for the answer under way. */
  const untold: (() => void)[] = [];

  reader.on('line', (line) => {
    waiting.push({ line, isShown: !isBusy });
    if (!isBusy) answerWaiting().catch(fail);
  });
  reader.on('SIGINT', () => {
    if (waiting.length > 0 || reader.line !== '') dropTyped();
    else reader.close();
  });
  reader.on('close', () => {
    isClosed = true;
    if (!isBusy) printer.print('\n').then(end, fail);
  });
  muted.isMuted = true;
  greet().then(answerWaiting).catch(fail);

  async function greet(): Promise<void> {
    const parts = wordsFor(language).greeting.map((text) => ({ kind: 'text' as const, text }));
    await printer.show({ language, audience: 'asker', parts, actions: [] });
    await printer.print('\n');
  }

  async function answerWaiting(): Promise<void> {
    isBusy = true;
    muted.isMuted = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (!next.isShown) await printer.print(`${PROMPT}${printable(next.line)}\n`);
      await answer(next.line);
    }
    for (const show of untold.splice(0)) show();
    isBusy = false;
    muted.isMuted = false;
    if (isClosed) end();
    else prompt();
  }

  async function answer(line: string): Promise<void> {
    const typed = readTyped(line);
    if (typed.kind === 'quit') stop();
    const reply = await session.respond(typed);
    if (!reply) return;
    await printer.show(reply);
    await printer.print('\n');
  }

  /** Shows the prompt below all else, with what is typed so far. */
  function prompt(): void {
    // The reader first goes up as many rows as the typed text takes, to draw it anew in the same place.
    output.write('\n'.repeat(reader.getCursorPos().rows));
    reader.prompt(true);
  }

  function dropTyped(): void {
    waiting.length = 0;
    press(reader, 'e');
    if (!isBusy) output.write('^C\n');
    muted.isMuted = true;
    press(reader, 'u');
    muted.isMuted = isBusy;
    if (!isBusy) prompt();
  }

  function stop(): void {
    waiting.length = 0;
    reader.close();
  }

  function aside(print: () => void): void {
    if (isBusy || isClosed) {
      print();
      return;
    }
    moveCursor(output, 0, -reader.getCursorPos().rows);
    cursorTo(output, 0);
    clearScreenDown(output);
    print();
    prompt();
  }

  function tell(reply: Reply): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const show = () => {
      session.noteShown(reply);
      Promise.all([printer.show(reply), printer.print('\n')]).then(() => resolve(), reject);
    };
    if (isClosed) reject(new Error('nobody sits there'));
    else if (isBusy) untold.push(show);
    else aside(show);
    return promise;
  }

  return { ended, stop, aside, tell };
}

/** As if this key were pressed together with Ctrl: E goes to the end of the line, U removes all before. */
function press(reader: Interface, name: 'e' | 'u'): void {
  reader.write(null, { ctrl: true, name });
}
