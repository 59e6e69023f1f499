import { describe, expect, it } from 'vitest';
import { accountFault, HelpdeskAccount } from '../../../functions/domain/helpdesk/account.ts';

const zendesk: HelpdeskAccount = { vendor: 'zendesk', account: 'acme', authors: ['1'] };
const others: HelpdeskAccount[] = [
  { ...zendesk, vendor: 'freshdesk', sender: '9' },
  { ...zendesk, vendor: 'intercom', sender: '9', region: 'eu' },
  { ...zendesk, vendor: 'hubspot', account: '62515', sender: '9', olderSignatures: ['v1'] },
];

describe('the helpdesk of a tenant', () => {
  it.each([zendesk, ...others])('is one by the rules of its vendor: %j', (account) => {
    expect(accountFault(HelpdeskAccount.parse(account))).toBeUndefined();
  });

  it.each([
    [{ ...zendesk, sender: '9' }, 'sender must not be said of zendesk'],
    [{ ...zendesk, vendor: 'freshdesk' as const }, 'sender must be the user of freshdesk'],
    [{ ...zendesk, vendor: 'freshdesk' as const, sender: '1' }, 'sender must be nobody of authors'],
    [{ ...zendesk, region: 'eu' as const }, 'region must be said of intercom alone'],
    [{ ...zendesk, olderSignatures: ['v1' as const] }, 'olderSignatures must be said of hubspot alone'],
    [{ ...zendesk, vendor: 'hubspot' as const, sender: '9' }, 'account must be the number of the portal'],
  ])('%j is none', (account, fault) => {
    expect(accountFault(account)).toContain(fault);
  });
});
