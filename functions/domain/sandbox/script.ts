import * as z from 'zod';
import { RejectReason } from '../approval/draft-state.ts';

/** What the sandbox makes of a draft that waits, in the place of people: a decision in every seat, or none in time. */
export const SandboxScript = z
  .strictObject({
    decide: z.enum(['approve', 'approve_with_edits', 'reject', 'expire']).describe('`expire`: nobody decides in time, and the draft is `held`'),
    after: z.int().min(0).max(3600).default(0).describe('Seconds from this request on; the escrow of the policy comes after an approval'),
    text: z.string().min(1).max(100_000).optional().describe('Of `approve_with_edits`: the reply as it goes out'),
    reason: RejectReason.optional().describe('Of `reject`; `other` unless told'),
    feedback: z.string().min(1).max(2000).optional().describe('Of `reject`'),
  })
  .refine(({ decide, text }) => (text !== undefined) === (decide === 'approve_with_edits'), 'text belongs to approve_with_edits, which needs it')
  .refine(({ decide, reason, feedback }) => decide === 'reject' || (reason === undefined && feedback === undefined), 'reason and feedback belong to reject')
  .meta({ id: 'SandboxScript' });
export type SandboxScript = z.infer<typeof SandboxScript>;
