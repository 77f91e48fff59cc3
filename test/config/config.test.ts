import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig, readDatabaseUrl } from '../../src/config/config.ts';
import { ConfigError } from '../../src/core/errors.ts';

function faultsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
}

describe('readConfig', () => {
  it('needs no setting', () => {
    expect(readConfig({})).toEqual({
      briefingsDir: 'briefings',
      databaseUrl: 'sqlite:data/wirebrief.db',
      retentionDays: 30,
      correctionDays: 30,
      maxLatenessMs: 21_600_000,
      secrets: [],
    });
  });

  it('takes an empty variable for an unset one', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: '', PORT: ' ', LOG_LEVEL: '', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  it('reads every setting', () => {
    const config = readConfig({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 'sign-1',
      PORT: '8080',
      SLACK_API_URL: 'http://127.0.0.1:9000/api/',
      SLACK_DIGEST_ADMINS: 'true',
      DISCORD_TOKEN: 'disc-1',
      DISCORD_API_URL: 'http://127.0.0.1:9001/api',
      DISCORD_GUILD_ID: '1234567890',
      DISCORD_MESSAGE_CONTENT: 'true',
      DISCORD_SHARDS: '0, 1',
      OPENAI_API_KEY: 'sk-1',
      OPENAI_BASE_URL: 'http://localhost:11434/v1',
      OPENAI_MODEL: 'small',
      MODEL_TOKENS_PER_DAY: '2000000',
      MODEL_TOKENS_PER_PLACE_PER_DAY: '100000',
      MODEL_PRICE_IN: '0.75',
      MODEL_PRICE_OUT: '4.5',
      MODEL_MONEY_PER_DAY: '3',
      DATABASE_URL: 'postgres://me:pass@db/wire',
      HEALTH_PORT: '9090',
      RETENTION_DAYS: '7',
      CORRECTION_DAYS: '14',
      MAX_LATENESS: '90m',
      BRIEFINGS_DIR: '/srv/briefings',
      LOG_LEVEL: 'debug',
    });
    expect(config).toEqual({
      briefingsDir: '/srv/briefings',
      logLevel: 'debug',
      slack: {
        transport: 'http',
        botToken: 'xoxb-1',
        signingSecret: 'sign-1',
        port: 8080,
        apiUrl: 'http://127.0.0.1:9000/api/',
        digestAdmins: true,
      },
      discord: {
        token: 'disc-1',
        apiUrl: 'http://127.0.0.1:9001/api',
        guildId: '1234567890',
        canReadMessages: true,
        shards: [0, 1],
      },
      textModel: {
        apiKey: 'sk-1',
        baseUrl: 'http://localhost:11434/v1',
        model: 'small',
        prices: { in: 0.75, out: 4.5 },
        budget: { tokensPerDay: 2_000_000, tokensPerPlacePerDay: 100_000, moneyPerDay: 3 },
      },
      databaseUrl: 'postgres://me:pass@db/wire',
      healthPort: 9090,
      retentionDays: 7,
      correctionDays: 14,
      maxLatenessMs: 5_400_000,
      secrets: ['xoxb-1', 'sign-1', 'disc-1', 'sk-1', 'postgres://me:pass@db/wire'],
    });
  });

  it('takes Socket Mode where there is an app-level token', () => {
    const { slack } = readConfig({ SLACK_BOT_TOKEN: 'b', SLACK_APP_TOKEN: 'a', SLACK_SIGNING_SECRET: 's' });
    expect(slack).toEqual({ transport: 'socket', botToken: 'b', appToken: 'a', digestAdmins: false });
  });

  it('needs a key or a server for a model', () => {
    expect(readConfig({ OPENAI_MODEL: 'small' }).textModel).toBeUndefined();
    expect(readConfig({ OPENAI_BASE_URL: 'http://localhost:1/v1/' }).textModel).toEqual({
      baseUrl: 'http://localhost:1/v1',
      budget: { tokensPerDay: 5_000_000, tokensPerPlacePerDay: 500_000 },
    });
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN is missing, or SLACK_SIGNING_SECRET for HTTP'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is missing; SLACK_APP_TOKEN is set'],
    [{ SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN is missing; SLACK_SIGNING_SECRET is set'],
    [{ SLACK_API_URL: 'slack.com' }, 'SLACK_API_URL must be an address that begins with https:// or http://'],
    [{ SLACK_DIGEST_ADMINS: '1' }, 'SLACK_DIGEST_ADMINS must be true or false'],
    [{ DISCORD_MESSAGE_CONTENT: 'yes' }, 'DISCORD_MESSAGE_CONTENT must be true or false'],
    [{ MODEL_TOKENS_PER_DAY: '0' }, 'MODEL_TOKENS_PER_DAY must be a whole number, 1 to 999999999'],
    [
      { MODEL_TOKENS_PER_PLACE_PER_DAY: '1.5' },
      'MODEL_TOKENS_PER_PLACE_PER_DAY must be a whole number, 1 to 999999999',
    ],
    [{ MODEL_PRICE_IN: '1' }, 'MODEL_PRICE_OUT is missing; MODEL_PRICE_IN is set, and a cost needs both'],
    [{ MODEL_PRICE_OUT: '1' }, 'MODEL_PRICE_IN is missing; MODEL_PRICE_OUT is set, and a cost needs both'],
    [{ MODEL_PRICE_IN: '0,75', MODEL_PRICE_OUT: '1' }, 'MODEL_PRICE_IN must be a number from 0 to 10000, such as 0.75'],
    [{ MODEL_MONEY_PER_DAY: '3' }, 'MODEL_MONEY_PER_DAY needs MODEL_PRICE_IN and MODEL_PRICE_OUT with it'],
    [
      { MODEL_MONEY_PER_DAY: '0', MODEL_PRICE_IN: '1', MODEL_PRICE_OUT: '1' },
      'MODEL_MONEY_PER_DAY must be a number from 0.01 to 10000, such as 0.75',
    ],
    [{ DISCORD_SHARDS: 'all' }, 'DISCORD_SHARDS must be auto, or ids such as 0,1'],
    [{ DISCORD_GUILD_ID: 'home' }, 'DISCORD_GUILD_ID must be the id of a server, digits only'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be postgres://… or sqlite:FILE'],
    [{ DATABASE_URL: 'sqlite:' }, 'DATABASE_URL must be postgres://… or sqlite:FILE'],
    [{ PORT: '70000' }, 'PORT must be a port number, 1 to 65535'],
    [{ HEALTH_PORT: '0' }, 'HEALTH_PORT must be a port number, 1 to 65535'],
    [{ RETENTION_DAYS: '-1' }, 'RETENTION_DAYS must be a whole number of days, 1 to 36500'],
    [{ CORRECTION_DAYS: '1.5' }, 'CORRECTION_DAYS must be a whole number of days, 1 to 36500'],
    [{ MAX_LATENESS: '6' }, 'MAX_LATENESS must be a number with s, m, h or d behind it, such as 6h'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent'],
  ])('refuses %j', (environment, fault) => {
    const faults = faultsOf(environment);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it('tells every fault at once', () => {
    expect(faultsOf({ PORT: 'x', LOG_LEVEL: 'y', MAX_LATENESS: 'z', SLACK_APP_TOKEN: 'w' })).toHaveLength(4);
  });

  it('never shows a value, which may be a secret in the wrong place', () => {
    const names = ['SLACK_BOT_TOKEN', 'SLACK_API_URL', 'DATABASE_URL', 'PORT', 'DISCORD_SHARDS', 'LOG_LEVEL'];
    const value = fc.stringMatching(/^Zq[a-z0-9:/@]{6,20}$/);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (environment) => {
        const said = faultsOf(environment).join('\n');
        for (const secret of Object.values(environment)) expect(said).not.toContain(secret);
      }),
    );
  });
});

describe('readDatabaseUrl', () => {
  it('reads where the store is, whatever is wrong with other settings', () => {
    expect(readDatabaseUrl({ PORT: 'x' })).toBe('sqlite:data/wirebrief.db');
    expect(readDatabaseUrl({ DATABASE_URL: 'sqlite:/srv/w.db' })).toBe('sqlite:/srv/w.db');
    expect(() => readDatabaseUrl({ DATABASE_URL: 'mysql://x' })).toThrow(ConfigError);
  });
});
