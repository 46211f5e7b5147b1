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

/** The entry, or the section of it, that is shared: the links to it, by this site's own address. */
export class ShareSubject {
  readonly code: string;
  readonly section: string | undefined;
  /** The entry as the page calls it, with its code. */
  readonly title: string;
  /** What the page calls the section. */
  readonly heading: string | undefined;
  readonly quote: Quote | undefined;
  /** Locales that have the entry. */
  readonly locales: readonly string[];
  readonly #texts: ShareTexts;
  readonly #versions: ReadonlyMap<string, Version>;
  /** What the subject is called, by locale. */
  readonly #names = new Map<string, string>();

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
    const heading = section === undefined ? undefined : document.getElementById(section)?.textContent.trim();
    const title = article.querySelector('h1')?.textContent ?? '';
    this.title = this.#nameOf(title, undefined);
    this.heading = heading || undefined;
    this.#names.set(texts.locale, this.#nameOf(title, heading));
  }

  get name(): string {
    return this.#names.get(this.#texts.locale) ?? this.code;
  }

  /** A link as it would be copied. Of a language whose titles have not been loaded, it has the page's own name. */
  link(kind: LinkKind, locale: string): NamedLink {
    const { locale: own, tag, goHref } = this.#texts;
    const version = this.#versions.get(kind === 'one' ? locale : own);
    const hash = this.section === undefined ? '' : `#${this.section}`;
    if (kind === 'any') return { name: this.name, lang: tag, href: absolute(fillIn(goHref, { code: this.code })) + hash };
    const page = absolute(version?.path ?? location.pathname);
    if (kind === 'quote' && this.quote) return { name: this.#quoted(this.quote), lang: tag, href: `${page}#${this.quote.section ?? ''}${this.quote.directive}` };
    const name = this.#names.get(locale);
    return { name: name ?? this.name, lang: name === undefined ? tag : (version?.tag ?? tag), href: page + hash };
  }

  /** Address of the page for frames. */
  frame(locale: string): string {
    return absolute(fillIn(this.#texts.embedHref, { locale, code: this.code })) + (this.section === undefined ? '' : `#${this.section}`);
  }

  /** Loads what the subject is called in a language. @throws when that cannot be loaded */
  async loadName(locale: string): Promise<void> {
    if (this.#names.has(locale)) return;
    const response = await fetch(fillIn(this.#texts.catalogueHref, { locale }));
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const { entries } = (await response.json()) as CatalogueFile;
    const entry = entries.find(({ code }) => code === this.code);
    if (entry) this.#names.set(locale, this.#nameOf(entry.title, entry.sections.find(({ id }) => id === this.section)?.title));
  }

  #nameOf(title: string, section: string | null | undefined): string {
    const name = fillIn(this.#texts.name, { code: this.code, title: title.trim() });
    return section ? fillIn(this.#texts.nameSection, { name, section: section.trim() }) : name;
  }

  #quoted({ text }: Quote): string {
    const short = [...text].length > 60 ? `${[...text].slice(0, 59).join('')}…` : text;
    return fillIn(this.#texts.nameSection, { name: this.name, section: short });
  }
}

function absolute(path: string): string {
  return new URL(path, location.origin).href;
}
