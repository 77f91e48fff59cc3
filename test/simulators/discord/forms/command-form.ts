import { isList, type Json, type JsonObject, objectsAt } from '../../json.ts';
import { COMMAND_MAX_CHARS, COMMANDS_MAX } from '../limits.ts';
import { type Form, readForm } from './form.ts';

/** developers/interactions/application-commands, naming; in lower case where the script has cases. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const LOCALES = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja ' +
    'zh-TW ko'
  ).split(' '),
);

/** Reads a list of commands as a whole, as a bulk overwrite brings it. */
export function readCommands(body: Json | undefined, scope: 'global' | 'guild'): readonly JsonObject[] {
  return readForm(body, (root) => {
    const forms = root.items();
    const seen = new Set<string>();
    const commands = forms.map((form) => {
      const command = readCommand(form, scope);
      const key = `${command.type}:${command.name}`;
      if (seen.has(key))
        form.field('name').fail('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
      seen.add(key);
      return command;
    });
    checkCounts(root, commands);
    return commands;
  });
}

export function readCommand(form: Form, scope: 'global' | 'guild'): JsonObject {
  const type = form.field('type').integer({ oneOf: [1, 2, 3] }) ?? 1;
  checkName(form, type === 1);
  if (type === 1) form.field('description').text({ required: true, min: 1, max: 100 });
  else if (form.field('description').text({}))
    form
      .field('description')
      .fail('APPLICATION_COMMAND_INVALID_DESCRIPTION', 'Context menu commands cannot have description');
  checkLocalizations(form, 'description', { max: 100 });
  if (scope === 'guild') {
    for (const key of ['contexts', 'integration_types', 'dm_permission']) {
      const field = form.field(key);
      if (field.given) field.fail('APPLICATION_COMMAND_GUILD_SCOPE', `Guild commands cannot have ${key}`);
    }
  }
  for (const each of form.field('contexts').items()) each.integer({ required: true, oneOf: [0, 1, 2] });
  for (const each of form.field('integration_types').items({ min: form.field('integration_types').given ? 1 : 0 }))
    each.integer({ required: true, oneOf: [0, 1] });
  const options = form.field('options');
  if (type !== 1 && objectsAt(form.object(), 'options').length > 0)
    options.fail('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Context menu commands cannot have options');
  checkOptions(options, 0);
  const command = form.object();
  if (sizeOf(command) > COMMAND_MAX_CHARS)
    form.fail('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${COMMAND_MAX_CHARS})`);
  return {
    options: [],
    default_member_permissions: null,
    nsfw: false,
    ...(scope === 'global' ? { contexts: null, integration_types: [0] } : {}),
    ...command,
    type,
    description: type === 1 ? command.description : '',
  };
}

function checkCounts(root: Form, commands: readonly JsonObject[]): void {
  for (const [type, max] of [
    [1, COMMANDS_MAX.chat],
    [2, COMMANDS_MAX.user],
    [3, COMMANDS_MAX.message],
  ] as const) {
    if (commands.filter((each) => each.type === type).length > max)
      root.fail('APPLICATION_COMMANDS_TOO_MANY', `Maximum number of application commands reached (${max}).`);
  }
}

function checkOptions(form: Form, depth: number): void {
  const options = form.items({ max: 25 });
  const seen = new Set<unknown>();
  let optionalBefore = false;
  for (const option of options) {
    const allowed =
      depth === 0
        ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
        : depth === 1
          ? [1, 3, 4, 5, 6, 7, 8, 9, 10, 11]
          : [3, 4, 5, 6, 7, 8, 9, 10, 11];
    const type = option.field('type').integer({ required: true, oneOf: allowed }) ?? 0;
    const { name, required } = option.object();
    checkName(option, true);
    if (seen.has(name))
      option.field('name').fail('APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Command option name already used');
    seen.add(name);
    option.field('description').text({ required: true, min: 1, max: 100 });
    checkLocalizations(option, 'description', { max: 100 });
    if (type <= 2) {
      checkOptions(option.field('options'), type === 2 ? 1 : 2);
      continue;
    }
    if (options.some((each) => Number(each.object().type) <= 2))
      option
        .field('type')
        .fail(
          'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
          'Sub-command and sub-command group option types are mutually exclusive to all other types',
        );
    if (required === true && optionalBefore)
      option.fail(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    optionalBefore ||= required !== true;
    checkChoices(option, type);
  }
}

function checkChoices(option: Form, type: number): void {
  const choices = option.field('choices').items({ max: 25 });
  if (choices.length > 0 && option.field('autocomplete').flag())
    option.fail('APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', 'Autocomplete options cannot have choices');
  for (const choice of choices) {
    choice.field('name').text({ required: true, min: 1, max: 100 });
    checkLocalizations(choice, 'name', { min: 1, max: 100 });
    if (type === 3) choice.field('value').text({ required: true, max: 100 });
  }
  const kinds = option.field('channel_types');
  if (type !== 7 && kinds.given)
    kinds.fail('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Only channel options can have channel types');
  for (const each of kinds.items()) each.integer({ required: true, oneOf: [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 15, 16] });
  option.field('min_length').integer({ min: 0, max: 6_000 });
  option.field('max_length').integer({ min: 1, max: 6_000 });
}

function checkName(form: Form, strict: boolean): void {
  const name = form.field('name').text({ required: true, min: 1, max: 32 });
  if (name === undefined) return;
  if (strict && !isName(name)) form.field('name').fail('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  checkLocalizations(form, 'name', { min: 1, max: 32 }, strict);
}

function isName(text: string): boolean {
  return NAME.test(text) && text === text.toLowerCase();
}

function checkLocalizations(
  form: Form,
  key: 'name' | 'description',
  bounds: { readonly min?: number; readonly max: number },
  strict = false,
): void {
  const field = form.field(`${key}_localizations`);
  for (const locale of Object.keys(field.object())) {
    if (!LOCALES.has(locale))
      field.field(locale).fail('BASE_TYPE_CHOICES', `Value must be one of {${[...LOCALES].join(', ')}}.`);
    const text = field.field(locale).text(bounds);
    if (strict && text !== undefined && !isName(text))
      field.field(locale).fail('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

/** All names, descriptions and values in it; of a text in several languages, the longest. */
function sizeOf(of: JsonObject): number {
  const own =
    sizeOfText(of, 'name') + sizeOfText(of, 'description') + (typeof of.value === 'string' ? [...of.value].length : 0);
  return [...objectsAt(of, 'options'), ...objectsAt(of, 'choices')].reduce((sum, each) => sum + sizeOf(each), own);
}

function sizeOfText(of: JsonObject, key: string): number {
  const localized = of[`${key}_localizations`];
  const texts = [
    of[key],
    ...(localized && typeof localized === 'object' && !isList(localized) ? Object.values(localized) : []),
  ];
  return Math.max(0, ...texts.map((text) => (typeof text === 'string' ? [...text].length : 0)));
}
