import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader } from './data/content-loader.ts';

const files = defineCollection({
  loader: contentLoader(),
  schema: z.strictObject({ path: z.string(), text: z.string() }),
});

export const collections = { files };
