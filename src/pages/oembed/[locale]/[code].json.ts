/** What other sites ask for that show an entry in a frame: https://oembed.com. A page names its file in its head. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../data/graph.ts';
import { buildOEmbed } from '../../../exports/embed.ts';
import { framedCodes, type FramedCode } from '../../../exports/site-pages.ts';
import { translator } from '../../../i18n/translate.ts';
import { cardSize } from '../../../og/card-size.ts';
import { urls } from '../../../site.ts';

/** Also of what is gone: who asks again for what stands in a course gets the frame that says so. */
export const getStaticPaths = (async () =>
  framedCodes(await loadGraph(), urls).map((framed) => ({ params: { locale: framed.locale, code: framed.code }, props: { framed } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ framed: FramedCode }> = ({ props: { framed: { concept, locale, code } }, site }) => {
  const t = translator(locale);
  const absolute = (path: string): string => new URL(path, site).href;
  const present = concept?.head.code ?? code;
  return Response.json(
    buildOEmbed(
      { src: absolute(urls.embed(locale, present)), title: t('share.name', { code: present, title: concept ? (concept.texts[locale]?.title ?? '') : t('gone.title') }) },
      { name: t('site.name'), url: absolute(urls.home(locale)) },
      { url: absolute(urls.card(locale, concept ? present : 'site')), ...cardSize },
    ),
  );
};
