import type { Phrase } from '../phrases.ts';

/** Topics that are read from a customer's own words. The last four are the do-not-answer list. */
export const readableTopics = [
  'account_closure',
  'cancellation',
  'billing_dispute',
  'security_change',
  'legal_inquiry',
  'refund',
  'legal_advice',
  'medical_advice',
  'policy_exception',
  'private_data',
] as const;
export type ReadTopic = (typeof readableTopics)[number];

/** What the wording tells beside topics. */
export const readableCues = ['legal-threat', 'asks-for-management', 'prompt-injection'] as const;
export type Cue = (typeof readableCues)[number];

/** `annoyance`: words of everyday complaint, which say little alone. `promise`: of replies. */
export type SignId = ReadTopic | Cue | 'frustration' | 'annoyance' | 'promise';

export type SignPhrases = Readonly<Partial<Record<SignId, readonly Phrase[]>>>;

/** How one language says what needs a person. */
export interface Lexicon {
  /** What takes away: words that stand in such a phrase mean no harm ("tennis court", "the cancel button") and are passed over. */
  readonly harmless: readonly Phrase[];
  /** Wishes and complaints. In a sentence that denies them ("we do not want to cancel") they count for nothing. */
  readonly asks: SignPhrases;
  /** Phrases that hold a denial of their own ("will not pay", "not what we ordered"): matched in the words as they stand. */
  readonly says: SignPhrases;
  /** Other spellings of a word, itself among them; asked when the lexicon is made ready. */
  readonly spell?: (word: string, part: 'harmless' | 'asks' | 'says') => readonly string[];
}
