/** Pagefind and its index. */
import { searchPaths, searchRoute } from '../_search-files.ts';

export const getStaticPaths = searchPaths('pagefind/');
export const GET = searchRoute('pagefind/');
