import { describe, expect, it } from 'vitest';
import { isLikelyLate, type TooLong, whyTooLong } from '../../../functions/domain/metrics/waiting.ts';
import { start } from '../../examples.ts';
import { at } from './examples.ts';

const forecast = (p90: number) => ({ median: at(p90 - 60), p90: at(p90), cases: 30 });
type Head = Parameters<typeof whyTooLong>[0];

describe('waiting too long', () => {
  it.each<[string, Head, TooLong | null]>([
    ['past its deadline', { status: 'pending', decideBy: at(0), forecast: null }, 'overdue'],
    ['due within the hour', { status: 'pending', decideBy: at(3600), forecast: null }, 'due-soon'],
    ['due in more than an hour', { status: 'pending', decideBy: at(3601), forecast: null }, null],
    ['slower than nine in ten', { status: 'pending', decideBy: at(7200), forecast: forecast(-1) }, 'slow'],
    ['as slow as nine in ten', { status: 'pending', decideBy: at(7200), forecast: forecast(0) }, null],
    ['without a deadline', { status: 'pending', decideBy: null, forecast: null }, null],
    ['decided by nobody', { status: 'blocked', decideBy: at(7200), forecast: null }, 'blocked'],
    ['approved', { status: 'approved', decideBy: at(-100), forecast: forecast(-100) }, null],
  ])('is told of a draft that is %s', (_, head, why) => {
    expect(whyTooLong(head, start)).toBe(why);
  });
});

describe('a deadline that will probably be missed', () => {
  const forecast = (median: number) => ({ median: at(median), p90: at(7200), cases: 30 });

  it.each<[string, Head, boolean]>([
    ['past its deadline', { status: 'pending', decideBy: at(0), forecast: null }, true],
    ['due within the hour', { status: 'pending', decideBy: at(3600), forecast: null }, true],
    ['due in more than an hour', { status: 'pending', decideBy: at(3601), forecast: null }, false],
    ['one of those of which most took longer', { status: 'pending', decideBy: at(7200), forecast: forecast(7200) }, true],
    ['one of those of which most were quicker', { status: 'pending', decideBy: at(7200), forecast: forecast(7199) }, false],
    ['without a deadline', { status: 'pending', decideBy: null, forecast: null }, false],
    ['approved', { status: 'approved', decideBy: at(-100), forecast: null }, false],
    ['decided by nobody, which is told by itself', { status: 'blocked', decideBy: at(-100), forecast: null }, false],
  ])('is expected of a draft that is %s', (_, head, isLate) => {
    expect(isLikelyLate(head, start)).toBe(isLate);
  });
});
