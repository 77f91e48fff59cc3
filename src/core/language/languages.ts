/** The languages a briefing can be written in and a reader can be answered in. */
export const LANGUAGES = ['en', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text, in each language that has it. */
export type Localized = Readonly<Partial<Record<Language, string>>>;

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}

/** The text in `language`, else in the first language that has it; '' when none has. */
export function inLanguage(text: Localized, language: Language): string {
  return text[language] ?? LANGUAGES.map((other) => text[other]).find((found) => found !== undefined) ?? '';
}

/** What `of` says for each language. */
export function inEach<Value>(of: (language: Language) => Value): Readonly<Record<Language, Value>> {
  const values: Partial<Record<Language, Value>> = {};
  for (const language of LANGUAGES) values[language] = of(language);
  return values as Record<Language, Value>;
}
