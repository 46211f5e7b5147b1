import type { Root } from 'hast';
import type { ContentLanguage, Locale } from '../i18n/languages.ts';
import type { ConceptKind } from './kinds.ts';
import type { LabelSide, Point } from './map-geometry.ts';
import type { Permalink } from './permalinks.ts';
import type { RelationKind } from './relation-kinds.ts';

/**
 * The content as authors wrote it, read but not yet judged: plain data that assertions check and the graph is built from.
 */
export interface Project {
  /** Languages that every entry must have. */
  readonly languages: readonly ContentLanguage[];
  readonly families: readonly Family[];
  /** Source id → source. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly concepts: readonly ConceptSource[];
  readonly terms: readonly Term[];
  readonly rides: readonly Ride[];
  /** Undefined where it could not be read. */
  readonly map?: MapForm | undefined;
  /** Every address ever published, sorted; undefined where the ledger could not be read. */
  readonly permalinks?: readonly Permalink[] | undefined;
  /** Paths of files that are there but could not be read: their faults are told already, so nothing is said of what they would hold. */
  readonly unreadable: readonly string[];
  /** Traditional wording → Simplified wording, where the conversion needs help. */
  readonly simplifiedExceptions: readonly { readonly from: string; readonly to: string }[];
  /** Files that belong to no entry, or to a language we do not have. */
  readonly strayFiles: readonly { readonly file: string; readonly conceptId?: string | undefined }[];
}

/** A line of the map. */
export interface Family {
  readonly id: string;
  /** The letter that opens the codes of its stations: `R`. */
  readonly letter: string;
  /** Codes of entries that are gone. They are never given out again. */
  readonly retired: readonly string[];
  /** Ids that the line had before. */
  readonly earlier?: readonly string[] | undefined;
  readonly texts: Readonly<Partial<Record<ContentLanguage, FamilyText>>>;
}

export interface FamilyText {
  /** What the line is about: 「ルートセールスとルート営業」. */
  readonly title: string;
  /** What the line is called: 「ルート線」. */
  readonly name: string;
  readonly summary: string;
}

export interface Source {
  readonly title: string;
  /** BCP-47 tag of the title. */
  readonly lang: string;
  readonly publisher?: string | undefined;
  /** BCP-47 tag of the publisher's name, where it differs from the title's. */
  readonly publisherLang?: string | undefined;
  readonly url?: string | undefined;
  /** Ids that it had before. */
  readonly earlier?: readonly string[] | undefined;
  readonly texts: Readonly<Partial<Record<ContentLanguage, SourceText>>>;
}

export interface SourceText {
  /** What the source is. */
  readonly about: string;
  /** What was taken from it. */
  readonly taken: string;
  /** What is doubtful in it. */
  readonly doubtful: string;
}

/** A glossary term that has no entry of its own. */
export interface Term {
  readonly id: string;
  readonly file: string;
  /** English label, for search and for machine-readable data. */
  readonly english: string;
  /** How somebody asks for it in English. Searched, not shown. */
  readonly questions: readonly string[];
  /** Ids that it had before. */
  readonly earlier?: readonly string[] | undefined;
  readonly texts: Readonly<Partial<Record<ContentLanguage, TermText>>>;
}

export interface TermText {
  /** The one label that the site uses. */
  readonly label: string;
  /** Kana for Japanese. */
  readonly reading?: string | undefined;
  readonly aka: readonly string[];
  /** One sentence. */
  readonly definition: string;
  /** How somebody asks for it who does not know the word. Searched, not shown. */
  readonly questions: readonly string[];
  /** Forms that running text must not use for this term. */
  readonly avoid: readonly AvoidedForm[];
  /** Whether the label is an everyday word as well, so that texts which say it do not link it. */
  readonly everyday: boolean;
}

/** A form that running text must not use for a term. */
export interface AvoidedForm {
  readonly form: string;
  /** Longer words in which it is right. */
  readonly inside: readonly string[];
  /** Ids of the entries in which it is right. */
  readonly except: readonly string[];
}

/** A learning path: stations in order, perhaps across lines. */
export interface Ride {
  readonly id: string;
  readonly file: string;
  /** Place in the list of rides. */
  readonly order: number;
  /** Entry ids in riding order. */
  readonly stations: readonly string[];
  /** Ids that it had before. */
  readonly earlier?: readonly string[] | undefined;
  readonly texts: Readonly<Partial<Record<ContentLanguage, RideText>>>;
}

export interface RideText {
  readonly title: string;
  readonly summary: string;
  /** Entry id → why this stop now. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** `map.yaml`: the line map, hand-laid on a grid. */
export interface MapForm {
  /** Squares across and down. */
  readonly size: Point;
  /** Pairs of entry ids whose relation is always drawn. */
  readonly ties: readonly (readonly [string, string])[];
  /** Family id → its line. */
  readonly lines: Readonly<Record<string, MapLineForm>>;
}

export interface MapLineForm {
  /** Middle of the badge before the line's name. */
  readonly name: Point;
  /** From end to end; branches may stand anywhere. */
  readonly stops: readonly MapStop[];
}

/** A stop of a line; a bend where it has no id. */
export interface MapStop extends LabelPlace {
  /** Entry id. */
  readonly id?: string | undefined;
  readonly at: Point;
  /** Id of the stop at which the branch leaves that ends here. */
  readonly from?: string | undefined;
  /** What differs in a locale. */
  readonly locales: Readonly<Partial<Record<Locale, LabelPlace>>>;
}

export interface LabelPlace {
  readonly label?: LabelSide | undefined;
  /** Most em that a line of the title may be wide. */
  readonly width?: number | undefined;
}

/** One folder of `content/concepts`. */
export interface ConceptSource {
  /** Folder name; the entry's permanent, language-free id. */
  readonly id: string;
  /** Path of `concept.yaml`. */
  readonly file: string;
  readonly head: ConceptHead;
  readonly texts: Readonly<Partial<Record<ContentLanguage, ConceptText>>>;
}

/** `concept.yaml`: what no language changes. */
export interface ConceptHead {
  /** Station code: letter of the line and a two-digit number, `R02`. Permanent. */
  readonly code: string;
  readonly kind: ConceptKind;
  readonly family: string;
  /** Place on the line, from 1. */
  readonly order: number;
  /** English labels, for search and for machine-readable data, and what a reader asks in English. */
  readonly english: { readonly title: string; readonly aka: readonly string[]; readonly questions: readonly string[] };
  /** Relation kind → ids of the entries it points to. */
  readonly relations: Readonly<Partial<Record<RelationKind, readonly string[]>>>;
  /** Source ids. */
  readonly sources: readonly string[];
  /** Section ids in reading order. */
  readonly sections: readonly string[];
  /** Row ids of a comparison's table. */
  readonly axes: readonly string[];
  readonly facts: readonly Fact[];
  /** A drawing of how parts lead to each other. */
  readonly diagram?: DiagramForm | undefined;
  /** What a reader should be able to answer afterwards. */
  readonly checks: readonly Check[];
  readonly earlier: {
    readonly ids: readonly string[];
    readonly codes: readonly string[];
    /** Section id of before → section that is there now. */
    readonly sections?: Readonly<Record<string, string>> | undefined;
    /** Id of a self-check before → self-check that is there now. */
    readonly checks?: Readonly<Record<string, string>> | undefined;
  };
}

/** A drawing in every language: boxes in rows from top to bottom, and arrows between them. */
export interface DiagramForm {
  /** Box ids, row by row; up to three a row. */
  readonly rows: readonly (readonly string[])[];
  /** From box id to box id. */
  readonly arrows: readonly (readonly [string, string])[];
}

/** A self-check: its form in every language. */
export interface Check {
  readonly id: string;
  /** Id of the fact that it is tied to. */
  readonly fact: string;
  /** Question and answers, in English, for authors. */
  readonly gist: string;
  /** Answer ids, in the order in which they are shown. */
  readonly answers: readonly string[];
  /** Id of the right answer. */
  readonly right: string;
}

/** A self-check in one language. */
export interface CheckText {
  readonly question: string;
  /** Answer id → its text and, for a wrong one, why it is wrong. */
  readonly answers: Readonly<Record<string, { readonly text: string; readonly why?: string | undefined }>>;
}

export interface Fact {
  readonly id: string;
  /** What is to be told, in English, for authors. */
  readonly gist: string;
  /** Source id. */
  readonly source: string;
  /** The source's own claim, not established elsewhere. */
  readonly claim: boolean;
}

/** `<language>.mdx`: an entry in one language. */
export interface ConceptText {
  readonly file: string;
  readonly title: string;
  /** Kana for Japanese; for Chinese only where the derived pinyin would be wrong. */
  readonly reading?: string | undefined;
  readonly aka: readonly Name[];
  /** Forms that no text must use for what this entry names. */
  readonly avoid: readonly AvoidedForm[];
  readonly summary: string;
  /** What a reader asks who does not know our words, and finds answered here. For search. */
  readonly questions: readonly string[];
  /** What the editor tells the reader about the source. */
  readonly note?: string | undefined;
  /** Target id → why the tie matters. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Axis id → row of the table. */
  readonly axes: Readonly<Record<string, AxisText>>;
  /** Fact id → where it is told: a section id, or one of `factPlaces`. */
  readonly facts: Readonly<Record<string, string>>;
  /** Box id → label. */
  readonly diagram?: Readonly<Record<string, string>> | undefined;
  /** Check id → its words. */
  readonly checks: Readonly<Record<string, CheckText>>;
  readonly sections: readonly Section[];
  readonly links: readonly ProseLink[];
}

/** Parts of an entry outside its sections where a fact may be told. */
export const factPlaces = ['summary', 'axes', 'note'] as const;

/** Another name for an entry. */
export interface Name {
  readonly label: string;
  readonly reading?: string | undefined;
}

export interface AxisText {
  readonly label: string;
  /** Subject id → cell. */
  readonly cells?: Readonly<Record<string, string>> | undefined;
  /** One cell for both subjects. */
  readonly both?: string | undefined;
}

/** A part of an entry under a `##` heading. Links inside are unresolved: see `prose/links.ts`. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Root;
  /** Line of the heading in the file. */
  readonly line?: number | undefined;
}

/** `[[id#section|text]]` in a text. */
export interface ProseLink {
  readonly id: string;
  readonly section?: string | undefined;
  readonly line?: number | undefined;
}
