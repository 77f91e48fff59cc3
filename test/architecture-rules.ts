/** The rules of `src/`, all of them. A unit is a folder of `src/`, an adapter (`adapters/slack`) or a file at its top. */
export const RULES: Rules = {
  /** These put the parts together, so they may import every unit. Every other unit imports itself and `core`. */
  top: ['main', 'start', 'chat', 'parts', 'drafting', 'delivering', 'cli'],

  /**
   * What `core` may use from outside: nothing here reads a file, a clock, a network or the environment.
   * Why each: hashes of paragraphs; terminal escapes taken out; the form of a briefing; stop lists; the nearest
   * spelling; word stems, English and others.
   */
  coreMayUse: ['node:crypto', 'node:util', 'zod', 'stopword', 'leven', 'wink-porter2-stemmer', '@orama/stemmers'],

  /** The folders of `core`, outermost last: each imports its own line and those above it. A file at the top is a line. */
  coreLayers: [
    ['errors', 'parse-json', 'remembered', 'text-model', 'language', 'briefing'],
    ['search', 'library-search', 'reply', 'conversation'],
    ['views'],
    ['answer', 'digest', 'pictures'],
    ['delivery'],
    ['commands'],
    ['bot'],
    ['chat'],
  ],

  /** Where each package may be used; '*' is everywhere. A scope stands for all its packages. */
  homes: {
    '@discordjs': ['adapters/discord'],
    '@electric-sql': ['store'],
    '@orama': ['core'],
    '@resvg': ['raster'],
    '@slack': ['adapters/slack'],
    chokidar: ['library'],
    commander: ['cli'],
    'discord-api-types': ['adapters/discord'],
    'discord.js': ['adapters/discord'],
    'js-yaml': ['library', 'authoring', 'eval', 'cli'],
    kysely: ['store'],
    leven: ['core'],
    'node-cron': ['schedule'],
    'node:sqlite': ['store'],
    openai: ['llm'],
    pg: ['store'],
    'pg-boss': ['queue'],
    pino: ['log'],
    'prom-client': ['health'],
    'rate-limiter-flexible': ['limits', 'llm'],
    stopword: ['core'],
    'string-width': ['adapters/terminal'],
    'supports-color': ['adapters/terminal'],
    'wink-porter2-stemmer': ['core'],
    'wrap-ansi': ['adapters/terminal'],
    yaml: ['library', 'authoring', 'eval', 'cli', 'llm'],
    zod: ['*'],
  },
};

export interface Rules {
  readonly top: readonly string[];
  readonly coreMayUse: readonly string[];
  readonly coreLayers: readonly (readonly string[])[];
  readonly homes: Readonly<Record<string, readonly string[]>>;
}
