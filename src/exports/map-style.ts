import type { ConceptGraph } from '../model/concept-graph.ts';

/**
 * Rules that light what belongs together on the map: a station with its related entries when it is pointed at or has the focus,
 * and the stops of a ride when it is chosen. They follow from the content alone, so one style sheet serves every language.
 */
export function buildMapStyle(graph: ConceptGraph): string {
  const stations = [...graph.concepts.values()].map(({ head: { code }, edges }) => {
    const others = [...new Set(edges.flatMap(({ other }) => graph.concepts.get(other)?.head.code ?? []))];
    return `.map:has(.stop[data-stop=${code}]:is(:hover,:focus-visible)) :is(${[code, ...others].map((other) => `[data-stop=${other}]`).join()},[data-of=${code}]){--lit:100%;opacity:1}`;
  });
  const rides = graph.rides.map(({ id, stations: stops }) => {
    const chosen = `.map:has([name=ride][value="${id}"]:checked)`;
    return `${chosen} :is(${stops.map(({ head }) => `[data-stop=${head.code}]`).join()},[data-ride="${id}"]){--lit:100%;opacity:1}${chosen} .ride-link[data-ride="${id}"]{display:block}`;
  });
  return [...stations, ...rides].join('\n');
}
