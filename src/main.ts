import './prepare-node.mjs';

if (import.meta.main) {
  const { start } = await import('./start.ts');
  process.exitCode = await start();
}
