import type { Locale, LocaleRow } from '../i18n/languages.ts';
import type { ConceptHead, ConceptText, Family, FamilyText, MapForm, Project, RideText, Source, SourceText, TermText } from './project.ts';
import { relationKindNames, relationKinds, relationViews, type RelationKind, type RelationView } from './relation-kinds.ts';

/** The concept graph: entries in every locale, relations seen from both ends, lines in riding order. Immutable. */
export interface ConceptGraph {
  readonly lines: readonly Line[];
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly sources: readonly LocalisedSource[];
  /** Glossary terms without an entry, by id. */
  readonly terms: readonly LocalisedTerm[];
  readonly rides: readonly LocalisedRide[];
  readonly map: MapForm;
  /** Entries and rides that are gone without a successor; their addresses say so. */
  readonly gone: readonly GonePage[];
  /** Present and earlier id → entry. */
  find(id: string): Concept | undefined;
}

/** A page that is no more. */
export interface GonePage {
  readonly kind: 'concept' | 'ride';
  readonly id: string;
  /** Station codes that it had. */
  readonly codes: readonly string[];
}

export interface LocalisedSource extends Omit<Source, 'texts'> {
  readonly id: string;
  readonly texts: Readonly<Partial<Record<Locale, SourceText>>>;
}

export interface LocalisedTerm {
  readonly id: string;
  readonly english: string;
  /** How somebody asks for it in English. */
  readonly questions: readonly string[];
  /** Ids that it had before. */
  readonly earlier: readonly string[];
  readonly texts: Readonly<Partial<Record<Locale, TermText>>>;
}

export interface LocalisedRide {
  readonly id: string;
  /** Ids that it had before. */
  readonly earlier: readonly string[];
  /** In riding order. */
  readonly stations: readonly Concept[];
  readonly texts: Readonly<Partial<Record<Locale, RideText>>>;
}

/** A line of the map and its stations. */
export interface Line {
  readonly id: string;
  readonly letter: string;
  /** Ids that it had before. */
  readonly earlier: readonly string[];
  readonly texts: Readonly<Partial<Record<Locale, FamilyText>>>;
  /** In the order of the line. */
  readonly concepts: readonly Concept[];
}

export interface Concept {
  readonly id: string;
  readonly head: ConceptHead;
  /** A locale is missing only when a release is built with gaps. */
  readonly texts: Readonly<Partial<Record<Locale, ConceptText>>>;
  /** Every relation that touches the entry, ordered by `relationViews`, then by line. */
  readonly edges: readonly Edge[];
}

/** A relation as seen from one of its ends. */
export interface Edge {
  readonly view: RelationView;
  /** Id of the entry at the other end. */
  readonly other: string;
  /** Id of the entry that writes the relation, and so holds its reason. */
  readonly writtenIn: string;
  /** Id that the reason is filed under. */
  readonly writtenTo: string;
}

export interface Localisation {
  readonly locales: Readonly<Record<Locale, LocaleRow>>;
  /** Makes the text of a derived locale from its content language. */
  derive(text: ConceptText): ConceptText;
  deriveFamily(text: FamilyText): FamilyText;
  deriveSource(text: SourceText): SourceText;
  deriveTerm(text: TermText): TermText;
  deriveRide(text: RideText): RideText;
}

/** Builds the graph of a project that the assertions have passed (gaps aside). */
export function buildConceptGraph(project: Project, localisation: Localisation): ConceptGraph {
  const order = new Map(project.families.map(({ id }, index) => [id, index]));
  const inOrder = [...project.concepts].sort(
    (a, b) => (order.get(a.head.family) ?? 0) - (order.get(b.head.family) ?? 0) || a.head.order - b.head.order,
  );
  const edges = collectEdges(project);
  const concepts = new Map<string, Concept>();
  const places = new Map(inOrder.map(({ id }, index) => [id, index]));
  for (const { id, head, texts } of inOrder) {
    const own = (edges.get(id) ?? []).sort(
      (a, b) => relationViews.indexOf(a.view) - relationViews.indexOf(b.view) || (places.get(a.other) ?? 0) - (places.get(b.other) ?? 0),
    );
    concepts.set(id, { id, head, texts: localise(texts, localisation, localisation.derive), edges: own });
  }
  const earlier = new Map([...concepts.values()].flatMap((concept) => concept.head.earlier.ids.map((id) => [id, concept] as const)));
  return {
    lines: project.families.map((family) => buildLine(family, [...concepts.values()], localisation)),
    concepts,
    sources: Object.entries(project.sources).map(([id, source]) => ({ ...source, id, texts: localise(source.texts, localisation, localisation.deriveSource) })),
    terms: project.terms.map(({ id, english, questions, earlier: before = [], texts }) => ({ id, english, questions, earlier: before, texts: localise(texts, localisation, localisation.deriveTerm) })),
    rides: project.rides.map(({ id, earlier: before = [], stations, texts }) => ({
      id,
      earlier: before,
      stations: stations.flatMap((station) => concepts.get(station) ?? []),
      texts: localise(texts, localisation, localisation.deriveRide),
    })),
    map: project.map ?? { size: [0, 0], ties: [], lines: {} },
    gone: gonePages(project),
    find: (id) => concepts.get(id) ?? earlier.get(id),
  };
}

function buildLine(family: Family, concepts: readonly Concept[], localisation: Localisation): Line {
  return {
    id: family.id,
    letter: family.letter,
    earlier: family.earlier ?? [],
    texts: localise(family.texts, localisation, localisation.deriveFamily),
    concepts: concepts.filter(({ head }) => head.family === family.id),
  };
}

function gonePages({ permalinks = [] }: Project): GonePage[] {
  return permalinks.flatMap(({ address, gone }) => {
    const [, folder, id] = /^(concepts|rides)\/([^/]+)\/$/.exec(address) ?? [];
    return gone && id !== undefined ? [{ kind: folder === 'concepts' ? 'concept' : 'ride', id, codes: gone.codes } as const] : [];
  });
}

/** Each relation, once from either end. */
function collectEdges(project: Project): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>();
  const add = (id: string, edge: Edge): void => {
    edges.set(id, [...(edges.get(id) ?? []), edge]);
  };
  for (const { id, head } of project.concepts) {
    for (const kind of relationKindNames) {
      for (const target of head.relations[kind] ?? []) {
        const written = { writtenIn: id, writtenTo: target };
        add(id, { view: kind, other: target, ...written });
        add(target, { view: inverseOf(kind), other: id, ...written });
      }
    }
  }
  return edges;
}

function inverseOf(kind: RelationKind): RelationView {
  return relationKinds[kind].inverse;
}

function localise<Text>(
  texts: Readonly<Partial<Record<string, Text>>>,
  { locales }: Localisation,
  derive: (text: Text) => Text,
): Partial<Record<Locale, Text>> {
  const result: Partial<Record<Locale, Text>> = {};
  for (const [locale, row] of Object.entries(locales) as [Locale, LocaleRow][]) {
    const text = texts[row.content];
    if (text) result[locale] = row.derived ? derive(text) : text;
  }
  return result;
}
