import type { Locale } from '../../i18n/languages.ts';
import { names as namesFrom } from './match-name.ts';
import type { NameMatch } from './name-index.ts';
import type { TextFound } from './text-search.ts';
import type { Widening } from './widen.ts';

/** What the texts of one language hold of a query. */
export interface LanguageFound {
  readonly found: TextFound;
  readonly locale: Locale;
}

/** What a query finds, before it is put in order. */
export interface Found {
  readonly query: string;
  readonly matches: readonly NameMatch[];
  readonly widenings: readonly Widening[];
  readonly texts: readonly LanguageFound[];
  /** Set when the texts could not be searched. */
  readonly namesOnly: boolean;
}

/** From this share of a query on, the texts of a language have answered it. */
const answered = 0.6;
/** The same where the query may well be in the language of results. */
const halfAnswered = 0.3;
/** So few texts with all of a query may hold it by chance (固定單價 holds 定單). */
const fewTexts = 3;
/** What a name must be worth beyond `names` for other languages not to be asked. */
const beyondNames = 0.1;

/** Whether a query is answered: for certain, perhaps only by chance, or not. */
export type Answer = 'certain' | 'by chance' | 'none';

/** What could not be searched for in the texts counts as answered: nothing tells that it is not. */
export function answerTo(asked: Found): Answer {
  const { texts, namesOnly } = asked;
  if (namesOnly || isNamed(asked)) return 'certain';
  if (!texts.some(({ found }) => found.coverage * found.known >= answered)) return 'none';
  return texts.reduce((sum, { found }) => sum + found.ranked.length, 0) > fewTexts ? 'certain' : 'by chance';
}

/** What becomes of a query that may have been meant otherwise. */
export interface PutRight {
  /** What is searched for instead. */
  readonly instead?: string;
  /** A name that stands behind the best of what is found. */
  readonly second?: NameMatch;
}

/**
 * Where a query finds nothing, the first of its meanings that names something is searched for, else the first of them; where it may have found something by chance, a meaning that is a whole name stands second.
 * @param nameOf the name that comes nearest to a meaning
 */
export function putRight(answer: Answer, meanings: readonly string[], nameOf: (meaning: string) => NameMatch | undefined): PutRight {
  if (answer === 'none') {
    const instead = meanings.find((meaning) => (nameOf(meaning)?.score ?? 0) >= namesFrom) ?? meanings[0];
    return instead === undefined ? {} : { instead };
  }
  for (const meaning of answer === 'by chance' ? meanings : []) {
    const second = nameOf(meaning);
    if (second?.name.written.text === meaning) return { second };
  }
  return {};
}

/** What answers, of what is found for a query and for its meaning: the meaning, where it names something or texts hold more of it. */
export function better(asked: Found, meant: Found): Found {
  return isNamed(meant) || known(meant) > known(asked) ? meant : asked;
}

function isNamed({ matches }: Found): boolean {
  return (matches[0]?.score ?? 0) >= namesFrom;
}

/** The largest share of what was typed that the texts of a language hold. */
function known({ texts }: Found): number {
  return Math.max(0, ...texts.map(({ found }) => found.known));
}

/** Whether names and the texts in the language of results leave nothing to ask of other languages. @param foreign whether the query cannot be in that language */
export function suffices([best]: readonly NameMatch[], { coverage, known }: TextFound, foreign: boolean): boolean {
  return (best?.score ?? 0) >= namesFrom + beyondNames || coverage * known >= (foreign ? answered : halfAnswered);
}

/** Whether the texts of another language hold enough for no further one to be asked. */
export function holdsMost({ coverage }: TextFound): boolean {
  return coverage >= answered;
}
