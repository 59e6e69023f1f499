import * as z from 'zod';
import type { Remark } from './finding.ts';

/**
 * What a service's search for personal data in the reply came to. It is an option of the policy, asked beside our own patterns and counted apart.
 * `off`: not asked for; `unsupported-language`: the service reads English and Spanish only, and our own patterns stand alone; `unread`: it gave no answer.
 */
export const PersonalDataState = z.enum(['off', 'searched', 'unsupported-language', 'unread']);

export interface PersonalDataReading {
  readonly state: z.infer<typeof PersonalDataState>;
  /** `type` in the service's words, `score` from 0 to 1. */
  readonly found: readonly { readonly type: string; readonly score: number; readonly text: string }[];
}

export const notSearched: PersonalDataReading = { state: 'off', found: [] };

/** Below it a find is a guess (settled). */
const certainFrom = 0.8;

/**
 * What never belongs into a reply. Names, addresses, mail addresses, phone numbers and dates do: they are the customer's own.
 *
 * @see https://docs.aws.amazon.com/comprehend/latest/dg/how-pii.html for the types
 */
const privateTypes: Readonly<Record<string, string>> = {
  AWS_ACCESS_KEY: 'an access key',
  AWS_SECRET_KEY: 'a secret key',
  BANK_ACCOUNT_NUMBER: 'a bank account number',
  BANK_ROUTING: 'a bank routing number',
  CA_HEALTH_NUMBER: 'a health number',
  CA_SOCIAL_INSURANCE_NUMBER: 'a social insurance number',
  CREDIT_DEBIT_CVV: 'a card’s security code',
  CREDIT_DEBIT_NUMBER: 'a card number',
  DRIVER_ID: 'a driver’s licence number',
  IN_AADHAAR: 'an Aadhaar number',
  IN_PERMANENT_ACCOUNT_NUMBER: 'a permanent account number',
  INTERNATIONAL_BANK_ACCOUNT_NUMBER: 'a bank account number',
  PASSPORT_NUMBER: 'a passport number',
  PASSWORD: 'a password',
  PIN: 'a PIN',
  SSN: 'a social security number',
  UK_NATIONAL_HEALTH_SERVICE_NUMBER: 'a health number',
  UK_NATIONAL_INSURANCE_NUMBER: 'a national insurance number',
  UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER: 'a taxpayer number',
  US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER: 'a taxpayer number',
};

/** What a service found that a reply must not give away, each kind once; quoted by its last two characters. */
export function leaksOf({ found }: PersonalDataReading): Remark[] {
  const leaks = new Map<string, Remark>();
  for (const { type, score, text } of found) {
    const what = privateTypes[type];
    if (what === undefined || score < certainFrom || leaks.has(what)) continue;
    leaks.set(what, { text: `the reply holds ${what}, as Comprehend reads it`, quote: `…${text.slice(-2).toWellFormed()}` });
  }
  return [...leaks.values()];
}
