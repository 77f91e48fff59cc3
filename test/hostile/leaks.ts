import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many words in a row come from a prompt and from nowhere else. */
const RUN_WORDS = 6;

const DIR = join(import.meta.dirname, '../../prompts');
const RUNS = new Set(readdirSync(DIR).flatMap((name) => runsOf(readFileSync(join(DIR, name), 'utf8'))));

/** Runs of words in a text that stand in a prompt file too: as they are, backwards, turned by 13 letters, or in base64. */
export function leaksIn(text: string): string[] {
  const decoded = (text.match(/[A-Za-z0-9+/]{40,}=*/g) ?? []).map((code) =>
    Buffer.from(code, 'base64').toString('utf8'),
  );
  const readings = [text, [...text].toReversed().join(''), rot13(text), decodeTags(text), ...decoded];
  return readings.flatMap(runsOf).filter((run) => RUNS.has(run));
}

export function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN_WORDS - 1).map((_, at) => words.slice(at, at + RUN_WORDS).join(' '));
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

/** Tag characters, which nobody sees, stand for ASCII. */
function decodeTags(text: string): string {
  return text.replace(/[\u{E0000}-\u{E007F}]/gu, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000));
}
