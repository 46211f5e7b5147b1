import { z } from 'astro/zod';
import type { Source } from '../model/project.ts';
import { id, label, languageTag } from './primitives.ts';

/** `sources.yaml`: source id → source. */
export const sources = z.record(
  id,
  z.strictObject({
    title: label,
    lang: languageTag,
    publisher: label.optional(),
    publisherLang: languageTag.optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
  }),
) satisfies z.ZodType<Record<string, Source>>;
