/** Numbers from 0 to 999,999 in words, written apart from the code that reads them. */

const EN_ONES =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** British English puts "and" before what is left of a hundred. */
export function numberInEnglish(value: number, isBritish: boolean): string {
  if (value >= 1_000) {
    const rest = value % 1_000;
    const link = isBritish && rest > 0 && rest < 100 ? ' and ' : ' ';
    return `${numberInEnglish(Math.floor(value / 1_000), isBritish)} thousand${rest ? link + numberInEnglish(rest, isBritish) : ''}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    const link = isBritish ? ' and ' : ' ';
    return `${EN_ONES[Math.floor(value / 100)]} hundred${rest ? link + numberInEnglish(rest, isBritish) : ''}`;
  }
  if (value < 20) return EN_ONES[value] ?? '';
  return `${EN_TENS[Math.floor(value / 10)]}${value % 10 ? `-${EN_ONES[value % 10]}` : ''}`;
}

const FR_ONES =
  ' un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FR_TENS = '  vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');

/** The spelling of 1990 joins every word with a hyphen. */
export function numberInFrench(value: number, isReformed: boolean): string {
  const words = frenchWords(value);
  return isReformed ? words.replaceAll(' ', '-') : words;
}

function frenchWords(value: number, isFollowed = false): string {
  if (value >= 1_000) {
    const thousands = Math.floor(value / 1_000);
    const start = thousands === 1 ? 'mille' : `${frenchWords(thousands, true)} mille`;
    return value % 1_000 ? `${start} ${frenchWords(value % 1_000)}` : start;
  }
  if (value >= 100) {
    const hundreds = Math.floor(value / 100);
    const rest = value % 100;
    const plural = hundreds > 1 && rest === 0 && !isFollowed ? 's' : '';
    const start = hundreds === 1 ? 'cent' : `${FR_ONES[hundreds]} cent${plural}`;
    return rest ? `${start} ${frenchWords(rest, isFollowed)}` : start;
  }
  if (value < 20) return FR_ONES[value] ?? '';
  if (value === 80) return isFollowed ? 'quatre-vingt' : 'quatre-vingts';
  const tens = Math.floor(value / 10);
  const rest = value - (tens === 7 || tens === 9 ? tens - 1 : tens) * 10;
  if (rest === 0) return FR_TENS[tens] ?? '';
  const link = tens < 8 && (rest === 1 || rest === 11) ? ' et ' : '-';
  return `${FR_TENS[tens]}${link}${FR_ONES[rest]}`;
}
