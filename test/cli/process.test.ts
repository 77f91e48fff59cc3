import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeBriefing } from '../library/briefing-yaml.ts';

describe('the wirebrief process', { timeout: 60_000 }, () => {
  it('writes what is read to standard output, faults to standard error, and exits with 0', async () => {
    const dir = temporaryFolder();
    writeBriefing(dir, 'quay');
    writeBriefing(dir, 'broken', 'slug: [broken');
    const { code, out, err } = await run(dir, ['list']);
    expect(code).toBe(0);
    expect(out).toContain(' quay  The quay · as of June 2024');
    expect(out).not.toContain('\u001B');
    expect(err).toContain('broken/briefing.yaml:1:');
  });

  it('exits with 2 for wrong use', async () => {
    expect(await run(temporaryFolder(), ['show', 'quay'])).toEqual({
      code: 2,
      out: '',
      err: 'There is no briefing “quay”.\n',
    });
  });

  it('ends quietly when its reader has seen enough', async () => {
    const dir = temporaryFolder();
    writeBriefing(dir, 'quay');
    const child = start(dir, ['ask', 'quay', '--batch']);
    const err = text(child.stderr);
    child.stdin.on('error', () => {});
    child.stdin.write('{"id":1,"question":"How many boats use it?"}\n');
    const [first] = await once(child.stdout, 'data');
    expect(JSON.parse(String(first))).toMatchObject({ id: 1, verdict: 'answered' });
    child.stdout.destroy();
    child.stdin.end('{"id":2,"question":"How many boats use it?"}\n'.repeat(100));
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    expect(await err).toBe('');
  });
});

/** Nothing here may open it. */
const NO_STORE = 'sqlite:/dev/null/none.db';

function start(dir: string, words: readonly string[]) {
  const env = { ...process.env, BRIEFINGS_DIR: dir, DATABASE_URL: NO_STORE, FORCE_COLOR: undefined };
  return spawn(process.execPath, ['src/cli.ts', ...words], { env, stdio: 'pipe' });
}

async function run(dir: string, words: readonly string[]) {
  const child = start(dir, words);
  child.stdin.end();
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, out, err };
}
