import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../../src/core/language/lexicon.ts';
import type { TextLanguage } from '../../../src/core/language/stems.ts';
import { wordsOf } from '../../../src/core/language/words.ts';
import { termsOf } from '../../../src/core/search/terms.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';

const vocabulary = createVocabulary();
const lines = LEXICON.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
const columns: readonly TextLanguage[] = ['en', 'fr', 'es'];

interface Entry {
  readonly language: TextLanguage;
  readonly text: string;
}

function entriesOf(line: string): Entry[] {
  return line.split('|').flatMap((cell, column) => {
    const language = columns[column];
    const texts = cell.split(',').map((text) => text.trim());
    return language ? texts.filter((text) => text !== '').map((text) => ({ language, text })) : [];
  });
}

function stemsOf({ language, text }: Entry): string[] {
  return wordsOf(text).map((word) => vocabulary.stemmers[language].stem(word.text));
}

function keyOf(entry: Entry): string {
  return `${entry.language} ${stemsOf(entry).join(' ')}`;
}

function conceptsOf(text: string, language: TextLanguage): Set<number> {
  return new Set(termsOf(text, language, vocabulary).terms.flatMap((term) => term.concepts));
}

/** Whether search takes one expression for the other, as the same word or as one of its near-synonyms. */
function areJoined(first: string, second: string): boolean {
  const [a, b] = [entryOf(first), entryOf(second)];
  if (keyOf(a) === keyOf(b)) return true;
  const known = conceptsOf(a.text, a.language);
  return [...conceptsOf(b.text, b.language)].some((concept) => known.has(concept));
}

/** "fr usine" is a French word, "factory" an English one. */
function entryOf(text: string): Entry {
  return text.startsWith('fr ') ? { language: 'fr', text: text.slice(3) } : { language: 'en', text };
}

describe('the form of the lexicon', () => {
  it('has three columns in every line', () => {
    expect(lines.filter((line) => line.split('|').length !== 3)).toEqual([]);
  });

  it('says every concept in English and in French', () => {
    const wanting = lines.filter((line) => {
      const languages = new Set(entriesOf(line).map((entry) => entry.language));
      return !languages.has('en') || !languages.has('fr');
    });
    expect(wanting).toEqual([]);
  });

  it('has no word twice in a cell, nor two that have one stem', () => {
    const doubled = lines.filter((line) => {
      const keys = entriesOf(line).map(keyOf);
      return new Set(keys).size < keys.length;
    });
    expect(doubled).toEqual([]);
  });

  it('has no line whose words all stand in another line', () => {
    const linesByKey = new Map<string, Set<number>>();
    for (const [at, line] of lines.entries()) {
      for (const key of entriesOf(line).map(keyOf)) linesByKey.set(key, (linesByKey.get(key) ?? new Set()).add(at));
    }
    const contained = lines.filter((line, at) => {
      const holders = entriesOf(line).map((entry) => linesByKey.get(keyOf(entry)) ?? new Set<number>());
      return [...(holders[0] ?? [])].some((other) => other !== at && holders.every((holder) => holder.has(other)));
    });
    expect(contained).toEqual([]);
  });

  it('gives no word more than four concepts', () => {
    const counts = new Map<string, number>();
    for (const { language, text } of lines.flatMap(entriesOf)) {
      const key = `${language} ${text.toLowerCase()}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > 4)).toEqual([]);
  });

  it('has no entry that is nothing but function words', () => {
    const empty = lines
      .flatMap(entriesOf)
      .filter(({ language, text }) =>
        wordsOf(text).every((word) => vocabulary.stemmers[language].isFunctionWord(word.text)),
      );
    expect(empty).toEqual([]);
  });

  it('finds every entry by the stems of its words', () => {
    const lost = lines.flatMap((line, id) =>
      entriesOf(line).filter((entry) => {
        const stems = stemsOf(entry);
        const found = vocabulary.concepts.at(stems, 0, entry.language);
        return !found.some((concept) => concept.id === id && concept.length === stems.length);
      }),
    );
    expect(lost).toEqual([]);
  });
});

describe('the words of the lexicon', () => {
  it.each([
    ['boat', 'vessel'],
    ['ferry', 'ship'],
    ['bike', 'bicycle'],
    ['plane', 'aircraft'],
    ['pic', 'photograph'],
    ['factory', 'plant'],
    ['production line', 'fr usine'],
    ['troops', 'army'],
    ['soldiers', 'fr militaires'],
    ['boss', 'leader'],
    ['cash', 'funds'],
    ['cops', 'police'],
    ['delivered', 'shipment'],
    ['supplies', 'fr livraisons'],
    ['gave', 'handed over'],
    ['received', 'obtained'],
    ['bought', 'purchases'],
    ['fr acheter', 'fr achat'],
    ['sold', 'seller'],
    ['fr vendre', 'fr vente'],
    ['build', 'construction'],
    ['makes', 'produces'],
    ['fr produire', 'fr production'],
    ['fr fermer', 'fr fermeture'],
    ['fr rouvrir', 'fr réouverture'],
    ['fr croire', 'fr croyance'],
    ['reopened', 'fr réouverture'],
    ['denounced', 'denunciation'],
    ['owner', 'fr appartenir'],
    ['keep', 'continue'],
    ['fr toujours', 'fr poursuivre'],
    ['accused', 'alleged'],
    ['jailed', 'imprisoned'],
    ['students', 'pupils'],
    ['flat', 'apartment'],
    ['lorry', 'truck'],
    ['laid off', 'fr licenciement'],
    ['quake', 'fr séisme'],
    ['doctor', 'physician'],
    ['jab', 'fr vaccin'],
    ['uav', 'drone'],
    ['spied', 'fr espionnage'],
    ['scam', 'fr escroquerie'],
    ['soccer', 'fr foot'],
    ['laptop', 'fr ordinateur'],
    ['sealed', 'finalised'],
    ['fr bouclé', 'fr finalisé'],
    ['burned through', 'used up'],
    ['fr refiler', 'fr livrer'],
    ['so far', 'fr jusqu’à présent'],
    ['trainer jet', 'fr avion d’entraînement'],
    ['smoking gun', 'fr preuve'],
  ])('“%s” and “%s” say the same', (first, second) => {
    expect(areJoined(first, second)).toBe(true);
  });

  it.each([
    ['open', 'close'],
    ['buy', 'sell'],
    ['fr acheter', 'fr vendre'],
    ['deny', 'admit'],
    ['deny', 'confirm'],
    ['north', 'south'],
    ['east', 'west'],
    ['ally', 'enemy'],
    ['import', 'export'],
    ['increase', 'decrease'],
    ['rise', 'fall'],
    ['send', 'receive'],
    ['fr livrer', 'fr recevoir'],
    ['supplier', 'customer'],
    ['lend', 'borrow'],
    ['start', 'end'],
    ['continue', 'stop'],
    ['win', 'lose'],
    ['war', 'peace'],
    ['true', 'false'],
    ['old', 'new'],
    ['early', 'late'],
    ['husband', 'wife'],
    ['guilty', 'innocent'],
    ['legal', 'illegal'],
    ['arrest', 'release'],
    ['build', 'destroy'],
    ['allow', 'forbid'],
    ['praise', 'criticise'],
    ['support', 'oppose'],
    ['approve', 'reject'],
    ['hire', 'dismiss'],
    ['arrive', 'leave'],
    ['rich', 'poor'],
    ['large', 'small'],
    ['surplus', 'shortage'],
    ['hope', 'fear'],
    ['maximum', 'minimum'],
    ['government', 'opposition'],
    ['weapon', 'helicopter'],
    ['fr arme', 'fr hélicoptère'],
    ['drone', 'missile'],
    ['plane', 'airport'],
    ['hospital', 'disease'],
    ['smoke', 'fire'],
    ['burn through', 'stockpile'],
    ['moor', 'set sail'],
    ['fr accoster', 'fr prendre le large'],
    ['declassify', 'hide'],
    ['spy', 'soldier'],
    ['fr gaz', 'gaza'],
  ])('“%s” and “%s” do not', (first, second) => {
    expect(areJoined(first, second)).toBe(false);
  });
});
