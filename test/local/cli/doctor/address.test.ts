import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../../local/cli/doctor/address.ts';

const generated = 'https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com';
const own = { name: 'approvals.acme.example', certificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/0-0' };

describe('the address that links lead to', () => {
  it.each([
    ['is the one that API Gateway gave, and stays so', undefined, generated],
    ['stays so while the domain waits for its DNS record', { ...own, waits: true }, generated],
    ['is the domain, and stays so', own, 'https://approvals.acme.example'],
    ['is the domain alone, and stays so', { ...own, only: true }, 'https://approvals.acme.example'],
  ])('%s', (_, domain, url) => {
    expect(checkAddress({ domain }, url)).toMatchObject([{ check: 'address', level: 'ok' }]);
  });

  it('says of a domain what becomes of the address that API Gateway gave', () => {
    const said = (domain: object) => checkAddress({ domain: { ...own, ...domain } }, 'https://approvals.acme.example').map(({ says }) => says);
    const goOn = 'links lead to https://approvals.acme.example, and go on to';

    expect(said({})).toEqual([`${goOn}; after a deployment the one that API Gateway gave the stack is open beside it`]);
    expect(said({ only: true })).toEqual([`${goOn}; after a deployment the one that API Gateway gave the stack is closed: links that name it end`]);
    expect(checkAddress({ domain: undefined }, generated)).toMatchObject([{ says: `links lead to ${generated}, and go on to` }]);
  });

  it.each([
    ['to a domain, and the one before stays open: DNS comes first', own, generated, /which stays open$/, /`waits: true`/],
    ['to a domain, and the one before is closed with it', { ...own, only: true }, generated, /ends with it/, /take `only: true` out/],
    [
      'to another domain, and that before is gone',
      own,
      'https://old.acme.example',
      /approvals\.acme\.example in place of https:\/\/old.+ends with it/,
      /nothing waits/,
    ],
    ['away from a domain, which is gone', undefined, 'https://old.acme.example', /that API Gateway gave .+ends with it/, /nothing waits/],
    ['away from a domain that waits again', { ...own, waits: true }, 'https://approvals.acme.example', /that API Gateway gave/, /nothing waits/],
  ])('moves %s', (_, domain, url, says, fix) => {
    expect(checkAddress({ domain }, url)).toEqual([{ check: 'address', level: 'warning', says: expect.stringMatching(says), fix: expect.stringMatching(fix) }]);
  });

  it('is nothing to speak of where the stack prints none', () => {
    expect(checkAddress({ domain: own }, undefined)).toEqual([]);
  });
});
