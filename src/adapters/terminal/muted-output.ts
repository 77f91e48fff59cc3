import { Writable } from 'node:stream';
import type { TerminalOutput } from './screen.ts';

export interface MutedOutput extends Writable {
  isMuted: boolean;
  readonly columns: number | undefined;
}

/**
 * The output as `node:readline` sees it. While muted, what is typed ahead or pasted is not echoed into the midst of a
 * reply; it is shown when its turn comes.
 */
export function createMutedOutput(output: TerminalOutput): MutedOutput {
  const writable = new Writable({
    decodeStrings: false,
    // Passed on at once, so that the order with our own writes is kept.
    write(chunk, _encoding, done) {
      if (!muted.isMuted) output.write(chunk);
      done();
    },
  });
  const muted: MutedOutput = Object.defineProperty(
    Object.assign(writable, { isMuted: false, columns: undefined }),
    'columns',
    {
      get: () => output.columns,
    },
  );
  output.on('resize', () => muted.emit('resize'));
  return muted;
}
