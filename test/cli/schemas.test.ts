import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../src/cli/schemas.ts';
import { briefingYaml } from '../library/briefing-yaml.ts';

const ajv = new Ajv({ strict: false });
const [isBriefing, areQuestions] = schemaFiles().map(({ text }) => ajv.compile(JSON.parse(text)));

describe('the JSON Schemas', () => {
  it.each(['russia-iran-drones', 'sample-harbour-bridge'])('take the files of %s', (slug) => {
    expect(isBriefing?.(load(readFileSync(`briefings/${slug}/briefing.yaml`, 'utf8')))).toBe(true);
    expect(areQuestions?.(load(readFileSync(`briefings/${slug}/questions.yaml`, 'utf8')))).toBe(true);
  });

  it('do not take what the program does not take', () => {
    expect(isBriefing?.(load(briefingYaml('quay').replace('status: claimed', 'status: rumoured')))).toBe(false);
    expect(isBriefing?.(load(briefingYaml('quay').replace('planned: true', 'planed: true')))).toBe(false);
    expect(areQuestions?.({ questions: [{ id: 'q1' }] })).toBe(false);
  });

  it('are those in the folder of briefings', () => {
    for (const { name, text } of schemaFiles()) expect(readFileSync(`briefings/${name}`, 'utf8')).toBe(text);
  });
});
