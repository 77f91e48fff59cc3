import type { Language } from '../../language/languages.ts';
import { isLanguage } from '../../language/languages.ts';
import type { Part, Reply } from '../../reply/types.ts';
import { wordsFor } from '../../reply/words-for.ts';
import { type ArticleAnswer, factOf, type PreparedArticle } from '../article.ts';
import type { Sentence } from '../types.ts';

/** An answer from an article for a reader: its sentences with their ids and paragraphs, or the nearest ones as such. */
export function articleReply({ article }: PreparedArticle, answer: ArticleAnswer): Reply {
  const language = replyLanguage(answer);
  const wording = wordsFor(language);
  const nearest = answer.nearest.flatMap((id) => factOf(id, article) ?? []);
  const intro = nearest.length > 0 ? `${wording.notInText} ${wording.nearest}` : wording.notInText;
  const decline: Part[] = [{ kind: 'text', text: intro }, ...nearest.map(sentencePart)];
  return {
    language,
    audience: 'everyone',
    parts: answer.abstain ? decline : answer.sentences.map(sentencePart),
    actions: [],
  };
}

function sentencePart({ text, citations }: Sentence): Part {
  const paragraphs = citations.map(({ paragraph }) => `¶${paragraph}`).join(' ');
  return { kind: 'entry', name: citations.map(({ fact }) => fact).join(' '), text: `${text} (${paragraphs})` };
}

/** Our own words are in the question's language where we have any in it, else in the article's, else in English. */
function replyLanguage({ questionLanguage, language }: ArticleAnswer): Language {
  return [questionLanguage, language].find(isLanguage) ?? 'en';
}
