import type { Bot } from '../../core/bot.ts';
import type { Language } from '../../core/language/languages.ts';

export interface TerminalAdapterConfig {
  readonly bot: Bot;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** False reads lines and ends at their end: no prompt, no colours, no history. */
  readonly isInteractive: boolean;
  readonly language: Language;
}
