import { describe, expect, it } from 'vitest';
import { isAlwaysHuman, standingOf, type Turn } from '../../../functions/domain/learning/standing.ts';
import { alwaysHuman, prohibited } from '../../../functions/domain/policy/vocabulary.ts';
import { aPolicy } from '../../examples.ts';
import { at } from './examples.ts';

const began = (seconds: number): Turn => ({ at: at(seconds), kind: 'began' });
const demoted = (seconds: number): Turn => ({ at: at(seconds), kind: 'demoted' });
const promoted = (seconds: number, by: 'calibration' | 'person' = 'calibration'): Turn => ({ at: at(seconds), kind: 'promoted', by });
const standing = (...turns: Turn[]) => standingOf('faq', turns);

describe('how a category stands', () => {
  it('is in review at first', () => {
    expect(standing(began(0))).toEqual({ category: 'faq', since: at(0), attempt: 1, promotedBy: null });
  });

  it('R117: is promoted by whom the turn says, in the same attempt', () => {
    expect(standing(began(0), promoted(9))).toEqual({ category: 'faq', since: at(9), attempt: 1, promotedBy: 'calibration' });
    expect(standing(began(0), promoted(9, 'person')).promotedBy).toBe('person');
  });

  it('is of the first attempt where a person promoted it before any evidence began', () => {
    expect(standing(promoted(0, 'person'))).toEqual({ category: 'faq', since: at(0), attempt: 1, promotedBy: 'person' });
  });

  it('R124: is in review again after a demotion, in another attempt, with no evidence from before', () => {
    expect(standing(began(0), promoted(9), demoted(20))).toEqual({ category: 'faq', since: at(20), attempt: 2, promotedBy: null });
  });

  it('R116: is in review again when evidence begins anew, promoted or not', () => {
    expect(standing(began(0), promoted(9), began(20))).toMatchObject({ since: at(20), attempt: 2, promotedBy: null });
    expect(standing(began(0), began(20))).toMatchObject({ attempt: 2, promotedBy: null });
  });

  it('counts a demotion and a beginning at one instant as one attempt', () => {
    expect(standing(began(0), promoted(9), demoted(20), began(20)).attempt).toBe(2);
    expect(standing(began(0), promoted(9), demoted(20), began(21)).attempt).toBe(3);
  });

  it('is unknown of a category that nothing happened to', () => {
    expect(() => standing()).toThrow(new RangeError('no turn of the category: faq'));
  });
});

describe('always-human categories', () => {
  it('R123: are those of the vocabulary and those that the policy adds, however they are written', () => {
    const { topics } = aPolicy();
    const policy = aPolicy({ topics: { ...topics, alwaysHuman: ['press_inquiry'], prohibited: ['tax_advice'] } });

    for (const category of [...Object.keys(alwaysHuman), ...Object.keys(prohibited), 'press_inquiry', 'tax_advice', 'Billing Dispute'])
      expect([category, isAlwaysHuman(policy, category)]).toEqual([category, true]);
    expect(isAlwaysHuman(policy, 'faq')).toBe(false);
    expect(isAlwaysHuman(aPolicy({ topics: { ...topics, alwaysHuman: [], prohibited: [] } }), 'legal')).toBe(true);
  });
});
