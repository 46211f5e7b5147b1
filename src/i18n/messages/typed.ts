import type { ja } from './ja.ts';

export type MessageKey = keyof typeof ja;

/** The names of a text's placeholders: `{{count, number}} / {{query}}` → `'count' | 'query'`. */
export type Placeholder<Text extends string> = Text extends `${string}{{${infer Inside}}}${infer Rest}`
  ? NameOf<Inside> | Placeholder<Rest>
  : never;

type NameOf<Inside extends string> = Inside extends `${infer Name},${string}` ? Name : Inside;

type SamePlaceholders<A extends string, B extends string> = [Placeholder<A>] extends [Placeholder<B>]
  ? [Placeholder<B>] extends [Placeholder<A>]
    ? true
    : false
  : false;

/** What `defineMessages` asks of a text: the same placeholders as in Japanese. */
type Checked<Texts> = {
  [Key in keyof Texts]: Key extends MessageKey
    ? Texts[Key] extends string
      ? SamePlaceholders<Texts[Key], (typeof ja)[Key]> extends true
        ? Texts[Key]
        : { 'must use these placeholders': Placeholder<(typeof ja)[Key]> }
      : string
    : { 'is no key of ja.ts': Key };
};

/** A language's texts. A missing key, a key too many or another placeholder than in Japanese fails the type check. */
export function defineMessages<const Texts extends Readonly<Record<string, string>>>(
  texts: Texts & Checked<Texts> & Record<Exclude<MessageKey, keyof Texts>, string>,
): Record<MessageKey, string> {
  return texts as unknown as Record<MessageKey, string>;
}

/** Texts that stand in for derived ones, checked in the same way. */
export function defineExceptions<const Texts extends Partial<Record<MessageKey, string>>>(texts: Texts & Checked<Texts>): Partial<Record<MessageKey, string>> {
  return texts;
}
