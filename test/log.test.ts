import { describe, expect, it } from 'vitest';
import { ConfigError } from '../src/core/errors.ts';
import { createLog } from '../src/log.ts';

function logging(write: (log: ReturnType<typeof createLog>) => void, level = 'info'): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLog({ level, secrets: ['xoxb-"42"', 'abc'], write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

describe('the log', () => {
  it('is one line of JSON per event, with its time and level', () => {
    const [event] = logging((log) => log.warn({ fault: 'x:1' }, 'a briefing is left out'));
    expect(event).toMatchObject({ level: 'warn', fault: 'x:1', msg: 'a briefing is left out' });
    expect(event?.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('leaves out what is below its level', () => {
    expect(logging((log) => log.info('ready'), 'warn')).toEqual([]);
  });

  it('hides secrets wherever they turn up', () => {
    const [event] = logging((log) => log.info({ url: '/x?token=xoxb-"42"', header: { auth: 'xoxb-"42"' } }, 'abc'));
    expect(event).toMatchObject({ url: '/x?token=[hidden]', header: { auth: '[hidden]' }, msg: 'abc' });
  });

  it('tells where an error came from, but not its words, which may quote a reader', () => {
    const [event] = logging((log) => log.error({ err: new TypeError('bad “who is my doctor?”') }, 'a request failed'));
    expect(event?.err).toMatchObject({ type: 'TypeError' });
    expect(JSON.stringify(event)).toContain('log.test.ts');
    expect(JSON.stringify(event)).not.toContain('doctor');
  });

  it('tells the words of our own errors', () => {
    const [event] = logging((log) => log.error({ err: new ConfigError(['PORT must be a number']) }, 'stopping'));
    expect(event?.err).toMatchObject({ type: 'ConfigError', code: 'config', message: 'PORT must be a number' });
  });
});
