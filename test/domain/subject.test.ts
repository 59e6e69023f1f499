import { describe, expect, it } from 'vitest';
import { commitTo, newSalt } from '../../functions/domain/salted.ts';
import { afterPass, type Erasure, foldAddress, isHeld, noCounts, SubjectRequest, subjectOf, viewErasure, viewHold } from '../../functions/domain/subject.ts';
import { aRandom, secondsAfter, start } from '../examples.ts';

const anErasure = (fields: Partial<Erasure> = {}): Erasure => ({
  id: 'ers_1',
  kind: 'email',
  subject: 'dana@x.example',
  subjectCommit: 'aa',
  reason: 'asked for',
  reasonCommit: 'bb',
  salt: 'cc',
  requestedAt: start.toISOString(),
  requestedBy: 'key_1',
  state: 'running',
  pass: 1,
  cursor: 'somewhere',
  tried: null,
  nextAt: start.toISOString(),
  changed: false,
  counts: { ...noCounts, looked: 3 },
  finishedAt: null,
  version: 7,
  ...fields,
});

describe('a request about a subject', () => {
  it('names one person or one account, and a reason', () => {
    expect(subjectOf(SubjectRequest.parse({ email: ' Dana@X.example ', reason: ' asked ' }))).toEqual({ kind: 'email', value: 'dana@x.example' });
    expect(subjectOf(SubjectRequest.parse({ accountId: 'acc_1', reason: 'asked' }))).toEqual({ kind: 'accountId', value: 'acc_1' });
    expect(() => subjectOf({ reason: 'asked' })).toThrow(TypeError);
  });

  it.each([
    {},
    { reason: 'asked' },
    { email: 'dana@x.example' },
    { email: 'dana@x.example', accountId: 'acc_1', reason: 'asked' },
    { email: 'Dana <dana@x.example>', reason: 'asked' },
    { email: 'nobody', reason: 'asked' },
    { email: 'dana@x.example', reason: '  ' },
    { accountId: 'a b', reason: 'asked' },
    { accountId: 'acc_1', reason: 'asked', force: true },
  ])('%j is refused', (body) => expect(SubjectRequest.safeParse(body).success).toBe(false));

  it('compares addresses without their case, and keeps a tag', () => {
    expect(foldAddress(' DANA+a@X.example')).toBe('dana+a@x.example');
    expect(foldAddress('u\u0308@x.example')).toBe(foldAddress('\u00dc@x.example'));
  });
});

describe('after a pass', () => {
  it('there is always a second one, two minutes later, that begins at the newest draft', () => {
    expect(afterPass(anErasure(), start)).toEqual({
      ...anErasure({ pass: 2, cursor: null, counts: noCounts }),
      nextAt: secondsAfter(120).toISOString(),
    });
  });

  it('it is done once a later one has found nothing left', () => {
    expect(afterPass(anErasure({ pass: 2 }), start)).toBe('done');
    expect(afterPass(anErasure({ pass: 9, changed: true }), start)).toMatchObject({ pass: 10, changed: false });
  });

  it('what can not be read is tried five times', () => {
    const counts = { ...noCounts, unreadable: 1 };

    expect(afterPass(anErasure({ pass: 4, counts }), start)).toMatchObject({ pass: 5 });
    expect(afterPass(anErasure({ pass: 5, counts }), start)).toBe('done');
  });
});

it('a view tells all but the reason and how it is kept', () => {
  expect(viewErasure(anErasure())).toEqual({
    id: 'ers_1',
    state: 'running',
    kind: 'email',
    subject: 'dana@x.example',
    subjectCommit: 'aa',
    salt: 'cc',
    requestedAt: start.toISOString(),
    finishedAt: null,
    pass: 1,
    ...{ looked: 3, erased: 0, heldBack: 0, unreadable: 0 },
  });
  const hold = { id: 'hld_1', kind: 'accountId', subject: 'acc_1', reason: 'a case', at: start.toISOString() } as const;
  expect(viewHold({ ...hold, salt: 'cc', keyId: 'key_1' })).toEqual(hold);
});

it('a hold keeps the drafts of its account, and those that carry its address', () => {
  const holds = { accounts: new Set(['acc_1']), addresses: new Set(['dana@x.example']) };

  expect(isHeld(holds, 'acc_1', new Set())).toBe(true);
  expect(isHeld(holds, 'acc_2', new Set(['dana@x.example']))).toBe(true);
  expect(isHeld(holds, 'acc_2', new Set(['eve@x.example']))).toBe(false);
});

describe('a salted commitment', () => {
  it('is an HMAC over field, zero byte and value', () => {
    // printf 'feedback\0checked' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102…1f
    const salt = Buffer.from(Array.from({ length: 32 }, (_, i) => i)).toString('hex');

    expect(commitTo(salt, 'feedback', 'checked')).toMatch(/^[0-9a-f]{64}$/);
    expect(commitTo(salt, 'feedback', 'checked')).toBe('5f4661913782215c1f608610fa1e9811f5a10c81ed48867203ed42c80c6ff7ad');
  });

  it('differs by salt, field and value', () => {
    const random = aRandom('salts');
    const [a, b] = [newSalt(random), newSalt(random)];

    expect(a).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set([commitTo(a, 'x', 'y'), commitTo(b, 'x', 'y'), commitTo(a, 'z', 'y'), commitTo(a, 'x', 'z')]).size).toBe(4);
  });
});
