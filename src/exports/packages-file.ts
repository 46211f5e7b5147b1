import { locales, type Locale } from '../i18n/languages.ts';
import { localeMessages } from '../i18n/translate.ts';
import type { Urls } from '../model/urls.ts';
import type { PackagesFile } from '../wire/packages-file.ts';

/** What parts in the browser need to make packages in a locale. */
export function packagesFile(locale: Locale, urls: Urls): PackagesFile {
  const t = localeMessages(locale);
  return {
    tag: locales[locale].tag,
    site: t['site.name'],
    addresses: { go: urls.go('{code}'), embed: urls.embed(locale, '{code}') },
    texts: {
      overview: t['pack.overview'],
      checksOf: t['pack.checksOf'],
      right: t['pack.right'],
      wrong: t['pack.wrong'],
      minutes: t['pack.minutes'],
      notes: t['pack.notes'],
      open: t['pack.open'],
      newTab: t['pack.newTab'],
      read: t['pack.read'],
      offline: t['pack.offline'],
      done: t['pack.done'],
      choose: t['pack.choose'],
      progress: t['pack.progress'],
      progressChecks: t['pack.progressChecks'],
      resume: t['pack.resume'],
      finished: t['pack.finished'],
      kept: t['pack.kept'],
      notKept: t['pack.notKept'],
      notWritten: t['pack.notWritten'],
      columns: {
        number: t['pack.columnNumber'],
        code: t['pack.columnCode'],
        title: t['pack.columnTitle'],
        section: t['pack.columnSection'],
        summary: t['pack.columnSummary'],
        minutes: t['pack.columnMinutes'],
        notes: t['pack.notes'],
        address: t['pack.columnAddress'],
        ownAddress: t['pack.columnOwnAddress'],
        id: t['pack.columnId'],
        question: t['pack.columnQuestion'],
        right: t['concept.checkRight'],
        wrong: t['pack.columnWrong'],
        why: t['pack.columnWhy'],
      },
    },
    offer: {
      title: t['pack.title'],
      lead: t['pack.lead'],
      uses: {
        imscc: t['pack.useImscc'],
        scorm: t['pack.useScorm'],
        gift: t['pack.useGift'],
        anki: t['pack.useAnki'],
        'csv-steps': t['pack.useCsvSteps'],
        'csv-checks': t['pack.useCsvChecks'],
      },
      steps: t['pack.steps'],
      checks: t['concept.checks'],
      working: t['pack.working'],
      saved: t['pack.saved'],
      failed: t['pack.failed'],
      missing: t['pack.missing'],
      noSteps: t['pack.noSteps'],
      noChecks: t['pack.noChecks'],
    },
  };
}
