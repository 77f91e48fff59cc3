import { foldText } from '../../language/fold.ts';
import type { TextLanguage } from '../../language/stems.ts';

/** Words by which a sentence shows that it holds a kind of answer; all folded. */
export interface KindWords {
  /** Numbers in words, and words that stand for one. */
  readonly numbers: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  readonly durations: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly money: ReadonlySet<string>;
  readonly shares: ReadonlySet<string>;
  /** What stands before the name of a place. */
  readonly beforePlace: ReadonlySet<string>;
  /** For folded text. */
  readonly reason: RegExp;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/[\s,]+/).map((word) => foldText(word)));

export const KIND_WORDS: Readonly<Record<TextLanguage, KindWords>> = {
  en: {
    numbers:
      setOf(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
      millions billion billions dozen dozens several half third quarter single twice once first second`),
    dates: setOf(`january february march april may june july august september october november december monday tuesday
      wednesday thursday friday saturday sunday century centuries decade decades spring summer autumn winter today
      yesterday`),
    durations: setOf(
      'year years month months week weeks day days hour hours minute minutes second seconds age aged old',
    ),
    measures:
      setOf(`km m cm mm kilometre kilometres kilometer kilometers metre metres meter meters mile miles foot feet inch
      inches square hectare hectares acre acres kg kilograms tonne tonnes ton tons degree degrees litre litres liters
      watts kw mw mph knots`),
    money: setOf('dollar dollars euro euros pound pounds franc francs cent cents rouble roubles yen yuan'),
    shares: setOf('percent cent half third thirds quarter quarters fifth fifths majority most fraction'),
    beforePlace: setOf('in at from near to of into around on the outside inside across via'),
    reason:
      /\b(because|due to|as a result|owing to|since|so that|in order to|therefore|reasons?|thus|caused?|thanks to|to [a-z]+|for)\b/,
  },
  fr: {
    numbers:
      setOf(`un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
      quarante cinquante soixante cent cents mille million millions milliard milliards douzaine dizaine centaine
      centaines milliers plusieurs moitié tiers quart premier première`),
    dates:
      setOf(`janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi
      jeudi vendredi samedi dimanche siècle siècles décennie décennies printemps été automne hiver hier`),
    durations: setOf(
      'an ans année années mois semaine semaines jour jours heure heures minute minutes seconde secondes âge',
    ),
    measures:
      setOf(`km m cm mm kilomètre kilomètres mètre mètres mille milles pied pieds pouce pouces hectare hectares kg
      kilogrammes tonne tonnes degré degrés litre litres watts kw mw noeuds carré carrés`),
    money: setOf('dollar dollars euro euros livre livres franc francs centime centimes rouble roubles yen yuan'),
    shares: setOf('pourcent cent moitié tiers quart quarts cinquième majorité plupart fraction'),
    beforePlace: setOf('à a au aux en dans de du des vers près sur chez la le l les depuis hors'),
    reason: /\b(parce qu|car|en raison|afin|grace a|puisqu|pour|a cause|suite a|faute de|raisons?|ainsi|donc)/,
  },
  es: {
    numbers:
      setOf(`un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta
      cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millón millones docena varios
      mitad tercio cuarto primer primero primera segundo`),
    dates: setOf(`enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes
      miércoles jueves viernes sábado domingo siglo siglos década décadas primavera verano otoño invierno ayer`),
    durations: setOf('año años mes meses semana semanas día días hora horas minuto minutos segundo segundos edad'),
    measures:
      setOf(`km m cm mm kilómetro kilómetros metro metros milla millas pie pies pulgada pulgadas hectárea hectáreas kg
      kilogramos tonelada toneladas grado grados litro litros vatios kw mw cuadrado cuadrados`),
    money: setOf(
      'dólar dólares euro euros libra libras franco francos peso pesos centavo centavos rublo rublos yen yuan',
    ),
    shares: setOf('ciento mitad tercio cuarto quinto mayoría fracción'),
    beforePlace: setOf('en a al de del desde hacia por cerca la el los las sobre hasta'),
    reason: /\b(porque|debido|ya que|para|gracias a|por|puesto que|razon|asi|causa)/,
  },
};
