import { sectionOf } from '../lesson/known-lesson.ts';
import { stepMinutes } from '../lesson/lesson-time.ts';
import type { Lesson, LessonStep } from '../lesson/lesson.ts';
import type { CatalogueEntry, CatalogueFile } from '../wire/catalogue-file.ts';
import type { CheckItem, ChecksFile } from '../wire/checks-file.ts';
import type { PackagesFile } from '../wire/packages-file.ts';
import { hash, identifier } from './identifier.ts';
import type { PackageCheck, PackageSource, PackageStep } from './package-source.ts';

/** What a lesson is resolved with: the files of one language, and where the site stands (`https://learn.example.org`). */
export interface PackageContext {
  readonly catalogue: CatalogueFile;
  readonly checks: ChecksFile;
  readonly file: Pick<PackagesFile, 'tag' | 'site' | 'addresses'>;
  readonly origin: string;
}

export interface ResolvedPackage {
  readonly source: PackageSource;
  /** Entries of the lesson that the language does not have; their steps are left out. */
  readonly missing: readonly string[];
}

/**
 * Puts a lesson into words of one language. Earlier ids and codes of entries are understood; a section that is no more gives its whole entry.
 * A step on an entry takes all its self-checks, a step on a section those whose fact stands there; each comes once, at its first step.
 */
export function resolvePackage(lesson: Lesson, context: PackageContext): ResolvedPackage {
  const { catalogue, file } = context;
  const entries = new Map(catalogue.entries.flatMap((entry) => [...entry.earlier, entry.code, entry.id].map((name) => [name, entry] as const)));
  const used = new Map<string, number>();
  const asked = new Set<string>();
  const missing: string[] = [];
  const steps = lesson.steps.flatMap((step) => {
    const entry = entries.get(step.entry);
    if (!entry) {
      missing.push(step.entry);
      return [];
    }
    const resolved = packageStep(step, entry, asked, context);
    const count = (used.get(resolved.id) ?? 0) + 1;
    used.set(resolved.id, count);
    return [count === 1 ? resolved : { ...resolved, id: `${resolved.id}.${count}` }];
  });
  const title = line(lesson.title) || file.site;
  return {
    source: { id: `srm-${hash(`${file.tag}\n${title}`)}`, title, site: file.site, tag: file.tag, date: lesson.date, notes: paragraph(lesson.notes), steps },
    missing: [...new Set(missing)],
  };
}

function packageStep(step: LessonStep, entry: CatalogueEntry, asked: Set<string>, { checks, file, origin }: PackageContext): PackageStep {
  const section = sectionOf(entry, step.section);
  const own = (checks[entry.id] ?? []).filter((check) => !asked.has(`${entry.code} ${check.id}`) && (!section || check.section === section.id) && isAnswerable(check));
  for (const check of own) asked.add(`${entry.code} ${check.id}`);
  const place = section ? `#${section.id}` : '';
  const absolute = (path: string): string => origin + path.replace('{code}', entry.code) + place;
  return {
    id: identifier(section ? `${entry.code}-${section.id}` : entry.code),
    code: entry.code,
    title: line(entry.title),
    section: section && line(section.title),
    summary: line(entry.summary),
    minutes: stepMinutes({ ...step, section: section?.id }, entry),
    notes: paragraph(step.notes),
    address: absolute(file.addresses.go),
    ownAddress: absolute(entry.href),
    embedAddress: absolute(file.addresses.embed),
    checks: own.map((check) => packageCheck(check, entry.code)),
  };
}

function packageCheck({ id, question, answers }: CheckItem, code: string): PackageCheck {
  return {
    id: identifier(`${code}-${id}`),
    code,
    question: line(question),
    answers: answers.map((answer) => ({ id: identifier(answer.id), text: line(answer.text), right: answer.right, why: answer.why === undefined ? undefined : line(answer.why) })),
  };
}

/** Every format asks for one right answer among at least two. */
function isAnswerable({ answers }: CheckItem): boolean {
  return answers.length > 1 && answers.filter(({ right }) => right).length === 1;
}

/** A text on one line, without control characters and halves of characters. */
function line(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

function paragraph(text: string | undefined): string | undefined {
  return text === undefined ? undefined : clean(text).replace(/\r\n?/g, '\n').trim() || undefined;
}

/** Without what XML 1.0 cannot hold. */
function clean(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
