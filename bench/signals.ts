import type { Signals } from '../functions/domain/policy/signals.ts';
import { drawer } from './random.ts';

const segments = ['small', 'standard', 'enterprise'] as const;
const ordinaryTopics = ['faq', 'order_status', 'shipping', 'how_to', 'product_question', 'feedback'];
const graveTopics = ['billing_dispute', 'cancellation', 'account_closure', 'security_change', 'legal_inquiry', 'medical_advice', 'private_data'];
const currencies = ['USD', 'EUR', 'GBP', 'XPF'];
/** Amounts at the lines of the standard policy and one cent beside them. */
const lines = [49_99, 50_00, 100_00, 100_01, 1_000_00, 1_000_01, 9_999_99, 10_000_00, 10_000_01];
const types = ['none', 'internal_note', 'ticket_update', 'credit', 'data_change', 'refund', 'transfer', 'data_export', 'account_closure', 'teleport'];

/**
 * Seeded drafts as the policy sees them: most of them harmless, some at the very lines, and every rule of the standard policy somewhere.
 *
 * @param count - at least one draft for each rule needs about 500
 */
export function someSignals(count: number, seed = 20_261_123): Signals[] {
  const { chance, pick, upTo } = drawer(seed);
  return Array.from({ length: count }, (): Signals => {
    const rare = (part = 0.02) => chance(part);
    const action = chance(0.7) ? pick(['none', 'none', 'internal_note', 'ticket_update']) : pick(types);
    const moves = ['credit', 'refund', 'transfer'].includes(action) && !rare(0.1);
    const currency = chance(0.8) ? 'USD' : pick(currencies);
    const minor = moves ? (chance(0.5) ? pick(lines) : upTo(200_000)) : 0;
    const sentiment = rare(0.03) ? 'NEGATIVE' : rare(0.01) ? 'UNKNOWN' : pick(['NEUTRAL', 'POSITIVE', 'MIXED'] as const);
    const records = action === 'data_change' || action === 'data_export' ? pick([0, 1, 10, 11, 100, 101]) : 0;
    const category = pick([...ordinaryTopics, 'refund_request', 'other']);
    return {
      confidence: chance(0.9) ? pick([0.9, 0.92, 0.95, 0.97, 0.99]) : pick([0.6, 0.8499, 0.85, 0.8999, 0.9, 0.9499]),
      category,
      segment: pick(segments),
      accountKnown: !rare(),
      authorKnown: !rare(),
      frozen: rare(0.01),
      privileged: rare(),
      regulated: rare(),
      activeEscalation: rare(),
      contractCurrency: rare(0.1) ? '' : rare() ? 'EUR' : 'USD',
      contractMinor: pick([1_000_00, 50_000_00, 100_000_00, rare(0.1) ? 100_000_01 : 90_000_00]),
      account: 'acc-1',
      topics: [category, ...(rare(0.05) ? [pick(graveTopics)] : []), ...(chance(0.2) ? [pick(ordinaryTopics)] : [])],
      actions: [action],
      withoutAmount: moves ? [] : [action],
      withoutRecords: records === 0 ? [action] : [],
      touches: action === 'data_change' && chance(0.2) ? ['billing'] : [],
      records: { [action]: records },
      mostRecords: action === 'data_export' ? 0 : records,
      mostRecipients: rare() ? 101 : 0,
      currencies: moves ? [currency] : [],
      moved: moves ? { [currency]: minor } : {},
      sums: moves ? { [currency]: minor + (chance(0.2) ? upTo(20_000) : 0) } : {},
      movers: moves ? { [currency]: [action] } : {},
      refunds: action === 'refund' && moves ? { [currency]: minor } : {},
      sentiment,
      negativity: sentiment === 'NEGATIVE' ? pick([0.6, 0.79, 0.8, 0.95]) : 0,
      cues: rare() ? [pick(['legal-threat', 'asks-for-management', 'prompt-injection', 'reads-risky'])] : [],
      frustrated: rare(),
      heat: pick([0, 0, 0.4, 0.5, 0.9]),
      growth: pick([0, 0, 0, 0.2, 0.3]),
      escalationRisk: pick([0, 0.1, 0.3, rare(0.05) ? 0.7 : 0]),
      keywords: action === 'refund' && chance(0.5) ? ['refund:3'] : rare() ? [pick(['lawyer:3', 'chargeback:3', 'refund:3'])] : [],
      patterns: [],
      patternsUntried: rare(0.01),
      tooLong: rare(0.01),
      languageUnread: rare(0.01),
      undeclared: rare(),
      contradicts: rare(0.01),
      privateData: rare(0.01),
      personalData: rare(0.01) ? 'unread' : 'off',
      reviewRequested: rare(),
      at: Date.UTC(2026, 10, 23, 9),
    };
  });
}
