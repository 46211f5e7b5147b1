import { z } from 'astro/zod';
import type { ContentLanguage } from '../i18n/languages.ts';
import { contentLanguages } from '../i18n/languages.ts';
import type { Family } from '../model/project.ts';
import { code, id, label } from './primitives.ts';

const familyText = z.strictObject({ title: label, name: label, summary: label });

/** `families.yaml`: the lines of the map, in the order in which they are shown. */
export const families = z
  .array(
    z.strictObject({
      id,
      letter: z.string().regex(/^[A-Z]$/, 'must be one capital letter'),
      retired: z.array(code).default([]),
      earlier: z.array(id).default([]),
      texts: z.partialRecord(z.enum(contentLanguages as [ContentLanguage, ...ContentLanguage[]]), familyText),
    }),
  )
  .min(1) satisfies z.ZodType<Family[]>;
