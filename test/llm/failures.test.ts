import fc from 'fast-check';
import { APIError } from 'openai';
import { describe, expect, it } from 'vitest';
import { TextModelFailed } from '../../src/core/text-model.ts';
import { failedBy, isServersFault, ServerSaidNo, troubleOf } from '../../src/llm/failures.ts';

const NOW = new Date('2026-11-03T10:00:00Z');

function answered(status: number, error: object = {}, headers: Record<string, string> = {}): APIError {
  return APIError.generate(status, { error }, undefined, new Headers(headers));
}

describe('troubleOf', () => {
  it('repeats nothing of what a server says, which may quote the question or the key', () => {
    const word = fc.string({ minLength: 1 }).map((text) => `<${text}>`);
    const status = fc.constantFrom(400, 401, 403, 404, 409, 422, 429, 500, 503);
    fc.assert(
      fc.property(status, word, (code, said) => {
        const error = answered(code, { message: said, code: said, param: said, type: said }, { 'retry-after': '1' });
        const failed = failedBy(troubleOf(error, 'The server of small', NOW));
        expect(failed.message).not.toContain(said);
        expect(failed.cause).toBeUndefined();
      }),
    );
  });

  it('tells the server’s own word for what is wrong', () => {
    const { message } = troubleOf(answered(404, { code: 'model_not_found' }), 'The server of small', NOW);
    expect(message).toBe(
      'The server of small answered 404 (model_not_found): see whether OPENAI_BASE_URL and OPENAI_MODEL name what it has.',
    );
  });

  it.each([
    ['seconds', { 'retry-after': '7' }, 7_000],
    ['a date', { 'retry-after': 'Tue, 03 Nov 2026 10:00:20 GMT' }, 20_000],
    ['a date that is over', { 'retry-after': 'Tue, 03 Nov 2026 09:00:00 GMT' }, 0],
    ['milliseconds, which go first', { 'retry-after': '7', 'retry-after-ms': '150' }, 150],
    ['nothing that could be read', { 'retry-after': 'soon' }, undefined],
  ])('reads a wait told in %s', (_, headers, waitMs) => {
    expect(troubleOf(answered(429, {}, headers), 'It', NOW).waitMs).toBe(waitMs);
  });
});

describe('isServersFault', () => {
  it.each([
    ['too slow', new TextModelFailed('slow', ''), true],
    ['unreachable', new TextModelFailed('unreachable', ''), true],
    ['busy', new ServerSaidNo('busy', '', 429), true],
    ['a wrong key', new ServerSaidNo('refused', '', 401), true],
    ['a wrong model name', new ServerSaidNo('refused', '', 404), true],
    ['a text that it would not hear', new ServerSaidNo('refused', '', 400), false],
    ['a model that declined', new TextModelFailed('refused', ''), false],
    ['a limit of tokens', new TextModelFailed('cut-off', ''), false],
    ['a spent budget', new TextModelFailed('over-budget', ''), false],
    ['a call that we stopped', new TextModelFailed('stopped', ''), false],
    ['anything else', new Error('no'), false],
  ])('judges %s', (_, error, is) => {
    expect(isServersFault(error)).toBe(is);
  });
});
