/**
 * Offers a lesson as files for learning systems, flash-card programs and spreadsheets. The texts come at once; the catalogue, the self-checks and
 * what makes a file come when a button is pressed. Nothing is sent anywhere.
 */
import type { Lesson } from '../../lesson/lesson.ts';
import type { CatalogueFile } from '../../wire/catalogue-file.ts';
import type { ChecksFile } from '../../wire/checks-file.ts';
import { packageFormats, type PackageFormat, type PackagesFile } from '../../wire/packages-file.ts';
import { loadStyles } from '../../search/browser/load-styles.ts';
import styles from '../../styles/packages.css?url';

/** Name of each format and ending of its file, the same in every language; tables are named by what they hold. */
const names: Readonly<Record<PackageFormat, readonly [name: string, ending: string]>> = {
  imscc: ['Common Cartridge 1.1', 'imscc'],
  scorm: ['SCORM 1.2', 'zip'],
  gift: ['Moodle GIFT', 'txt'],
  anki: ['Anki', 'txt'],
  'csv-steps': ['CSV', 'csv'],
  'csv-checks': ['CSV', 'csv'],
};

let blocks = 0;

/**
 * Puts the block into a place, in place of what it holds. `locale` is that of the files, and of the block.
 * If the texts cannot be loaded, the place says what its `data-failed` holds.
 * @param lesson gives the lesson as it is when a button is pressed
 */
export function offerPackages(place: HTMLElement, lesson: () => Lesson, locale: string): void {
  const json = async <Data>(name: string): Promise<Data> => {
    const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}data/${locale}/${name}.json`);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return (await response.json()) as Data;
  };
  loadStyles(styles).catch(() => undefined);
  json<PackagesFile>('packages').then(
    (file) => place.replaceChildren(block(file, lesson, json)),
    () => (place.textContent = place.dataset['failed'] ?? ''),
  );
}

function block(file: PackagesFile, lesson: () => Lesson, json: <Data>(name: string) => Promise<Data>): HTMLElement {
  const { offer, tag } = file;
  const root = document.createElement('section');
  root.className = 'packages-offer';
  root.lang = tag;
  const title = document.createElement('h2');
  title.id = `packages-${(blocks += 1)}`;
  title.textContent = offer.title;
  root.setAttribute('aria-labelledby', title.id);
  const lead = document.createElement('p');
  lead.textContent = offer.lead;
  const list = document.createElement('ul');
  list.role = 'list';
  const status = document.createElement('p');
  status.role = 'status';
  const say = (words: string): void => {
    status.textContent = words;
  };
  for (const format of packageFormats) list.append(choice(format, file, title.id, () => save(format, lesson(), file, json, say)));
  root.append(title, lead, status, list);
  return root;
}

/** A button and, as its description, what imports the file. */
function choice(format: PackageFormat, { offer }: PackagesFile, block: string, press: () => Promise<void>): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  const use = document.createElement('span');
  const [name, ending] = names[format];
  const content = format === 'csv-steps' ? offer.steps : format === 'csv-checks' ? offer.checks : undefined;
  const kind = document.createElement('small');
  kind.textContent = `.${ending}`;
  button.type = 'button';
  button.dataset['format'] = format;
  button.append(content === undefined ? name : `${name} · ${content}`, ' ', kind);
  use.id = `${block}-${format}`;
  use.textContent = offer.uses[format];
  button.setAttribute('aria-describedby', use.id);
  let busy = false;
  button.addEventListener('click', () => {
    if (busy) return;
    busy = true;
    void press().finally(() => (busy = false));
  });
  item.append(button, use);
  return item;
}

async function save(format: PackageFormat, lesson: Lesson, file: PackagesFile, json: <Data>(name: string) => Promise<Data>, say: (words: string) => void): Promise<void> {
  const { offer, tag } = file;
  say(offer.working);
  try {
    const [catalogue, checks, { resolvePackage }, { makePackage, questionFormats }, { fillIn }] = await Promise.all([
      json<CatalogueFile>('catalogue'),
      json<ChecksFile>('checks'),
      import('../../packages/resolve-package.ts'),
      import('../../packages/make-package.ts'),
      import('../../packages/package-source.ts'),
    ]);
    const { source, missing } = resolvePackage(lesson, { catalogue, checks, file, origin: location.origin });
    if (source.steps.length === 0) return say(offer.noSteps);
    if (questionFormats.includes(format) && source.steps.every((step) => step.checks.length === 0)) return say(offer.noChecks);
    const { name, type, content } = makePackage(format, source, file);
    const blob = new Blob([content], { type });
    download(blob, name);
    const saved = fillIn(offer.saved, { file: name, size: size(blob.size, tag) });
    say(missing.length === 0 ? saved : `${saved} ${fillIn(offer.missing, { count: missing.length })}`);
  } catch (error) {
    console.warn(error);
    say(offer.failed);
  }
}

/** Milliseconds after which a browser has surely begun to save. */
const patience = 60_000;

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}

function size(bytes: number, tag: string): string {
  return new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte', unitDisplay: 'short', maximumFractionDigits: bytes < 10_240 ? 1 : 0 }).format(bytes / 1024);
}
