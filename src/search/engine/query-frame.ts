/**
 * Words around a name that ask what it is and say nothing of it: 関係性販売とは何ですか, 什么是客户旅程, apa itu persona.
 * In the order in which they are tried; each is taken off once.
 */
const before = /^(?:apa(?:kah)?\s+(?:itu|maksud|erti|yang dimaksudkan dengan)|maksud|definisi|pengertian|what(?:'s|\s+is|\s+are)|meaning\s+of|define|什[么麼]是|何[为為]|(?:请问|請問)|(?:的)?定[义義])\s*/iu;
const after = new RegExp(
  `(?:${[
    '(?:と(?:は|いうのは)(?:何|なに|なん)?|って(?:何|なに|なん)?|は何|の(?:意味|定義))(?:です|でしょう|なに|なん)?(?:か|って)?',
    '(?:について)?(?:教えて(?:ください)?|知りたい)',
    '(?:是)?(?:什[么麼]|啥)(?:意思|东西|東西)?|的?(?:意思|定[义義])',
    '(?:이?란|은|는|이|가)?\\s*(?:뭐(?:예요|야|지|죠|임)?|무엇(?:인가요|입니까|일까요)?|무슨\\s*(?:뜻|말)(?:이에요|인가요|이야)?|(?:의\\s*)?(?:뜻|의미))|이?란',
    '\\s+(?:itu\\s+apa|ialah\\s+apa|maksudnya|meaning|definition)',
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|')})$`,
  'iu',
);

/** A query without the words that only ask what a thing is; as it was where nothing would be left. */
export function withoutFrame(query: string): string {
  const bare = query.replace(/[?？!！。．.\s]+$/u, '').trim();
  const name = bare.replace(before, '').replace(after, '').trim();
  return name === '' ? query : name;
}

const difference =
  /違い|ちがい|違う|区別|差別|差异|差異|差在|区别|區別|不同|不一样|不一樣|哪[个個]好|차이|달라|다른|다르|비교|\bbeza|perbezaan|berbeza|banding|differen|\bvs\b|versus|(?<![特個格])別(?:物|なの|もの)|同じ(?:もの|なの|では|じゃ|こと(?:です)?か|こと[？?]?$)|一回事|一[样樣]的?[吗嗎]|같은\s*(?:거|말|뜻|건가)|sama (?:ke|je|saja|sahaja)|\bsame (?:thing|as)\b|\bthe same\W*$/iu;

/** Whether a query asks how things differ, or whether they do. */
export function asksDifference(query: string): boolean {
  return difference.test(query);
}

const word =
  /(?:何|なん)(?:て|と)(?:言|い)(?:う|い|った)|呼び(?:方|名)|という(?:言葉|用語)|叫(?:什[么麼]|啥|[做作]什[么麼]|甚麼)|怎[么麼]叫|뭐라고|무슨\s*말|이름이|용어|apa nama|dipanggil|istilah|panggil apa|what(?:'s| is) (?:it|that|this) called|(?:the )?(?:word|term|name) for|called\??$/iu;

/** Whether a query describes a thing and asks for its name. */
export function asksName(query: string): boolean {
  return word.test(query);
}

/** Of an entry and a term that answer as well, the entry tells more; what asks how a thing is called asks for a term. */
const termWorth = 0.95;
const askedTermWorth = 1.5;
/** The same for an entry that names something. */
const askedNameWorth = 1.4;
/** What asks how things differ asks for a comparison. */
const askedComparisonWorth = 1.4;

/** What an answer of a kind counts to a query; terms have none. */
export function worthByKind(query: string): (kind: string | undefined) => number {
  const [term, name] = asksName(query) ? [askedTermWorth, askedNameWorth] : [termWorth, 1];
  const comparison = asksDifference(query) ? askedComparisonWorth : 1;
  return (kind) => (kind === undefined ? term : kind === 'comparison' ? comparison : naming.has(kind) ? name : 1);
}

/** What a comparison that is named is worth more where a query asks how things differ: other names of the same two (their cooperation) are a slip or two away. */
const askedComparison = 0.12;

/** What is added to the score of a named item by its kind. */
export function addedByKind(query: string): (kind: string | undefined) => number {
  const comparison = asksDifference(query) ? askedComparison : 0;
  return (kind) => (kind === 'comparison' ? comparison : 0);
}

/** Kinds of the entries that name a thing, and no way to do it. */
const naming: ReadonlySet<string> = new Set(['concept', 'model']);
