import { z } from 'astro/zod';
import type { ContentLanguage } from '../i18n/languages.ts';
import { contentLanguages } from '../i18n/languages.ts';
import type { Term } from '../model/project.ts';
import { avoidedForm, id, label } from './primitives.ts';

const termText = z.strictObject({
  label,
  reading: label.optional(),
  aka: z.array(label).default([]),
  definition: label,
  questions: z.array(label).default([]),
  avoid: z.array(avoidedForm).default([]),
  everyday: z.boolean().default(false),
});

/** `terms/<id>.yaml`: a glossary term without an entry of its own. */
export const term = z.strictObject({
  english: label,
  questions: z.array(label).default([]),
  earlier: z.array(id).default([]),
  texts: z.partialRecord(z.enum(contentLanguages as [ContentLanguage, ...ContentLanguage[]]), termText),
}) satisfies z.ZodType<Omit<Term, 'id' | 'file'>>;
