import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { FileFault } from '../../src/library/file-fault.ts';
import { type OpenLibrary, openLibrary } from '../../src/library/open-library.ts';
import { generateBriefings } from '../bench/generate.ts';
import { briefingYaml, temporaryFolder, writeBriefing } from './briefing-yaml.ts';

describe('openLibrary', () => {
  it('finds the briefings of a folder, in the order of their slugs', async () => {
    const dir = temporaryFolder();
    writeBriefing(dir, 'quay');
    writeBriefing(dir, 'airport');
    writeFileSync(join(dir, 'briefing.schema.json'), '{}');
    mkdirSync(join(dir, '.git'));
    const { library, faults } = await openIn(dir);
    expect(slugsOf(library)).toEqual(['airport', 'quay']);
    expect(library.find('quay')?.title.en).toBe('The quay');
    expect(library.find('pier')).toBeUndefined();
    expect(library.all()).toBe(library.all());
    expect(faults).toEqual([]);
  });

  it('leaves out what is broken and names it; the others keep working', async () => {
    const dir = temporaryFolder();
    writeBriefing(dir, 'good');
    writeBriefing(dir, 'broken', 'slug: [broken');
    writeBriefing(dir, 'copy', briefingYaml('good'));
    mkdirSync(join(dir, 'empty'));
    const { library, faults } = await openIn(dir);
    expect(slugsOf(library)).toEqual(['good']);
    expect(faults.map(({ file }) => file)).toEqual(
      ['broken', 'copy', 'empty'].map((folder) => join(dir, folder, 'briefing.yaml')),
    );
  });

  it('holds nothing when its folder is missing, and says where it looked', async () => {
    const dir = join(temporaryFolder(), 'nowhere');
    const { library, faults } = await openIn(dir);
    expect(library.all()).toEqual([]);
    expect(faults).toEqual([
      { file: dir, field: '', message: 'is missing; briefings are looked for there, see BRIEFINGS_DIR' },
    ]);
  });

  it('reads a large collection in worker threads, to the same end', async () => {
    const dir = temporaryFolder();
    generateBriefings(dir, 450, 2);
    writeBriefing(dir, 'broken', 'slug: [broken');
    const { library, faults } = await openIn(dir);
    expect(library.all()).toHaveLength(450);
    expect(faults.map(({ file }) => file)).toEqual([join(dir, 'broken', 'briefing.yaml')]);
  }, 30_000);
});

describe('a watched library', { timeout: 30_000 }, () => {
  it('shows an edit, and keeps the last good version through a broken one', async () => {
    const dir = temporaryFolder();
    writeBriefing(dir, 'quay');
    const { library, faults } = await openIn(dir, true);
    writeBriefing(dir, 'quay', briefingYaml('quay').replace('version: 1', 'version: 2'));
    await vi.waitFor(() => expect(library.find('quay')?.version).toBe(2), WAIT);
    writeBriefing(dir, 'quay', 'slug: [quay');
    await vi.waitFor(() => expect(faults).toHaveLength(1), WAIT);
    expect(library.find('quay')?.version).toBe(2);
    writeBriefing(dir, 'quay', briefingYaml('quay').replace('version: 1', 'version: 3'));
    await vi.waitFor(() => expect(library.find('quay')?.version).toBe(3), WAIT);
  });

  it('shows an edit that replaces the file, as editors save', async () => {
    const dir = temporaryFolder();
    const file = writeBriefing(dir, 'quay');
    const { library } = await openIn(dir, true);
    writeFileSync(`${file}.new`, briefingYaml('quay').replace('version: 1', 'version: 2'));
    renameSync(`${file}.new`, file);
    await vi.waitFor(() => expect(library.find('quay')?.version).toBe(2), WAIT);
  });

  it('takes in a new folder and lets go of a removed one', async () => {
    const dir = temporaryFolder();
    writeBriefing(dir, 'quay');
    const { library, faults } = await openIn(dir, true);
    writeBriefing(dir, 'airport');
    await vi.waitFor(() => expect(slugsOf(library)).toEqual(['airport', 'quay']), WAIT);
    rmSync(join(dir, 'quay'), { recursive: true });
    await vi.waitFor(() => expect(slugsOf(library)).toEqual(['airport']), WAIT);
    expect(faults).toEqual([]);
  });

  it('begins to work when its folder comes into being', async () => {
    const dir = join(temporaryFolder(), 'later');
    const { library } = await openIn(dir, true);
    writeBriefing(dir, 'quay');
    await vi.waitFor(() => expect(slugsOf(library)).toEqual(['quay']), WAIT);
  });
});

/** Far more than it takes, for machines that are busy. */
const WAIT = { timeout: 10_000, interval: 20 };

async function openIn(dir: string, isWatched = false): Promise<{ library: OpenLibrary; faults: FileFault[] }> {
  const faults: FileFault[] = [];
  const library = await openLibrary({ dir, report: (fault) => faults.push(fault), isWatched });
  onTestFinished(() => library.close());
  return { library, faults };
}

function slugsOf(library: OpenLibrary): string[] {
  return library.all().map(({ slug }) => slug);
}
