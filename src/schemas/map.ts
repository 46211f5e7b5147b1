import { z } from 'astro/zod';
import { localeCodes, type Locale } from '../i18n/languages.ts';
import type { MapForm } from '../model/project.ts';
import { labelSides } from '../model/map-geometry.ts';
import { id } from './primitives.ts';

const point = z.tuple([z.int().min(0), z.int().min(0)], 'must be two whole numbers: [x, y]');
const side = z.enum(labelSides);
const width = z.number().min(2).max(20);

/** A stop, or a bend where only `at` is given. */
const stop = z
  .strictObject({
    id: id.optional(),
    at: point,
    /** Stop at which the branch leaves that ends here. */
    from: id.optional(),
    label: side.optional(),
    width: width.optional(),
    locales: z.partialRecord(z.enum(localeCodes as [Locale, ...Locale[]]), z.strictObject({ label: side.optional(), width: width.optional() })).default({}),
  })
  .refine(({ id: stopId, from, label }) => (stopId === undefined ? from === undefined && label === undefined : label !== undefined), 'a stop has id, at and label; a bend has only at');

/** `map.yaml`: where everything on the line map stands. */
export const mapForm = z.strictObject({
  size: point,
  ties: z.array(z.tuple([id, id], 'must be two entries: [first-id, second-id]')).default([]),
  lines: z.record(id, z.strictObject({ name: point, stops: z.array(stop).min(1) })),
}) satisfies z.ZodType<MapForm>;
