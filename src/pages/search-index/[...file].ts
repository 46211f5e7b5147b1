/** What the search knows beside Pagefind's index: names, ids, texts. */
import { searchPaths, searchRoute } from '../_search-files.ts';

export const getStaticPaths = searchPaths('search-index/');
export const GET = searchRoute('search-index/');
