import { describe, expect, it } from 'vitest';
import { actionTier } from '../../../functions/domain/policy/action-rules.ts';
import type { Action } from '../../../functions/domain/policy/draft.ts';
import { assessed } from './fixtures.ts';

const of = (action: Action) => {
  const { tier, risk, mode, reasons, whyNotSent } = assessed({ submission: { confidence: 1, actions: [action] } });
  return { tier, risk, mode, rules: reasons.map(({ rule }) => rule), whyNotSent };
};

describe('actions', () => {
  it('R37: nothing and an internal note are tier 1, R38: a ticket update and a small data change are told', () => {
    for (const type of ['none', 'internal_note']) expect(of({ type })).toMatchObject({ tier: 1, mode: 'async' });
    for (const type of ['ticket_update', 'data_change']) expect(of({ type })).toMatchObject({ tier: 2, rules: ['notify-action'] });
  });

  it.each(['account_closure', 'bulk_message', 'transfer', 'privilege_change', 'legal_commitment', 'cancellation'])('R21, R23, R34, R39: %s is held', (type) => {
    expect(of({ type })).toMatchObject({ tier: 3, risk: 'high', mode: 'sync' });
    expect(of({ type }).rules).toContain('high-risk-action');
  });

  it('R42: an unknown action is held, and counts as irreversible', () => {
    expect(of({ type: 'grant_wish' })).toMatchObject({
      tier: 3,
      mode: 'sync',
      rules: ['unknown-action'],
      whyNotSent: 'nothing would have sent it: an unknown action (grant wish) always needs a person',
    });
  });

  it('R24: a data export of more than 100 records, or of unknown size, is bulk', () => {
    expect(of({ type: 'data_export', records: 101 }).rules).toContain('bulk-export');
    expect(of({ type: 'data_export' }).rules).toContain('bulk-export');
    expect(of({ type: 'data_export', records: 100 }).rules).toEqual(['high-risk-action']);
  });

  it('more than 100 recipients or records of anything are bulk', () => {
    expect(of({ type: 'ticket_update', recipients: 100 }).tier).toBe(2);
    expect(of({ type: 'ticket_update', recipients: 101 })).toMatchObject({
      tier: 3,
      whyNotSent: 'it would have been sent with at most 100 records and recipients',
    });
    expect(of({ type: 'ticket_update', records: 101 }).rules).toContain('bulk-action');
  });

  it.each<[Partial<Action>, string, string]>([
    [{}, 'unknown', 'bulk message to an unknown number of people is bulk'],
    [{ recipients: 80 }, '80', 'bulk message for 80 is bulk whatever its size'],
    [{ records: 5, recipients: 120 }, '120', 'bulk message for 120 is bulk'],
  ])('R23, R121: a bulk message is bulk by what it is: %j', (fields, value, text) => {
    const { reasons, whyNotSent } = assessed({ submission: { confidence: 1, actions: [{ type: 'bulk_message', ...fields }] } });

    expect(reasons.find(({ rule }) => rule === 'bulk-action')).toEqual({ rule: 'bulk-action', tier: 3, text, value });
    expect(whyNotSent).toBe('nothing would have sent it: bulk message always needs a person');
  });

  it('R22: a data change of ownership, billing, credentials or more than 10 records is significant', () => {
    expect(of({ type: 'data_change', records: 10 }).tier).toBe(2);
    expect(of({ type: 'data_change', records: 11 })).toMatchObject({ tier: 3, whyNotSent: 'it would have been sent with at most 10 records' });
    expect(of({ type: 'data_change', touches: ['billing'] }).rules).toContain('significant-data-change');
  });

  it('R40: impact alone and reversibility alone can raise the tier', () => {
    expect(actionTier('note', { impact: 'internal', reversible: true, tier: 1 })).toBe(1);
    expect(actionTier('note', { impact: 'data', reversible: true, tier: 1 })).toBe(2);
    expect(actionTier('note', { impact: 'internal', reversible: false, tier: 1 })).toBe(2);
    expect(actionTier('note', { impact: 'data', reversible: false, tier: 1 })).toBe(3);
    expect(actionTier('account_closure', { impact: 'none', reversible: true, tier: 1 })).toBe(3);
  });

  it('each action is named for what it does itself', () => {
    const values = (...actions: Action[]) => assessed({ submission: { confidence: 1, actions } }).reasons.map(({ rule, value }) => `${rule} ${value}`);

    const bulk = values({ type: 'data_export', records: 101 }, { type: 'ticket_update', recipients: 102 }, { type: 'internal_note' });
    expect(bulk.filter((each) => each.startsWith('bulk'))).toEqual(['bulk-export 101', 'bulk-action 102']);
    const changed = values({ type: 'data_change', records: 11 }, { type: 'data_change', records: 10 }, { type: 'ticket_update', records: 50 });
    expect(changed.filter((each) => each.startsWith('significant'))).toEqual(['significant-data-change 11']);
  });
});
