import { z } from 'astro/zod';

/** Lower-case ASCII words joined by hyphens. Ids become addresses, so they are kept plain for good. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case ASCII words joined by hyphens, such as route-sales');

/** Station code: a capital letter and two or more digits, `R02`. */
export const code = z
  .string()
  .regex(/^[A-Z][0-9]{2,3}$/, 'a station code is a capital letter and a number of two or three digits, such as R02');

/** Text that must say something, without space around it and in one line. */
export const label = z
  .string()
  .min(1, 'must not be empty')
  .refine((text) => text === text.trim() && !/\p{Cc}/u.test(text), 'must be one line without tabs, and without space around it');

/** A form that running text must not use: the form, or the form with where it is right all the same. */
export const avoidedForm = z.union([
  label.transform((form) => ({ form, inside: [] as string[], except: [] as string[] })),
  z.strictObject({ form: label, inside: z.array(label).default([]), except: z.array(id).default([]) }),
]);

/** BCP-47 language tag. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a BCP-47 tag such as zh-Hant');
