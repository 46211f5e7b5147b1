import type { CatalogueFile } from '../../wire/catalogue-file.ts';
import { fillIn } from '../../search/browser/fill-in.ts';
import type { NamedLink } from './formats.ts';
import type { Quote } from './quote.ts';
import type { ShareTexts } from './share-texts.ts';

/** A language that the entry is in, with the path of its page. */
interface Version {
  readonly tag: string;
  readonly path: string;
}

/** What a link leads to: the entry in the reader's own language, in one that is chosen, or the passage that was selected. */
export type LinkKind = 'any' | 'one' | 'quote';

/** What the subject is called in a language. */
export interface SubjectName {
  /** The entry, with its code. */
  readonly title: string;
  readonly heading: string | undefined;
  /** BCP-47 tag of both. */
  readonly lang: string;
}

/** The entry, or the section of it, that is shared: the links to it, by this site's own address. */
export class ShareSubject {
  readonly code: string;
  readonly section: string | undefined;
  readonly quote: Quote | undefined;
  /** Locales that have the entry. */
  readonly locales: readonly string[];
  readonly #texts: ShareTexts;
  readonly #versions: ReadonlyMap<string, Version>;
  /** What the page calls it. */
  readonly #own: SubjectName;
  /** What it is called in other languages, by locale. */
  readonly #names = new Map<string, SubjectName>();

  constructor(texts: ShareTexts, article: HTMLElement, section: string | undefined, quote: Quote | undefined) {
    this.#texts = texts;
    this.code = article.dataset['code'] ?? '';
    this.section = section;
    this.quote = quote;
    this.#versions = new Map(
      texts.languages.flatMap(({ locale, tag }) => {
        const link = document.querySelector<HTMLLinkElement>(`link[rel=alternate][hreflang="${tag}"]`);
        return link ? [[locale, { tag, path: new URL(link.href).pathname }] as const] : [];
      }),
    );
    this.locales = [...this.#versions.keys()];
    this.#own = this.#nameOf(article.querySelector('h1')?.textContent ?? '', section === undefined ? undefined : document.getElementById(section)?.textContent, texts.tag);
  }

  /** What is shared, as those who get the link will read it. Of a language whose titles have not been loaded, as the page calls it. */
  name(kind: LinkKind, locale: string): SubjectName {
    return (kind === 'one' && this.#names.get(locale)) || this.#own;
  }

  /** A link as it would be copied. */
  link(kind: LinkKind, locale: string): NamedLink {
    const { locale: own, goHref } = this.#texts;
    const version = this.#versions.get(kind === 'one' ? locale : own);
    const hash = this.section === undefined ? '' : `#${this.section}`;
    const called = this.name(kind, locale);
    const name = this.#join(this.#join(called.title, called.heading), kind === 'quote' ? this.quote && shortened(this.quote.text, 60) : undefined);
    if (kind === 'any') return { name, lang: called.lang, href: absolute(fillIn(goHref, { code: this.code })) + hash };
    const page = absolute(version?.path ?? location.pathname);
    return { name, lang: called.lang, href: page + (kind === 'quote' && this.quote ? `#${this.quote.section ?? ''}${this.quote.directive}` : hash) };
  }

  /** Address of the page for frames. */
  frame(locale: string): string {
    return absolute(fillIn(this.#texts.embedHref, { locale, code: this.code })) + (this.section === undefined ? '' : `#${this.section}`);
  }

  /** Loads what the subject is called in a language. @throws when that cannot be loaded */
  async loadName(locale: string): Promise<void> {
    const { tag } = this.#versions.get(locale) ?? {};
    if (tag === undefined || locale === this.#texts.locale || this.#names.has(locale)) return;
    const response = await fetch(fillIn(this.#texts.catalogueHref, { locale }));
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const { entries } = (await response.json()) as CatalogueFile;
    const entry = entries.find(({ code }) => code === this.code);
    if (entry) this.#names.set(locale, this.#nameOf(entry.title, entry.sections.find(({ id }) => id === this.section)?.title, tag));
  }

  #nameOf(title: string, heading: string | undefined, lang: string): SubjectName {
    return { title: fillIn(this.#texts.name, { code: this.code, title: title.trim() }), heading: heading?.trim() || undefined, lang };
  }

  /** A name with what it is narrowed down to. */
  #join(name: string, section: string | undefined): string {
    return section === undefined ? name : fillIn(this.#texts.nameSection, { name, section });
  }
}

/** A quotation as it is shown, with an ellipsis where it is cut. @param most characters that are left of it */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

function absolute(path: string): string {
  return new URL(path, location.origin).href;
}
