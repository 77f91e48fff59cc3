import type { Places } from '../conversation/ports.ts';
import { inEach } from '../language/languages.ts';
import { wordsFor } from '../reply/words-for.ts';
import { notice } from './notice.ts';
import type { Command, CommandOption } from './types.ts';

const SWITCH: CommandOption = {
  name: 'switch',
  label: { en: 'switch', fr: 'choix' },
  summary: { en: 'Whether a model words the answers here', fr: 'Si un modèle formule ici les réponses' },
  choices: (['on', 'off'] as const).map((value) => ({
    value,
    words: inEach((language) => wordsFor(language).model[value]),
  })),
};

/** Tells whether a model words the answers of a place, and lets its people switch that. For where there is one. */
export function createModel(places: Pick<Places, 'find' | 'change'>): Command {
  return {
    name: 'model',
    summary: {
      en: 'Tells whether a model words the answers here, or switches that',
      fr: 'Dit si un modèle formule les réponses ici, ou le change',
    },
    usage: { en: '/model [on|off]', fr: '/model [oui|non]' },
    options: [SWITCH],
    async run({ switch: wanted }, { place, language }) {
      const { isOn, isOff } = wordsFor(language).model;
      if (wanted !== undefined) await places.change(place, { model: wanted === 'on' });
      const { model = true } = await places.find(place);
      return { reply: notice(model ? isOn : isOff, language) };
    },
  };
}
