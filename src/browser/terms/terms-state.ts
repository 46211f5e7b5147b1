/** What the glossary shows, as it stands in the address. */
export interface TermsState {
  /** The locales of the columns beside the page's own; undefined for all of them. */
  readonly columns: readonly string[] | undefined;
  /** The locale by which the rows are sorted; undefined for the page's own. */
  readonly sort: string | undefined;
  readonly query: string;
}

/** Longest query that is taken, in UTF-16 units: that of the field. */
const maxQuery = 100;

/**
 * Reads the state off an address's query; what it does not know, it leaves out.
 * @param others the locales beside the page's own
 */
export function readTermsState(search: string, others: readonly string[]): TermsState {
  const values = new URLSearchParams(search);
  const wanted = values.get('with');
  const columns = others.filter((code) => wanted?.split(',').includes(code));
  const shown = wanted === '' || (columns.length > 0 && columns.length < others.length) ? columns : undefined;
  const sort = others.find((code) => code === values.get('sort') && (shown ?? others).includes(code));
  return { columns: shown, sort, query: cleanFilter(values.get('q') ?? '') };
}

/** The state as an address's query, with its question mark; empty where there is nothing to say. */
export function termsSearch({ columns, sort, query }: TermsState): string {
  const values = [
    ...(columns ? [`with=${columns.join(',')}`] : []),
    ...(sort === undefined ? [] : [`sort=${sort}`]),
    ...(query ? [`q=${encodeURIComponent(query)}`] : []),
  ];
  return values.length > 0 ? `?${values.join('&')}` : '';
}

/** A query as it is taken: control characters and white space as single spaces. */
export function cleanFilter(text: string): string {
  return text.slice(0, maxQuery).replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
