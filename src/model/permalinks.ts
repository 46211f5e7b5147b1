import { namingKinds } from './kinds.ts';
import type { ConceptSource, Project } from './project.ts';

/**
 * The ledger of addresses: `content/permalinks.txt` names every address that was ever published, so that none is lost. An address
 * stands there without host and language: `concepts/sales/#origin` is below each locale, `go/M02/` is as it stands. Frames and oEmbed
 * files go by codes and so live as long as `go/…` does.
 */

/** A line of the ledger. */
export interface Permalink {
  readonly address: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Set where nothing takes its place, with every code that it had: readers are told so. */
  readonly gone?: { readonly codes: readonly string[] } | undefined;
}

/** Pages of the site itself, one a language; `go/<name>/` leads to each. */
export const sitePageNames = ['a-z', 'lesson', 'map', 'me', 'offline', 'practice', 'rides', 'search', 'sources', 'terms'] as const;

/** The addresses that a project has, sorted. */
export function publishedAddresses(project: Project): string[] {
  return sorted([
    '',
    ...sitePageNames.flatMap((name) => [`${name}/`, `go/${name}/`]),
    ...project.families.flatMap(({ id, letter }) => [...lineAddresses(id), `go/${letter}/`]),
    ...project.concepts.flatMap((concept) => [...conceptAddresses(concept, concept.id, anchorsOf(concept, project)), `go/${concept.head.code}/`]),
    ...project.rides.flatMap(({ id }) => rideAddresses(id)),
    ...project.terms.map(({ id }) => termAddress(id)),
    ...Object.keys(project.sources).map(sourceAddress),
  ]);
}

/** The addresses that lead somewhere: the present ones, and those that something had before. */
export function leadingAddresses(project: Project): Set<string> {
  return new Set([
    ...publishedAddresses(project),
    ...project.families.flatMap(({ earlier = [] }) => earlier.flatMap(lineAddresses)),
    ...project.concepts.flatMap((concept) => {
      const { ids, codes, sections = {}, checks = {} } = concept.head.earlier;
      const anchors = [...anchorsOf(concept, project), ...Object.keys(sections), ...Object.keys(checks).map(checkAnchor)];
      return [...[concept.id, ...ids].flatMap((id) => conceptAddresses(concept, id, anchors)), ...codes.map((code) => `go/${code}/`)];
    }),
    ...project.rides.flatMap(({ earlier = [] }) => earlier.flatMap(rideAddresses)),
    ...project.terms.flatMap(({ earlier = [] }) => earlier.map(termAddress)),
    ...Object.values(project.sources).flatMap(({ earlier = [] }) => earlier.map(sourceAddress)),
  ]);
}

/** Addresses that go with one that is gone: its sections, its codes, its row in the glossary. */
export function goneWith({ address, gone }: Permalink): (other: string) => boolean {
  const id = /^concepts\/([^/]+)\/$/.exec(address)?.[1];
  const ride = /^rides\/([^/]+)\/$/.exec(address)?.[1];
  return (other) =>
    other === address ||
    (address.endsWith('/') && other.startsWith(`${address}#`)) ||
    (id !== undefined && other === termAddress(id)) ||
    (ride !== undefined && other === `go/${ride}/`) ||
    (gone?.codes ?? []).some((code) => other === `go/${code}/`);
}

/** The ledger as text, every line that it had and every address that is new. */
export function permalinksText(ledger: readonly Permalink[], published: readonly string[]): string {
  const lines = new Map<string, string>(published.map((address) => [address, address]));
  for (const { address, gone } of ledger) lines.set(address, [address, ...(gone ? ['gone', ...gone.codes] : [])].join(' '));
  const addresses = sorted([...lines.keys()]);
  return [...permalinksHead, sealOpening + permalinksSeal(addresses), ...addresses.map((address) => lines.get(address) || '/'), ''].join('\n');
}

/** How the line opens that holds the seal. */
export const sealOpening = '# Seal: ';

/** What the ledger says of its own addresses, by which one that was taken out is missed: their number, and FNV-1a of them (64 bits, in base 36). */
export function permalinksSeal(addresses: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(addresses.join('\n'))) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return `${addresses.length} addresses, ${hash.toString(36)}`;
}

/** What the file says of itself. */
const permalinksHead = [
  '# Every address ever published, without host and language. `npm run permalinks` adds new ones and seals the file, after a merge as well; no line is ever taken out.',
  '# `concepts/old-id/ gone R09`: nothing takes the place of that entry and its code (or codes, one behind the other); readers are told so.',
] as const;

/** Parts of an entry's page that one can link to. */
function anchorsOf({ id, head, texts }: ConceptSource, { concepts }: Project): string[] {
  const related = ({ head: { relations } }: ConceptSource, to?: string): boolean =>
    Object.entries(relations).some(([kind, targets]) => (to === undefined ? kind !== 'requires' && targets.length > 0 : targets.includes(to)));
  const own = concepts.find((concept) => concept.id === id);
  return [
    ...head.sections,
    ...((head.relations.compares ?? []).length > 0 ? ['table'] : []),
    ...(head.diagram ? ['diagram'] : []),
    ...(Object.values(texts).some(({ note }) => note !== undefined) ? ['note'] : []),
    ...(head.checks.length > 0 ? ['checks', ...head.checks.map((check) => checkAnchor(check.id))] : []),
    ...((own && related(own)) || concepts.some((concept) => related(concept, id)) ? ['connections'] : []),
    'sources',
  ];
}

function conceptAddresses({ head }: ConceptSource, id: string, anchors: readonly string[]): string[] {
  return [`concepts/${id}/`, ...anchors.map((anchor) => `concepts/${id}/#${anchor}`), ...(namingKinds.includes(head.kind) ? [termAddress(id)] : [])];
}

function lineAddresses(id: string): string[] {
  return [`lines/${id}/`, `lines/${id}/print/`];
}

function rideAddresses(id: string): string[] {
  return [`rides/${id}/`, `go/${id}/`];
}

function sourceAddress(id: string): string {
  return `sources/#${id}`;
}

function checkAnchor(id: string): string {
  return `check-${id}`;
}

function termAddress(id: string): string {
  return `terms/#${id}`;
}

function sorted(addresses: readonly string[]): string[] {
  return [...new Set(addresses)].sort((a, b) => (a < b ? -1 : 1));
}
