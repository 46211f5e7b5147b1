import { z } from 'astro/zod';
import type { ConceptText } from '../model/project.ts';
import { avoidedForm, id, label } from './primitives.ts';

const name = z.union([
  label.transform((text) => ({ label: text })),
  z.strictObject({ label, reading: label.optional() }),
]);

const axis = z
  .strictObject({ label, cells: z.record(id, label).optional(), both: label.optional() })
  .refine((row) => (row.cells === undefined) !== (row.both === undefined), 'needs either `cells` (one a subject) or `both` (one for the two)');

const check = z.strictObject({
  question: label,
  answers: z.record(id, z.strictObject({ text: label, why: label.optional() })),
});

/** The head of `<language>.mdx`. The body is read by `prose/parse-prose.ts`. */
export const conceptTextHead = z.strictObject({
  title: label,
  reading: label.optional(),
  aka: z.array(name).default([]),
  avoid: z.array(avoidedForm).default([]),
  summary: label,
  questions: z.array(label).default([]),
  note: label.optional(),
  reasons: z.record(id, label).default({}),
  axes: z.record(id, axis).default({}),
  facts: z.record(id, id).default({}),
  diagram: z.record(id, label).optional(),
  checks: z.record(id, check).default({}),
}) satisfies z.ZodType<Omit<ConceptText, 'file' | 'sections' | 'links'>>;
