import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultLine, type PlacedFault } from '../../src/library/file-fault.ts';
import { parseBriefingText, readBriefing } from '../../src/library/read-briefing.ts';
import { FILE_MAX_BYTES } from '../../src/library/read-text.ts';
import { briefingYaml, temporaryFolder, writeBriefing } from './briefing-yaml.ts';

const GOOD = briefingYaml('quay');

describe('parseBriefingText', () => {
  it('reads a briefing without faults', () => {
    const parsed = parseBriefingText(GOOD, 'quay');
    expect(parsed.ok && parsed.briefing.facts.map(({ id, happened }) => [id, happened?.date])).toEqual([
      ['f1', '2025'],
      ['f2', undefined],
    ]);
  });

  it('tells every fault at once, with its line and field', () => {
    const text = GOOD.replace('version: 1', 'version: one')
      .replace('status: announced', 'status: rumoured')
      .replace('date: 2024-06', 'date: 2024-13')
      .replace('    status: claimed\n', '');
    expect(placesIn(text)).toEqual([
      '2:1 version',
      '10:13 sources[0].date.date',
      '25:5 facts[0].status',
      '32:5 facts[1].status',
    ]);
  });

  it('tells what leads nowhere and what does not belong', () => {
    const text = GOOD.replace('speaker: mayor }\n    happened', 'speaker: major }\n    happened').replace(
      'paragraph: 2,',
      'paragraph: 3,',
    );
    expect(faultsIn(text)).toEqual([
      '26:15 facts[0].saidBy.speaker: no name major',
      '37:28 facts[1].evidence[0].paragraph: gazette has only 2 paragraphs',
    ]);
    expect(faultsIn(GOOD.replace('    planned: true', '    planed: true'))).toEqual([
      '28:5 facts[0].planed: is not a field we know',
    ]);
  });

  it.each([
    ['a bracket that is never closed', 'slug: [quay\nversion: 1\n', 2],
    ['a key that comes twice', 'slug: quay\nversion: 1\nslug: quay\n', 3],
    ['an alias', 'slug: &name quay\nversion: *name\n', 2],
    ['a tag', 'slug: quay\nversion: !!binary aGk=\n', 2],
    ['two documents', 'slug: quay\n---\nslug: quay\n', 2],
    ['a colon out of place', 'slug: quay\ntitle: a: b\n', 2],
  ])('tells the line of %s', (_name, text, line) => {
    const parsed = parseBriefingText(text);
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.line)).toEqual([line]);
  });

  it.each([
    ['an empty file', '', 'expected a document, but the input is empty'],
    ['a sentence', 'Just a sentence.', '1:1 must be a group of fields'],
  ])('says that %s is no briefing', (_name, text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });

  it('takes no slug that is not the name of the folder', () => {
    expect(faultsIn(GOOD, 'pier')).toEqual(['1:1 slug: is quay, but the folder is called pier; they must be the same']);
  });
});

describe('readBriefing', () => {
  it('names the file in each fault', () => {
    const file = writeBriefing(temporaryFolder(), 'quay', GOOD.replace('version: 1', 'version: 0'));
    const read = readBriefing(file);
    expect(read.ok ? [] : read.faults.map((fault) => fault.file)).toEqual([file]);
  });

  it.each<[string, string | Buffer, string]>([
    ['a huge file', 'x'.repeat(FILE_MAX_BYTES + 1), `is larger than ${FILE_MAX_BYTES} bytes`],
    ['a binary file', Buffer.from([0x89, 0x50, 0x00, 0x01]), 'is no UTF-8 text'],
    ['a file in another encoding', Buffer.from([0x71, 0xe9, 0x71]), 'is no UTF-8 text'],
  ])('does not read %s', (_name, content, message) => {
    const file = join(temporaryFolder(), 'briefing.yaml');
    writeFileSync(file, content);
    const read = readBriefing(file);
    expect(read.ok ? [] : read.faults).toEqual([{ file, field: '', message }]);
  });

  it('says that a file is missing, or is none', () => {
    const dir = temporaryFolder();
    mkdirSync(join(dir, 'briefing.yaml'));
    const read = readBriefing(join(dir, 'briefing.yaml'));
    expect(read.ok ? [] : read.faults.map((fault) => fault.message)).toEqual(['is no file']);
    const missing = readBriefing(join(dir, 'other.yaml'));
    expect(missing.ok ? [] : missing.faults.map((fault) => fault.message)).toEqual(['is missing']);
  });
});

describe('faultLine', () => {
  it('begins with file, line and column as editors understand them', () => {
    const fault = { file: 'a.yaml', line: 12, column: 5, field: 'facts[3].said', message: 'is no date' };
    expect(faultLine(fault)).toBe('a.yaml:12:5 facts[3].said: is no date');
    expect(faultLine({ file: 'a.yaml', field: '', message: 'is missing' })).toBe('a.yaml is missing');
  });
});

function faultsIn(text: string, folder?: string): string[] {
  const parsed = parseBriefingText(text, folder);
  return parsed.ok ? [] : parsed.faults.map(inWords);
}

function placesIn(text: string): string[] {
  return faultsIn(text).map((fault) => fault.split(': ')[0] ?? '');
}

function inWords({ line, column, field, message }: PlacedFault): string {
  return `${line === undefined ? '' : `${line}:${column} `}${field === '' ? '' : `${field}: `}${message}`;
}
