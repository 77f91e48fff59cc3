import { ConfigError } from '../core/errors.ts';
import { createReader, type Environment, type Reader } from './reader.ts';

export interface Config {
  readonly briefingsDir: string;
  /** Unset: `info`, or less where a person sits in front of it. */
  readonly logLevel?: LogLevel;
  readonly slack?: SlackConfig;
  readonly discord?: DiscordConfig;
  readonly textModel?: TextModelConfig;
  /** Where what the bot remembers is kept: `sqlite:FILE` or `postgres://…`. */
  readonly databaseUrl: string;
  readonly healthPort?: number;
  /** How long questions are kept. */
  readonly retentionDays: number;
  /** How far back corrections travel. */
  readonly correctionDays: number;
  /** How late a digest may come. */
  readonly maxLatenessMs: number;
  /** Every value that must never be shown or logged. */
  readonly secrets: readonly string[];
}

export type SlackConfig = {
  readonly botToken: string;
  readonly apiUrl?: string;
  /** Whether only admins decide what a channel gets. */
  readonly digestAdmins: boolean;
} & (
  | { readonly transport: 'socket'; readonly appToken: string }
  | { readonly transport: 'http'; readonly signingSecret: string; readonly port: number }
);

export interface DiscordConfig {
  readonly token: string;
  readonly apiUrl?: string;
  readonly guildId?: string;
  readonly canReadMessages: boolean;
  /** `auto`, or the ids of the shards that this process runs. */
  readonly shards: 'auto' | readonly number[];
}

export interface TextModelConfig {
  readonly apiKey?: string;
  readonly baseUrl?: string;
  readonly model?: string;
  /** Per million tokens, in any currency. */
  readonly prices?: { readonly in: number; readonly out: number };
  /** What may be spent in a day, by all places together and by each. */
  readonly budget: {
    readonly tokensPerDay: number;
    readonly tokensPerPlacePerDay: number;
    /** In the currency of the prices, which are then there. */
    readonly moneyPerDay?: number;
  };
}

export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Reads every setting. Throws a ConfigError that tells all that is wrong at once, and no secret. */
export function readConfig(environment: Environment): Config {
  const reader = createReader(environment);
  const config = {
    briefingsDir: reader.text('BRIEFINGS_DIR') ?? 'briefings',
    ...given('logLevel', reader.oneOf('LOG_LEVEL', LOG_LEVELS)),
    ...given('slack', readSlack(reader)),
    ...given('discord', readDiscord(reader)),
    ...given('textModel', readTextModel(reader)),
    databaseUrl: readDatabase(reader),
    ...given('healthPort', reader.port('HEALTH_PORT')),
    retentionDays: reader.days('RETENTION_DAYS') ?? 30,
    correctionDays: reader.days('CORRECTION_DAYS') ?? 30,
    maxLatenessMs: reader.duration('MAX_LATENESS') ?? 6 * 60 * 60 * 1_000,
    secrets: reader.secretsRead(),
  };
  if (reader.faults.length > 0) throw new ConfigError(reader.faults);
  return config;
}

/** The one setting that a command about the store needs; faults of others are none of its business. */
export function readDatabaseUrl(environment: Environment): string {
  const reader = createReader(environment);
  const url = readDatabase(reader);
  if (reader.faults.length > 0) throw new ConfigError(reader.faults);
  return url;
}

/** The settings of the model, which are all that a command needs to word answers. Undefined where they name none. */
export function readTextModelConfig(environment: Environment): TextModelConfig | undefined {
  const reader = createReader(environment);
  const settings = readTextModel(reader);
  if (reader.faults.length > 0) throw new ConfigError(reader.faults);
  return settings;
}

function readSlack(reader: Reader): SlackConfig | undefined {
  const botToken = reader.secret('SLACK_BOT_TOKEN');
  const appToken = reader.secret('SLACK_APP_TOKEN');
  const signingSecret = reader.secret('SLACK_SIGNING_SECRET');
  const apiUrl = reader.url('SLACK_API_URL');
  const port = reader.port('PORT') ?? 3_000;
  const digestAdmins = reader.toggle('SLACK_DIGEST_ADMINS') ?? false;
  if (!botToken) {
    const other = appToken ? 'SLACK_APP_TOKEN' : signingSecret ? 'SLACK_SIGNING_SECRET' : undefined;
    if (other) reader.fault('SLACK_BOT_TOKEN', `is missing; ${other} is set, and Slack needs both`);
    return undefined;
  }
  const common = { botToken, digestAdmins, ...given('apiUrl', apiUrl && `${apiUrl}/`) };
  if (appToken) return { ...common, transport: 'socket', appToken };
  if (signingSecret) return { ...common, transport: 'http', signingSecret, port };
  reader.fault(
    'SLACK_APP_TOKEN',
    'is missing, or SLACK_SIGNING_SECRET for HTTP; SLACK_BOT_TOKEN is set, and Slack needs one of them with it',
  );
  return undefined;
}

function readDiscord(reader: Reader): DiscordConfig | undefined {
  const token = reader.secret('DISCORD_TOKEN');
  const options = {
    ...given('apiUrl', reader.url('DISCORD_API_URL')),
    ...given('guildId', reader.matching('DISCORD_GUILD_ID', /^\d{1,20}$/, 'the id of a server, digits only')),
    canReadMessages: reader.toggle('DISCORD_MESSAGE_CONTENT') ?? false,
    shards: readShards(reader),
  };
  return token === undefined ? undefined : { token, ...options };
}

function readShards(reader: Reader): DiscordConfig['shards'] {
  const written = reader.matching('DISCORD_SHARDS', /^(auto|\d{1,5}(\s*,\s*\d{1,5})*)$/, 'auto, or ids such as 0,1');
  return written === undefined || written === 'auto' ? 'auto' : [...new Set(written.split(',').map(Number))];
}

function readTextModel(reader: Reader): TextModelConfig | undefined {
  const apiKey = reader.secret('OPENAI_API_KEY');
  const baseUrl = reader.url('OPENAI_BASE_URL');
  const model = reader.text('OPENAI_MODEL');
  const prices = readPrices(reader);
  const budget = readModelBudget(reader);
  if (budget.moneyPerDay !== undefined && prices === undefined) {
    reader.fault('MODEL_MONEY_PER_DAY', 'needs MODEL_PRICE_IN and MODEL_PRICE_OUT with it');
  }
  if (apiKey === undefined && baseUrl === undefined) return undefined;
  const server = { ...given('apiKey', apiKey), ...given('baseUrl', baseUrl), ...given('model', model) };
  return { ...server, ...given('prices', prices), budget };
}

function readPrices(reader: Reader): TextModelConfig['prices'] {
  const priceIn = reader.amount('MODEL_PRICE_IN', 0, 10_000);
  const priceOut = reader.amount('MODEL_PRICE_OUT', 0, 10_000);
  if (priceIn !== undefined && priceOut !== undefined) return { in: priceIn, out: priceOut };
  const isSet = (name: string) => reader.text(name) !== undefined;
  if (isSet('MODEL_PRICE_IN') && !isSet('MODEL_PRICE_OUT')) {
    reader.fault('MODEL_PRICE_OUT', 'is missing; MODEL_PRICE_IN is set, and a cost needs both');
  }
  if (isSet('MODEL_PRICE_OUT') && !isSet('MODEL_PRICE_IN')) {
    reader.fault('MODEL_PRICE_IN', 'is missing; MODEL_PRICE_OUT is set, and a cost needs both');
  }
  return undefined;
}

/** If an answer takes 5,000 tokens, which nobody has measured yet: 100 a day for a place, ten such places in all. */
function readModelBudget(reader: Reader): TextModelConfig['budget'] {
  return {
    tokensPerDay: reader.count('MODEL_TOKENS_PER_DAY') ?? 5_000_000,
    tokensPerPlacePerDay: reader.count('MODEL_TOKENS_PER_PLACE_PER_DAY') ?? 500_000,
    ...given('moneyPerDay', reader.amount('MODEL_MONEY_PER_DAY', 0.01, 10_000)),
  };
}

/** An address can hold a password, so all of it is kept secret. */
function readDatabase(reader: Reader): string {
  const written = reader.text('DATABASE_URL') ?? 'sqlite:data/wirebrief.db';
  if (/^sqlite:./s.test(written)) return written;
  const url = reader.secret('DATABASE_URL') ?? '';
  if (!/^postgres(ql)?:\/\/[^/]/.test(url) || !URL.canParse(url)) {
    reader.fault('DATABASE_URL', 'must be postgres://… or sqlite:FILE');
  }
  return url;
}

/** `{ [key]: value }`, or nothing where there is no value. */
function given<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [key in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in Key]: Value });
}
