import type { Language } from './languages.ts';
import { wordsOf } from './words.ts';

/** How words are typed in haste, folded, and what they stand for; a general list of chat English and French. */
const SPELLINGS: Readonly<Record<Language, string>> = {
  en: `u you, ur your, r are, thru through, tho though, pls please, plz please, abt about, bc because, cuz because, coz because,
    cos because, wanna want to, gonna going to, gotta have to, gimme give me, lemme let me, dunno do not know, kinda kind of,
    whos who's, whats what's, wheres where's, whens when's, hows how's, thats that's, theres there's, heres here's, whys why's,
    dont don't, doesnt doesn't, didnt didn't, isnt isn't, arent aren't, wasnt wasn't, werent weren't, hasnt hasn't, havent haven't,
    hadnt hadn't, wont won't, cant can't, couldnt couldn't, wouldnt wouldn't, shouldnt shouldn't, theyre they're, theyve they've,
    im i'm, ive i've, youre you're, govt government, gov government, ppl people, smth something, sth something, smb somebody,
    yr year, yrs years, mins minutes, diff different, rly really, btw by the way, recieve receive, recieved received`,
  fr: `pk pourquoi, pq pourquoi, pkoi pourquoi, pourkoi pourquoi, koi quoi, keske qu'est-ce que, kesk qu'est-ce que, ke que, ki qui,
    qd quand, kan quand, cmt comment, cb combien, cbn combien, cmb combien, ds dans, ya il y a, cest c'est, ct c'était, jsuis je suis,
    chui je suis, jsais je sais, tt tout, ts tous, bcp beaucoup, pr pour, avc avec, dc donc, tjs toujours, tjrs toujours,
    auj aujourd'hui, ajd aujourd'hui, gvt gouvernement, gouv gouvernement, ricains Américains, amerloques Américains, nb nombre,
    qqch quelque chose, qqn quelqu'un, qq quelques, msg message, svp s'il vous plaît, stp s'il te plaît, rep réponse, ptet peut-être`,
};
/** « C quoi ? » */
const C_IS = /(?<!\p{L})c(?=\s+(?:quoi|qui|où|ou|quand|combien|comment|pour|vrai)(?!\p{L}))/giu;

const known = new Map<Language, ReadonlyMap<string, string>>();

function spellingsOf(language: Language): ReadonlyMap<string, string> {
  const spellings =
    known.get(language) ??
    new Map(
      SPELLINGS[language].split(/,\s+/).map((pair) => {
        const [typed = '', ...meant] = pair.split(' ');
        return [typed, meant.join(' ')] as const;
      }),
    );
  known.set(language, spellings);
  return spellings;
}

/** The text with its chat spellings written out: "whats" as "what's", « pk » as « pourquoi ». */
export function spellOut(text: string, language: Language): string {
  const spellings = spellingsOf(language);
  let right = text;
  for (const { text: word, start, end } of wordsOf(text).toReversed()) {
    const meant = spellings.get(word);
    // The "U" of "U.S." stands for itself.
    const isInitial = word.length === 1 && text.slice(start, end) !== word;
    if (meant !== undefined && !isInitial) right = right.slice(0, start) + meant + right.slice(end);
  }
  return language === 'fr' ? right.replaceAll(C_IS, "c'est") : right;
}
