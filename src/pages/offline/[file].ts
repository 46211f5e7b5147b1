/** Texts of the note on a new release, one file a language. The lists of files stand beside them; `build/release.ts` writes those. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { localeCodes, type Locale } from '../../i18n/languages.ts';
import { translator } from '../../i18n/translate.ts';
import type { NoticeTexts } from '../../wire/release-file.ts';

export const getStaticPaths = (() => localeCodes.map((locale) => ({ params: { file: `texts.${locale}.json` }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = translator(locale);
  return Response.json({ ready: t('offline.ready'), reload: t('offline.reload'), later: t('offline.later') } satisfies NoticeTexts);
};
