import * as z from 'zod';
import { Segment } from './account.ts';
import { PersonalDataState } from './personal-data.ts';

const Minor = z.record(z.string(), z.number());
const Words = z.array(z.string());

/**
 * All that the rules look at: facts read from the draft, the message, the conversation and the account, one flat record.
 *
 * No text of a customer and no name is in it, so it is kept with each revision, and a candidate policy can be played
 * over the past without reading a text again. Only `keywords`, `patterns` and `patternsUntried` depend on the policy.
 */
export const Signals = z
  .strictObject({
    confidence: z.number().describe('0 to 1; an AI without one has 0, an agent without one has 1'),
    category: z.string(),
    account: z.string().default('').describe('Id of the account; empty on revisions that were assessed before it was kept'),
    segment: Segment.describe('Of an unknown account: small'),
    accountKnown: z.boolean(),
    authorKnown: z.boolean().describe('An AI counts as known'),
    frozen: z.boolean(),
    privileged: z.boolean(),
    regulated: z.boolean(),
    activeEscalation: z.boolean(),
    contractCurrency: z.string().describe('Empty without a contract value'),
    contractMinor: z.number(),
    topics: Words.describe('Of the caller, and read from the message'),
    actions: Words.describe('Types, once each'),
    withoutAmount: Words.describe('Types of actions that have no amount'),
    withoutRecords: Words.describe('Types of actions that say nothing of records'),
    touches: Words,
    records: Minor.describe('Records of all actions together, by type'),
    mostRecords: z.number().describe('Records of all actions together but for data exports'),
    mostRecipients: z.number().describe('Recipients of all actions together'),
    currencies: Words,
    moved: Minor.describe('What this draft moves, by currency'),
    sums: Minor.describe('What the account was promised in the window, this draft included, by currency'),
    movers: z.record(z.string(), Words).describe('Types of the actions that move money, by currency'),
    refunds: Minor.describe('What of it are refunds, by currency'),
    sentiment: z.enum(['POSITIVE', 'NEUTRAL', 'MIXED', 'NEGATIVE', 'UNKNOWN']),
    negativity: z.number().describe('Score of a negative reading, else 0'),
    cues: Words.describe('legal-threat, asks-for-management, prompt-injection, reads-risky'),
    frustrated: z.boolean().describe('By its words'),
    heat: z.number().describe('0 to 1: how negative the message sounds by the offline scorer'),
    growth: z.number().describe('0 to 1: how much more so than the mildest message before it; 0 for the first'),
    escalationRisk: z.number().describe('0 to 1: how likely the conversation is to escalate'),
    keywords: Words.describe('Ids of the keywords that stand in message or reply, with their tier: lawyer:3'),
    patterns: Words.describe('Ids of the patterns that fit, with their tier: iban:3'),
    patternsUntried: z.boolean().describe('A pattern took too much work, or could not be tried'),
    tooLong: z.boolean(),
    languageUnread: z.boolean().describe('Topics are not read in the message’s language, and the helpdesk names none'),
    undeclared: z.boolean().describe('The reply promises what no action declares'),
    contradicts: z.boolean().describe('The reply contradicts what the account was promised'),
    privateData: z.boolean().describe('By our own patterns, or by the service'),
    personalData: PersonalDataState.describe('What came of the service’s search'),
    reviewRequested: z.boolean(),
    at: z.number().describe('When it was assessed, milliseconds since 1970'),
  })
  .meta({ id: 'Signals' });
export type Signals = z.infer<typeof Signals>;
