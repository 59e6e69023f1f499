import * as z from 'zod';
import { Money } from '../money.ts';

/** Ids of accounts and people may be the caller's own. */
export const OwnId = z.string().regex(/^[A-Za-z0-9._:-]{1,128}$/);

export const Segment = z.enum(['small', 'standard', 'enterprise']);
export type Segment = z.infer<typeof Segment>;

/** What the tenant says about a business customer: the body of `PUT /v1/accounts/{id}`. */
export const AccountFields = z
  .strictObject({
    name: z.string().min(1).max(200),
    segment: Segment,
    contractValue: Money.optional().describe('Contract value a year'),
    regulated: z.array(z.string().min(1).max(64)).max(20).default([]).describe('Regulated industries; any entry makes the account sensitive'),
    privilegedRoles: z.array(z.string().min(1).max(64)).max(20).default([]).describe('Privileged roles; any entry demands sign-in assurance'),
    activeEscalation: z.boolean().default(false),
    frozen: z.boolean().default(false).describe('Drafts are kept and every release is refused'),
    confidential: z.boolean().optional().describe('Mails about it say tier, deadline, reference and link alone, whatever the tenant lets others say'),
    alias: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,40}$/)
      .optional()
      .describe('Stands for the name in such mails: `A-118`; without one the id does'),
    managerId: OwnId.optional().describe('The account manager, one of the people'),
  })
  .meta({ id: 'AccountFields' });
export type AccountFields = z.infer<typeof AccountFields>;

export const Account = AccountFields.extend({ id: OwnId }).meta({ id: 'Account' });
export type Account = z.infer<typeof Account>;
