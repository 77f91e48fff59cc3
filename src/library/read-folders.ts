import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BRIEFING_FILE } from './list-folders.ts';
import { type BriefingRead, readBriefing } from './read-briefing.ts';

export interface FolderRead {
  readonly folder: string;
  readonly read: BriefingRead;
}

/** What a worker is given. */
export interface FoldersToRead {
  readonly dir: string;
  readonly folders: readonly string[];
}

/** Below this, a worker takes longer to start (some 200 ms) than the reading would. */
const WORTH_WORKERS = 400;
const WORKERS_MAX = 4;
/** Reading makes much short-lived rubbish: with much less room than this, the collector gets in the way. */
const WORKER_YOUNG_MB = 12;

/** Reads the briefings of these folders; many of them with all processors, in any order. */
export async function readFolders(dir: string, folders: readonly string[]): Promise<FolderRead[]> {
  if (folders.length < WORTH_WORKERS) return folders.map((folder) => readFolder(dir, folder));
  const workers = Math.min(availableParallelism(), WORKERS_MAX);
  const shares = Array.from({ length: workers }, (_, w) => folders.filter((_folder, at) => at % workers === w));
  return (await Promise.all(shares.map((share) => readInWorker({ dir, folders: share })))).flat();
}

export function readFolder(dir: string, folder: string): FolderRead {
  return JSON.parse(readFolderAsJson(dir, folder));
}

/** As JSON it holds on to nothing: a string cut out of a file's text would keep the whole text in memory. */
export function readFolderAsJson(dir: string, folder: string): string {
  return JSON.stringify({ folder, read: readBriefing(join(dir, folder, BRIEFING_FILE), folder) } satisfies FolderRead);
}

function readInWorker(workerData: FoldersToRead): Promise<FolderRead[]> {
  const { promise, resolve, reject } = Promise.withResolvers<FolderRead[]>();
  const reads: FolderRead[] = [];
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: WORKER_YOUNG_MB },
  });
  worker.on('message', (batch: string) => {
    for (const read of JSON.parse(batch) as FolderRead[]) reads.push(read);
  });
  worker.on('error', reject);
  worker.on('exit', () => resolve(reads));
  return promise;
}
