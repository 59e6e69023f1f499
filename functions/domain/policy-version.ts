import * as z from 'zod';
import { Actor } from './audit-entry.ts';

/** One version of the policy; its document is read by its hash. */
export const PolicyVersion = z
  .strictObject({
    version: z.int().min(1),
    sha256: z.hash('sha256'),
    at: z.iso.datetime(),
    actor: Actor,
    reason: z.string().nullable(),
    proposal: z
      .strictObject({ id: z.string(), authorId: z.string() })
      .optional()
      .describe('The proposal that became it and who made it, where somebody else put it in force in the console'),
    overruled: z.array(z.string()).describe('Drafts that people had rejected and that this version would send, the first 1,000 of them'),
  })
  .meta({ id: 'PolicyVersion' });
export type PolicyVersion = z.infer<typeof PolicyVersion>;
