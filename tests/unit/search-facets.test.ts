import { describe, expect, it } from 'vitest';
import { facets } from '../../src/search/engine/facets.ts';

const results = [
  { id: 1, letter: 'R', kind: 'concept' },
  { id: 2, letter: 'R', kind: 'case' },
  { id: 3, letter: 'E', kind: 'case' },
  { id: 4, letter: 'E', kind: 'case' },
  { id: 5, letter: '', kind: 'term' },
];

describe('filters of results', () => {
  it.each([
    [{}, [1, 2, 3, 4, 5], { R: 2, E: 2 }, { concept: 1, case: 3, term: 1 }],
    [{ line: 'R' }, [1, 2], { R: 2, E: 2 }, { concept: 1, case: 1 }],
    [{ kind: 'case' }, [2, 3, 4], { R: 1, E: 2 }, { concept: 1, case: 3, term: 1 }],
    [{ line: 'E', kind: 'case' }, [3, 4], { R: 1, E: 2 }, { case: 2 }],
    [{ line: 'E', kind: 'concept' }, [], { R: 1 }, { case: 2 }],
    [{ line: 'M', kind: 'term' }, [], {}, {}],
  ])('by %j leave their results, and count each choice with the other filter', (filters, ids, lines, kinds) => {
    const found = facets(results, filters);
    expect(found.items.map(({ id }) => id)).toEqual(ids);
    expect(found.lines).toEqual(lines);
    expect(found.kinds).toEqual(kinds);
  });

  it('count what choosing it then shows', () => {
    for (const kind of [undefined, 'concept', 'case', 'term']) {
      for (const [line, count] of Object.entries(facets(results, { kind }).lines)) expect(facets(results, { line, kind }).items).toHaveLength(count);
    }
    for (const line of [undefined, 'R', 'E', 'M']) {
      for (const [kind, count] of Object.entries(facets(results, { line }).kinds)) expect(facets(results, { line, kind }).items).toHaveLength(count);
    }
  });
});
