import type { MessageKey } from '../i18n/messages/typed.ts';

/** `/data/<locale>/practice-texts.json`, and a part of what the practice's page tells its script: the texts of practice and self-checks. `{{placeholders}}` are filled in by scripts. */
export interface PracticeTextsFile {
  /** BCP-47 tag of the texts. */
  readonly tag: string;
  readonly texts: Readonly<Record<PracticeKey, string>>;
}

/** Keys of the messages; those of other parts are shown by the practice as well. */
export type PracticeKey = Extract<MessageKey, `practice.${string}` | `check.${string}`> | SharedKey;

export type SharedKey = 'search.retry' | 'concept.checks' | 'concept.checkRight';
