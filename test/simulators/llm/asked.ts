import { isLanguage, type Language } from '../../../src/core/language/languages.ts';
import { isObject, type JsonObject, objectAt, objectsAt, parseJson, textAt, textsAt } from '../json.ts';

/** What a model can read off a filled prompt. */
export interface Asked {
  readonly task: 'answer' | 'follow-up' | 'digest' | 'other';
  readonly facts: readonly AskedFact[];
  /** Earlier questions, earliest first. */
  readonly thread: readonly string[];
  readonly question: string;
  readonly language: Language;
  readonly system: string;
  /** How the form was asked for. */
  readonly format: 'json_schema' | 'json_object' | 'text';
}

export interface AskedFact {
  readonly id: string;
  readonly text: string;
  readonly speaker: string;
  readonly planned: boolean;
  readonly disputes: readonly string[];
}

export function readAsked(body: JsonObject): Asked {
  const messages = objectsAt(body, 'messages');
  const of = (role: string) =>
    messages
      .filter((message) => message.role === role)
      .map((message) => textAt(message, 'content') ?? '')
      .join('\n');
  const user = of('user');
  const changes = blockIn(user, 'changes');
  const facts = blockIn(user, 'facts') ?? changes;
  const question = blockIn(user, 'question');
  const code = /\((\w+)\)$/.exec(blockIn(user, 'language')?.[0] ?? '')?.[1] ?? '';
  return {
    task: changes ? 'digest' : facts ? 'answer' : question ? 'follow-up' : 'other',
    facts: objectsOf(facts).map(factFrom),
    thread: objectsOf(blockIn(user, 'thread')).map((turn) => textAt(turn, 'question') ?? ''),
    question: question?.join(' ') ?? user,
    language: isLanguage(code) ? code : 'en',
    system: of('system'),
    format: formatOf(textAt(objectAt(body, 'response_format'), 'type')),
  };
}

/** The lines of a block, without what marks them; undefined where there is no such block. */
function blockIn(text: string, name: string): string[] | undefined {
  const lines = text.split('\n');
  const [from, to] = [lines.indexOf(`<<< ${name}`), lines.indexOf(`>>> ${name}`)];
  return from < 0 || to < from ? undefined : lines.slice(from + 1, to).map((line) => line.replace(/^\| /, ''));
}

function objectsOf(lines: readonly string[] | undefined): JsonObject[] {
  return (lines ?? []).map(parseJson).filter(isObject);
}

function factFrom(line: JsonObject): AskedFact {
  return {
    id: textAt(line, 'id') ?? '',
    text: textAt(line, 'text') ?? '',
    speaker: textAt(line, 'speaker') ?? '',
    planned: line.planned === true,
    disputes: textsAt(line, 'disputes'),
  };
}

function formatOf(type: string | undefined): Asked['format'] {
  return type === 'json_schema' || type === 'json_object' ? type : 'text';
}
