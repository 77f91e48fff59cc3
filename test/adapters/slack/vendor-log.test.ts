import { describe, expect, it } from 'vitest';
import { vendorLogger } from '../../../src/adapters/slack/vendor-log.ts';

describe('vendorLogger', () => {
  it('passes on what Slack’s packages warn of, without what they quote', () => {
    const lines: unknown[] = [];
    const note = (fields: object, message: string) => lines.push([fields, message]);
    const logger = vendorLogger({ info: note, warn: note, error: note });
    logger.debug('http request body: {"text":"who?"}');
    logger.info('who?');
    logger.warn('Failed to parse the request body: who?');
    logger.error('WebSocket error! who?', { text: 'who?' });
    logger.error(new Error('who?'));
    expect(lines).toEqual([
      [{ slack: 'Failed to parse the request body' }, 'Slack’s package warns'],
      [{ slack: 'WebSocket error' }, 'Slack’s package reports an error'],
      [{ slack: '' }, 'Slack’s package reports an error'],
    ]);
  });
});
