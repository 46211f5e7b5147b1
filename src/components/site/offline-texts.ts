import type { OfflineTexts } from '../../browser/offline/page-texts.ts';
import { locales, type Locale } from '../../i18n/languages.ts';
import { localeMessages } from '../../i18n/translate.ts';

/** The texts that the scripts show which keep things on the device. */
export function offlineTexts(locale: Locale): OfflineTexts {
  const messages = localeMessages(locale);
  return {
    tag: locales[locale].tag,
    pageTitle: messages['page.title'],
    keep: messages['offline.keep'],
    cancel: messages['offline.cancel'],
    resume: messages['offline.resume'],
    remove: messages['offline.remove'],
    remaining: messages['offline.remaining'],
    progress: messages['offline.progress'],
    waiting: messages['offline.waiting'],
    stay: messages['offline.stay'],
    complete: messages['offline.complete'],
    partial: messages['offline.partial'],
    included: messages['offline.included'],
    saying: messages['offline.saying'],
    done: messages['offline.done'],
    cancelled: messages['offline.cancelled'],
    removed: messages['offline.removed'],
    quota: messages['offline.quota'],
    lost: messages['offline.lost'],
    otherRelease: messages['offline.otherRelease'],
    blocked: messages['offline.blocked'],
    noWorker: messages['offline.noWorker'],
    failed: messages['offline.failed'],
    preparing: messages['offline.preparing'],
    usage: messages['offline.usage'],
    updated: messages['offline.updated'],
    notKept: messages['offline.notKept'],
    retry: messages['search.retry'],
  };
}
