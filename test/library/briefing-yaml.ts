import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A small briefing, invented, without faults. Line numbers in tests count from its first line. */
export function briefingYaml(slug: string): string {
  return `slug: ${slug}
version: 1
fictional: true
title: { en: The quay, fr: Le quai }
summary: { en: A quay closes., fr: Un quai ferme. }
topics: { en: [quay], fr: [quai] }
sources:
  - id: gazette
    publisher: Coast Gazette (invented)
    date: { date: 2024-06 }
    language: en
    rights: { en: None., fr: Aucun. }
    reliability: F
    paragraphs: ["00000000000000a1", "00000000000000a2"]
names:
  - id: mayor
    kind: person
    label: { en: O. Vannier, fr: O. Vannier }
    forms: { en: [Odile Vannier], fr: [Odile Vannier] }
facts:
  - id: f1
    text:
      en: The quay will close in 2025.
      fr: Le quai fermera en 2025.
    status: announced
    saidBy: { speaker: mayor }
    happened: { date: 2025 }
    planned: true
    evidence:
      - { source: gazette, paragraph: 1, fingerprint: "00000000000000a1" }
    reviewedBy: nobody
  - id: f2
    text: { en: About 400 boats use it., fr: Environ 400 bateaux y passent. }
    status: claimed
    saidBy: { speaker: mayor }
    evidence:
      - { source: gazette, paragraph: 2, fingerprint: "00000000000000a2" }
    figures:
      - { value: 400, unit: { en: boats, fr: bateaux } }
    reviewedBy: nobody
`;
}

/** A new empty folder, gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirebrief-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeBriefing(dir: string, folder: string, yaml = briefingYaml(folder)): string {
  const file = join(dir, folder, 'briefing.yaml');
  mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(file, yaml);
  return file;
}
