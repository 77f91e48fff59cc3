import { defineConfig } from 'vitest/config';

/** The tests that start a Postgres server where one is installed. */
const STORE = ['test/store/**/*.test.ts'];
/** The tests of Discord's stand-in. */
const DISCORD = ['test/simulators/discord/**/*.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    // Files share a process: to load everything anew for each of them took more than half of the time. So no file may leave
    // anything behind, in the environment, the clock or a module.
    isolate: false,
    setupFiles: 'test/property-seed.ts',
    // A bound for what hangs, not a measure: property tests take as long as a busy machine makes them.
    testTimeout: 60_000,
    // Two more than the processors of our smallest machine: some files wait most of their time.
    maxWorkers: 4,
    // Of tests that are marked so: they wait, and hardly compute.
    maxConcurrency: 20,
    projects: [
      { extends: true, test: { name: 'wirebrief', include: ['test/**/*.test.ts'], exclude: [...STORE, ...DISCORD] } },
      // discord.js can not send a file in a process that loaded another undici first, which Slack's packages bring.
      { extends: true, test: { name: 'discord', include: DISCORD, isolate: true } },
      {
        extends: true,
        test: {
          name: 'store',
          include: STORE,
          globalSetup: 'test/postgres/global-setup.ts',
          // They start processes and servers, and sync to disk.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
