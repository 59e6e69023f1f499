import { describe, expect, it } from 'vitest';
import { ok } from '../../../../local/cli/doctor/finding.ts';
import { asked, troubleOf } from '../../../../local/cli/doctor/trouble.ts';
import { failure } from './fakes.ts';

describe('what it means that AWS gives no answer', () => {
  it.each([
    ['AccessDenied', 'unknown', 'allow them ses:GetAccount'],
    ['AccessDeniedException', 'unknown', 'allow them ses:GetAccount'],
    ['UnauthorizedOperation', 'unknown', 'allow them ses:GetAccount'],
    ['ExpiredToken', 'error', 'sign in again'],
    ['ExpiredTokenException', 'error', 'sign in again'],
    ['RequestExpired', 'error', 'is the clock of this machine right?'],
    ['InvalidClientTokenId', 'error', 'sign in again'],
    ['UnrecognizedClientException', 'error', 'sign in again'],
    ['SignatureDoesNotMatch', 'error', 'is the clock of this machine right?'],
    ['Throttling', 'unknown', 'try again in a minute'],
    ['ThrottlingException', 'unknown', 'try again in a minute'],
    ['TooManyRequestsException', 'unknown', 'try again in a minute'],
    ['TimeoutError', 'unknown', 'network'],
    ['InternalFailure', 'unknown', 'AWS Support'],
  ])('%s is %s: %s', (name, level, fix) => {
    const finding = troubleOf('ses-sandbox', 'ses:GetAccount', failure(name));

    expect(finding).toMatchObject({ check: 'ses-sandbox', level });
    expect(finding.fix).toContain(fix);
    expect(finding.says).toContain(name);
  });

  it.each(['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'ETIMEDOUT'])('%s is a network from which AWS can not be reached', (code) => {
    expect(troubleOf('stack', 'x', failure('Error', { code }))).toMatchObject({ level: 'unknown', says: `AWS can not be reached from here: ${code}` });
    expect(troubleOf('stack', 'x', Object.assign(new TypeError('fetch failed'), { cause: failure('Error', { code }) }))).toMatchObject({ level: 'unknown' });
  });

  it('tells no credentials from those that are over', () => {
    const none = failure('CredentialsProviderError', { message: 'Could not load credentials from any providers' });
    const over = failure('CredentialsProviderError', { message: 'The SSO session associated with this profile has expired' });

    expect(troubleOf('credentials', 'x', none)).toMatchObject({
      level: 'error',
      says: 'there are no AWS credentials here',
      fix: expect.stringContaining('AWS_PROFILE'),
    });
    expect(troubleOf('credentials', 'x', over)).toMatchObject({ level: 'error', says: 'the credentials have expired: CredentialsProviderError' });
  });

  it('says nothing of what AWS says about roles and sessions', () => {
    for (const name of ['AccessDenied', 'ExpiredToken', 'SignatureDoesNotMatch', 'Throttling', 'InternalFailure'])
      expect(JSON.stringify(troubleOf('x', 'ses:GetAccount', failure(name)))).not.toContain('assumed-role');
  });

  it('hides no bug of what looks at an answer', async () => {
    expect(await asked('x', 'y', Promise.resolve(3), (three) => [ok('x', `${three}`)])).toEqual([ok('x', '3')]);
    expect(await asked('x', 'y:Z', Promise.reject(failure('AccessDenied')), () => [])).toMatchObject([{ check: 'x', level: 'unknown', fix: 'allow them y:Z' }]);
    const bug = () => {
      throw new Error('a bug');
    };
    await expect(asked('x', 'y', Promise.resolve(3), bug)).rejects.toThrow('a bug');
  });
});
