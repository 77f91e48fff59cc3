import type { Briefing } from '../briefing/types.ts';
import type { GateResult, Receipt } from '../conversation/receipt.ts';
import { inLanguage, type Language } from '../language/languages.ts';
import { factPart } from '../reply/chip.ts';
import { receiptWordsFor } from '../reply/receipt-words-for.ts';
import type { FactPart, Part, Reply } from '../reply/types.ts';
import { echoWhole } from './echo.ts';

/**
 * How an answer came about, to the one who asked: who worded it, the facts it rests on with their chips, what became of
 * each sentence that a model drafted, and the version of the briefing. `briefing` as it is now; undefined where it is gone.
 */
export function receiptReply(receipt: Receipt, briefing: Briefing | undefined, wanted: Language): Reply {
  const language = briefing && !briefing.languages.includes(wanted) ? (briefing.languages[0] ?? wanted) : wanted;
  const { title, drafted } = receiptWordsFor(language);
  const drafts = receipt.gate.map((result) => draftPart(result, language));
  return {
    language,
    audience: 'asker',
    title,
    parts: [
      text(howWorded(receipt, language).join(' ')),
      ...factParts(receipt, briefing, language),
      ...(drafts.length > 0 ? [heading(drafted), ...drafts] : []),
      text(versionLine(receipt, briefing, language)),
    ],
    actions: [],
  };
}

/** What is told before anything else: whose words these are. */
function howWorded({ by, drafted, facts, nearest }: Receipt, language: Language): string[] {
  const wording = receiptWordsFor(language);
  const model = drafted && wording.by(echoWhole(drafted.model), drafted.prompt);
  if (by !== 'facts' && model !== undefined) {
    return by === 'mixed' ? [wording.worded(model), wording.othersUnchanged] : [wording.worded(model)];
  }
  const own = facts.length > 0 ? wording.unchanged : nearest ? wording.declined : wording.aboutReport;
  return [own, model === undefined ? wording.noModel : wording.unused(model)];
}

/** The facts it rests on, or those that were offered in their place; ids alone where the briefing has them no more. */
function factParts({ by, facts, nearest }: Receipt, briefing: Briefing | undefined, language: Language): Part[] {
  const wording = receiptWordsFor(language);
  const [ids, role, above] =
    facts.length > 0
      ? ([facts, 'fact', by === 'facts' ? '' : wording.restsOn] as const)
      : ([nearest ?? [], 'nearest', wording.nearest] as const);
  const known = ids.flatMap((id) => partOf(id, role, briefing, language) ?? []);
  const lost = ids.filter((id) => !known.some(({ chip }) => chip.fact === id));
  return [
    ...(known.length > 0 && above !== '' ? [text(above)] : []),
    ...known,
    ...(lost.length > 0 ? [text(wording.lost(lost.join(', ')))] : []),
  ];
}

function partOf(id: string, role: FactPart['role'], briefing: Briefing | undefined, language: Language) {
  const fact = briefing?.facts.find((each) => each.id === id);
  return briefing && fact && factPart(fact, briefing, language, role);
}

/** What a model wrote is repeated with nothing in it that a platform makes a link or a ping of. */
function draftPart({ text: sentence, facts, passed, check }: GateResult, language: Language): Part {
  const wording = receiptWordsFor(language);
  const quoted = sentence === '' ? wording.unquoted : wording.quoted(echoWhole(sentence));
  if (passed) return { kind: 'entry', name: wording.passed, text: [quoted, ...facts].join(' ') };
  const why = check === undefined ? wording.stoppedSomehow : wording.check[check];
  return { kind: 'entry', name: wording.stopped, text: `${quoted} ${why}` };
}

function versionLine({ slug, version }: Receipt, briefing: Briefing | undefined, language: Language): string {
  const wording = receiptWordsFor(language);
  if (!briefing) return wording.briefingGone(slug, version);
  const line = wording.briefing(inLanguage(briefing.title, language), version);
  return briefing.version === version ? line : `${line} ${wording.newer(briefing.version)}`;
}

function text(words: string): Part {
  return { kind: 'text', text: words };
}

function heading(words: string): Part {
  return { kind: 'heading', text: words };
}
