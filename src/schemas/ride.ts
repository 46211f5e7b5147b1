import { z } from 'astro/zod';
import type { ContentLanguage } from '../i18n/languages.ts';
import { contentLanguages } from '../i18n/languages.ts';
import type { Ride } from '../model/project.ts';
import { id, label } from './primitives.ts';

const rideText = z.strictObject({ title: label, summary: label, reasons: z.record(id, label) });

/** `paths/<id>.yaml`: a learning path, an ordered list of stations. */
export const ride = z.strictObject({
  order: z.int().min(1),
  stations: z.array(id).min(2),
  earlier: z.array(id).default([]),
  texts: z.partialRecord(z.enum(contentLanguages as [ContentLanguage, ...ContentLanguage[]]), rideText),
}) satisfies z.ZodType<Omit<Ride, 'id' | 'file'>>;
