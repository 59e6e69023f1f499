import { describe, expect, it } from 'vitest';
import { actionTier } from '../../../functions/domain/policy/action-rules.ts';
import { Assessment } from '../../../functions/domain/policy/assessment.ts';
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

  it('R42: an action called like what every object has is unknown, and all that is recorded of it can be read again', () => {
    for (const type of ['constructor', 'toString', '__proto__']) {
      const result = assessed({ submission: { confidence: 1, actions: [{ type, records: 3 }] } });

      expect(result).toMatchObject({ tier: 3, mode: 'sync', reasons: [{ rule: 'unknown-action' }] });
      expect(Assessment.parse(JSON.parse(JSON.stringify(result)))).toMatchObject({ tier: 3, signals: { actions: [type], mostRecords: 3 } });
    }
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

  it('R22, R24: what is split over several actions is added up before it is compared', () => {
    const split = (...actions: Action[]) => {
      const { tier, reasons, whyNotSent } = assessed({ submission: { confidence: 1, actions } });
      return { tier, why: reasons.filter((one) => one.tier === 3).map(({ rule, text }) => `${rule}: ${text}`), whyNotSent };
    };

    expect(split({ type: 'data_export', records: 51 }, { type: 'data_export', records: 50 }).why).toContain('bulk-export: data export of 101 records is bulk');
    expect(split({ type: 'data_change', records: 10 }, { type: 'data_change', records: 1 })).toEqual({
      tier: 3,
      why: ['significant-data-change: data change of 11 records is significant'],
      whyNotSent: 'it would have been sent with at most 10 records in all',
    });
    expect(split({ type: 'ticket_update', recipients: 100 }, { type: 'data_change', recipients: 1 })).toEqual({
      tier: 3,
      why: ['bulk-action: ticket update and data change for 101 is bulk'],
      whyNotSent: 'it would have been sent with at most 100 records and recipients in all',
    });
    expect(split({ type: 'ticket_update', records: 60 }, { type: 'internal_note', records: 41 }).tier).toBe(3);
    expect(split({ type: 'ticket_update', records: 60 }, { type: 'ticket_update', recipients: 60 }).tier).toBe(2);
    expect(split({ type: 'data_export', records: 90 }, { type: 'ticket_update', records: 90 }).why).toEqual(['high-risk-action: data export needs a person']);
  });

  it('each action is named for what it does itself', () => {
    const values = (...actions: Action[]) => assessed({ submission: { confidence: 1, actions } }).reasons.map(({ rule, value }) => `${rule} ${value}`);

    const bulk = values({ type: 'data_export', records: 101 }, { type: 'ticket_update', recipients: 102 }, { type: 'internal_note' });
    expect(bulk.filter((each) => each.startsWith('bulk'))).toEqual(['bulk-export 101', 'bulk-action 102']);
    const changed = values({ type: 'data_change', records: 11 }, { type: 'data_change', records: 10 }, { type: 'ticket_update', records: 50 });
    expect(changed.filter((each) => each.startsWith('significant'))).toEqual(['significant-data-change 21']);
    const message = values({ type: 'bulk_message', recipients: 90 }, { type: 'ticket_update', recipients: 90 });
    expect(message.filter((each) => each.startsWith('bulk'))).toEqual(['bulk-action 90']);
  });
});
