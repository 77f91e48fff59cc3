import './prepare-node.mjs';

const { start } = await import('./start.ts');
process.exitCode = await start();
