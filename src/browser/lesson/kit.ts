import type { Lesson, LessonStep } from '../../lesson/lesson.ts';
import type { CatalogueEntry, CatalogueFile } from '../../wire/catalogue-file.ts';
import { element } from '../../search/browser/element.ts';
import { fillIn } from '../../search/browser/fill-in.ts';
import type { LessonSettings, LessonTexts } from './lesson-texts.ts';

/** What every part of the page works with: its texts and the catalogue, and how both are put into words and elements. */
export class Kit {
  readonly settings: LessonSettings;
  readonly texts: LessonTexts;
  readonly catalogue: CatalogueFile;
  /** By id. */
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  readonly #number: Intl.NumberFormat;

  constructor(settings: LessonSettings, catalogue: CatalogueFile) {
    this.settings = settings;
    this.texts = settings.texts;
    this.catalogue = catalogue;
    this.entries = new Map(catalogue.entries.map((entry) => [entry.id, entry]));
    this.#number = new Intl.NumberFormat(settings.tag);
  }

  /** A text with its placeholders filled in; numbers in the reader's notation. */
  fill(text: string, values: Readonly<Record<string, string | number>>): string {
    return fillIn(text, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? this.#number.format(value) : value])));
  }

  /** A day as it is written out. @param date `2026-11-22` */
  date(date: string): string {
    return new Intl.DateTimeFormat(this.settings.tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
  }

  titleOf({ title }: Pick<Lesson, 'title'>): string {
    return title || this.texts.untitled;
  }

  /** What a step is called in one line: `E06 …`, with the section's title where it is one. */
  nameOf(step: LessonStep): string {
    const entry = this.entries.get(step.entry);
    if (!entry) return `${step.entry} ${this.texts.unknown}`;
    const section = this.sectionTitle(step);
    return `${entry.code} ${entry.title}${section === undefined ? '' : ` – ${section}`}`;
  }

  sectionTitle({ entry, section }: LessonStep): string | undefined {
    return section === undefined ? undefined : this.entries.get(entry)?.sections.find(({ id }) => id === section)?.title;
  }

  /** The roundel of an entry, or of what stands for an unknown one. */
  code(step: Pick<LessonStep, 'entry'>, large = false): HTMLElement {
    const entry = this.entries.get(step.entry);
    const code = entry?.code ?? '?';
    return element(
      'span',
      { class: large ? 'code large' : 'code', 'data-line': entry?.letter, 'data-kind': entry?.kind === 'comparison' ? entry.kind : undefined },
      element('span', { class: 'visually-hidden' }, entry ? this.fill(this.texts.code, { code }) : step.entry),
      element('span', { 'aria-hidden': 'true' }, ...(entry ? [element('b', {}, code.slice(0, 1)), code.slice(1)] : [code])),
    );
  }

  /** Notes as paragraphs, a line each. */
  notes(notes: string): HTMLElement {
    return element('div', { class: 'lesson-told' }, ...notes.split('\n').filter(Boolean).map((line) => element('p', {}, line)));
  }

  button(label: string, action: () => void, attributes: Readonly<Record<string, string | undefined>> = {}): HTMLButtonElement {
    const button = element('button', { type: 'button', ...attributes }, label);
    button.addEventListener('click', action);
    return button;
  }
}
