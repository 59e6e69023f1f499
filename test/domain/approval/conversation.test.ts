import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOlder, type Conversation, isKnown, isOvertakenIn, messageOf, newestOf, withMessage } from '../../../functions/domain/approval/conversation.ts';
import { secondsAfter, start } from '../../examples.ts';

const at = (seconds: number): string => secondsAfter(seconds).toISOString();
const message = (id: string | null, seconds: number) => ({ id, at: at(seconds) });
const conversation = (fields: Partial<Conversation> = {}): Conversation => ({
  conversationId: 'zd-1',
  version: 4,
  lastMessage: message('m-2', 60),
  knownIds: ['m-1', 'm-2'],
  openDrafts: ['drf_1'],
  ...fields,
});

describe('a message of the customer', () => {
  it('counts as written now where it says no instant, and is kept in UTC', () => {
    expect(messageOf({}, start)).toEqual({ id: null, at: start.toISOString() });
    expect(messageOf({ id: 'm-1', at: '2026-11-22T18:00:00+01:00' }, secondsAfter(9))).toEqual({ id: 'm-1', at: start.toISOString() });
  });

  it('is known by its id, where it has one', () => {
    expect(isKnown(conversation(), message('m-1', 0))).toBe(true);
    expect(isKnown(conversation(), message('m-3', 0))).toBe(false);
    expect(isKnown(conversation(), message(null, 0))).toBe(false);
    expect(isKnown(undefined, message('m-1', 0))).toBe(false);
  });

  it('is overtaken by a newer one only', () => {
    expect(isOvertakenIn(conversation(), message('m-1', 0))).toBe(true);
    expect(isOvertakenIn(conversation(), message(null, 0))).toBe(true);
    expect(isOvertakenIn(conversation(), message('m-3', 60))).toBe(false);
    expect(isOvertakenIn(conversation(), message('m-2', 0))).toBe(false); // the same one, told with another instant
    expect(isOvertakenIn(undefined, message('m-1', 0))).toBe(false);
    expect(newestOf(conversation(), message('m-1', 0))).toEqual(message('m-2', 60));
    expect(newestOf(conversation(), message('m-3', 61))).toEqual(message('m-3', 61));
    expect(newestOf(undefined, message('m-3', 0))).toEqual(message('m-3', 0));
  });

  it('R135: told again keeps the instant that it was told with first, so that it hides none that was written in between', () => {
    const again = withMessage(conversation(), 'zd-1', message('m-2', 300));

    expect(newestOf(conversation(), message('m-2', 300))).toEqual(message('m-2', 60));
    expect(again.lastMessage).toEqual(message('m-2', 60));
    expect(answersOlder({ answers: newestOf(again, message('m-2', 400)) }, message('m-3', 240))).toBe(true);
    const nameless = conversation({ lastMessage: message(null, 60) });
    expect(newestOf(nameless, message(null, 300))).toEqual(message(null, 300));
  });

  it('R135: overtakes a draft that answers an older one', () => {
    const head = { answers: message('m-1', 0) };

    expect(answersOlder(head, message('m-2', 1))).toBe(true);
    expect(answersOlder(head, message(null, 1))).toBe(true);
    expect(answersOlder(head, message('m-1', 1))).toBe(false);
    expect(answersOlder(head, message('m-2', 0))).toBe(false);
    expect(answersOlder(head, message('m-2', -1))).toBe(false);
    expect(answersOlder({ answers: message(null, 0) }, message(null, 0))).toBe(false);
  });
});

describe('a conversation', () => {
  it('begins with its first message', () => {
    expect(withMessage(undefined, 'zd-1', message('m-1', 0), 'drf_1')).toEqual({
      conversationId: 'zd-1',
      version: 0,
      lastMessage: message('m-1', 0),
      knownIds: ['m-1'],
      openDrafts: ['drf_1'],
    });
    expect(withMessage(undefined, 'zd-1', message(null, 0))).toMatchObject({ knownIds: [], openDrafts: [] });
  });

  it('knows a message and a draft once', () => {
    expect(withMessage(conversation(), 'zd-1', message('m-1', 0), 'drf_1')).toEqual(conversation());
    expect(withMessage(conversation(), 'zd-1', message('m-3', 90), 'drf_2')).toMatchObject({
      lastMessage: message('m-3', 90),
      knownIds: ['m-1', 'm-2', 'm-3'],
      openDrafts: ['drf_1', 'drf_2'],
    });
  });

  it('keeps the newest message, in whatever order they arrive, and at most fifty ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 80 }), (seconds) => {
        const all = seconds.reduce<Conversation | undefined>((before, second) => withMessage(before, 'zd-1', message(`m-${second}`, second)), undefined);
        expect(all?.lastMessage.at).toBe(at(Math.max(...seconds)));
        expect(all?.knownIds).toEqual(seconds.slice(-50).map((second) => `m-${second}`));
      }),
    );
  });
});
