import { z } from 'astro/zod';
import type { ContentLanguage } from '../i18n/languages.ts';
import { contentLanguages } from '../i18n/languages.ts';
import type { Source } from '../model/project.ts';
import { id, label, languageTag } from './primitives.ts';

const sourceText = z.strictObject({ about: label, taken: label, doubtful: label });

/** `sources.yaml`: source id → source. */
export const sources = z.record(
  id,
  z.strictObject({
    title: label,
    lang: languageTag,
    earlier: z.array(id).optional(),
    publisher: label.optional(),
    publisherLang: languageTag.optional(),
    texts: z.partialRecord(z.enum(contentLanguages as [ContentLanguage, ...ContentLanguage[]]), sourceText),
    url: z.url({ protocol: /^https?$/ }).optional(),
  }),
) satisfies z.ZodType<Record<string, Source>>;
