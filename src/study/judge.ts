import { kindOf, subjectOf, type StudyRecord } from './study-record.ts';

export type Judgement = { readonly record: StudyRecord; readonly faults?: undefined } | { readonly record?: undefined; readonly faults: readonly string[] };

/** The longest key, in UTF-16 units, and the largest value, in those of its JSON. */
const longestKey = 300;
const largestValue = 20_000;
const deepest = 8;
/** The latest time that `Date` knows. */
const latest = 8.64e15;

type Fields = Readonly<Record<string, unknown>>;
interface Rule {
  readonly subject: RegExp;
  /** What must hold of the fields, and what to say where it does not. */
  readonly fields: readonly (readonly [what: string, holds: (fields: Fields) => boolean])[];
}

const id = /^[a-z\d]+(-[a-z\d]+)*$/;
const isId = (value: unknown): boolean => typeof value === 'string' && id.test(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isAmount = (value: unknown): boolean => typeof value === 'number' && value >= 0;
const isTime = (value: unknown): boolean => isCount(typeof value === 'string' ? Date.parse(value) : value);
const ifThere = (name: string, holds: (value: unknown) => boolean) => (fields: Fields): boolean => fields[name] === undefined || fields[name] === null || holds(fields[name]);

/** Fields of a card as `ts-fsrs` keeps them; times are milliseconds since 1970 or ISO 8601. */
const card: Rule['fields'] = [
  ...['due', 'last_review'].map((name) => [`${name} is a time`, ifThere(name, isTime)] as const),
  ...['stability', 'difficulty', 'elapsed_days', 'scheduled_days'].map((name) => [`${name} is a number from 0`, ifThere(name, isAmount)] as const),
  ...['reps', 'lapses', 'learning_steps'].map((name) => [`${name} is a count`, ifThere(name, isCount)] as const),
  ['state is 0 to 3', ifThere('state', (value) => isCount(value) && (value as number) <= 3)],
];

/** What each kind of record must be. Kinds that are not here come from a later version: they are kept as they are. */
const rules: Readonly<Record<string, Rule>> = {
  stamp: { subject: id, fields: [] },
  place: { subject: id, fields: [['section is an id', ({ section }) => isId(section)]] },
  ride: { subject: id, fields: [['entry is an id', ({ entry }) => isId(entry)]] },
  check: {
    subject: /^[a-z\d]+(-[a-z\d]+)*\/[a-z\d]+(-[a-z\d]+)*$/,
    fields: [['right is true or false', ({ right }) => typeof right === 'boolean'], ['tries is a count from 1', ({ tries }) => isCount(tries) && tries !== 0]],
  },
  card: { subject: /^\S+$/, fields: card },
  review: { subject: /^\S+@\d+$/, fields: [['grade is 1 to 4', ({ grade }) => isCount(grade) && (grade as number) >= 1 && (grade as number) <= 4]] },
  setting: { subject: /^\S+$/, fields: [] },
};

/** Whether something stored or received is a record: gives it, with no field that is not a record's own, or what is wrong with it. */
export function judge(stored: unknown): Judgement {
  if (!isPlain(stored)) return { faults: ['it is an object'] };
  const { key, at, value } = stored;
  const faults: string[] = [];
  if (typeof key !== 'string' || key.length > longestKey || !/^[a-z][a-z-]*:[^\p{Cc}]+$/u.test(key)) faults.push('key is a kind, a colon and what it is about');
  if (!isCount(at) || (at as number) > latest) faults.push('at is a time in milliseconds');
  if (value !== null && !isPlain(value)) faults.push('value is an object or null');
  else if (!isJson(value, deepest)) faults.push('value is JSON');
  else if (JSON.stringify(value).length > largestValue) faults.push(`value takes at most ${largestValue} characters`);
  if (faults.length > 0) return { faults };
  const record = { key, at, value } as StudyRecord;
  const rule = Object.hasOwn(rules, kindOf(record.key)) ? rules[kindOf(record.key)] : undefined;
  if (rule && !rule.subject.test(subjectOf(record.key))) faults.push('key names what it is about as its kind does');
  for (const [what, holds] of rule?.fields ?? []) if (record.value !== null && !holds(record.value)) faults.push(what);
  return faults.length > 0 ? { faults } : { record };
}

function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another realm has another `Object.prototype`, which in turn has none.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isJson(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth - 1));
  return isPlain(value) && Object.values(value).every((field) => isJson(field, depth - 1));
}
