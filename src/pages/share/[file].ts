/** Texts of the share panel, one file a language, loaded when a reader opens it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { shareTexts } from '../../components/concept/share-texts.ts';
import { frameHtml } from '../../exports/embed.ts';
import { localeCodes, type Locale } from '../../i18n/languages.ts';
import { urls } from '../../site.ts';

export const getStaticPaths = (() => localeCodes.map((locale) => ({ params: { file: `texts.${locale}.json` }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  Response.json(
    shareTexts(locale, {
      goHref: urls.go('{{code}}'),
      embedHref: urls.embed('{{locale}}', '{{code}}'),
      catalogueHref: urls.data('{{locale}}', 'catalogue'),
      frame: frameHtml({ src: '{{src}}', title: '{{title}}' }),
    }),
  );
