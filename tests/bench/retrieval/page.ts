/** The page that the benchmark asks: the product's text search over the benchmark's documents and glossary. */
import { hanForms } from '../../../src/search/analyser/han.ts';
import { PagefindIndex } from '../../../src/search/engine/pagefind-index.ts';
import { searchTexts } from '../../../src/search/engine/text-search.ts';
import { vocabulary, widen, type Synonyms } from '../../../src/search/engine/widen.ts';

interface Bench {
  readonly lang: string;
  readonly han: string;
  readonly docs: readonly string[];
  readonly rows: readonly { readonly weight: number; readonly t: Readonly<Record<string, readonly string[]>> }[];
}

const { lang, han, docs, rows } = (await (await fetch('/bench.json')).json()) as Bench;
const forms = hanForms(han);
const index = await PagefindIndex.open('/', lang, 'bench');
const things = rows.map(({ weight, t }): Synonyms => ({ weight, names: Object.entries(t).flatMap(([locale, labels]) => labels.map((label) => ({ label, locale }))) }));
const vocabularies = new Map<string, ReturnType<typeof vocabulary>>();

/** Words of the query's language, as the reference has them; none where the query is in the documents' language. */
function words(language: string): ReturnType<typeof vocabulary> {
  let known = vocabularies.get(language);
  if (!known) {
    const own = things.map(({ names }) => ({ names: language === lang ? [] : names.filter(({ locale }) => locale === language) }));
    vocabularies.set(language, (known = vocabulary(own, forms)));
  }
  return known;
}

Object.assign(window, {
  benchSearch: async (query: string, limit: number, { qlang }: { qlang: string }) => {
    const { ranked } = await searchTexts(query, widen(query, lang, things, words(qlang), forms), index, forms);
    return ranked.slice(0, limit).map(({ id }) => docs[Number(id)]);
  },
  benchReady: true,
});
