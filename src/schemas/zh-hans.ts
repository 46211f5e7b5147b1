import { z } from 'astro/zod';
import { label } from './primitives.ts';

/** `zh-hans.yaml`: Traditional wording → the Simplified wording that a mainland reader expects. Wins over OpenCC. */
export const simplifiedExceptions = z.array(z.strictObject({ from: label, to: label }));
