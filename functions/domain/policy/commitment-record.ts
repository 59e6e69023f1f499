import * as z from 'zod';
import { Money } from '../money.ts';
import { OwnId } from './account.ts';
import { type Commitment, type CommitmentAct, type Denial, readCommitments, saidIn } from './commitments.ts';
import { isDeclared } from './declared.ts';
import type { Action } from './draft.ts';
import { money as inMoney, inWords, type Remark } from './finding.ts';
import { dayMeant } from './promised-dates.ts';

/** So many of one reply are kept, the first ones: a reply that promises more is none that anybody compares by machine. */
const mostKept = 20;
/** A year, and a month for those who ask at its end. */
export const keptDays = 400;

export const KeptCommitment = z
  .strictObject({
    kind: z.enum(['money', 'date', 'act', 'liability']),
    money: Money.optional(),
    date: z.string().max(160).optional().describe('The day where the reply named its year, else the words as they stood'),
    act: z.enum(['refund', 'credit', 'cancellation', 'account_closure', 'data_change', 'service', 'guarantee']).optional(),
    quote: z.string().max(160),
    state: z.literal('open'),
  })
  .meta({ id: 'KeptCommitment' });
export type KeptCommitment = z.infer<typeof KeptCommitment>;

/** What one released reply promised an account. */
export const CommitmentRecord = z
  .strictObject({
    accountId: OwnId,
    draftId: z.string(),
    revision: z.int().min(1),
    releaseId: z.string(),
    at: z.iso.datetime().describe('When the reply went out'),
    commitments: z.array(KeptCommitment).min(1).max(mostKept),
  })
  .meta({ id: 'CommitmentRecord' });
export type CommitmentRecord = z.infer<typeof CommitmentRecord>;

/** The record of a reply that goes out; undefined where it promises nothing. */
export function recordOf(reply: string, released: Omit<CommitmentRecord, 'commitments'>): CommitmentRecord | undefined {
  const commitments = readCommitments(reply)
    .slice(0, mostKept)
    .map(({ start: _, end: __, units: ___, ...one }): KeptCommitment => ({ ...one, state: 'open' }));
  return commitments.length === 0 ? undefined : { ...released, commitments };
}

/** Whether a reply says anything that could contradict an earlier promise; where it doesn't, the records need not be read. */
export function maySpeakOfPromises(reply: string): boolean {
  const { commitments, denials } = saidIn(reply);
  return commitments.length + denials.length > 0;
}

/** What a later reply is compared with. */
export interface Compared {
  readonly records: readonly CommitmentRecord[];
  readonly actions: readonly Action[];
  readonly now: Date;
}

/** Reads a reply and compares it with what the account was promised. */
export function contradictionsIn(reply: string, compared: Compared): Remark[] {
  if (compared.records.length === 0) return [];
  const { commitments, denials } = saidIn(reply);
  return contradictions(commitments, denials, compared);
}

/**
 * Where a reply contradicts an open promise of an earlier one:
 *
 * - it names another amount of the same currency, and neither a declared action nor an earlier promise explains it
 * - it moves a promised date of the same act later; of work, only where both sentences share a word that matters
 * - it refuses or denies what was promised
 *
 * Each text names the day and the draft of the promise. What can't be told for sure is no contradiction.
 */
export function contradictions(commitments: readonly Commitment[], denials: readonly Denial[], compared: Compared): Remark[] {
  const records = compared.records.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const kept = records.flatMap((record) => record.commitments.map((one): Kept => ({ ...one, record })));
  const remarks = [
    ...commitments.flatMap((one) => otherAmount(one, kept, compared)),
    ...commitments.flatMap((one) => laterDate(one, kept, compared)),
    ...denials.flatMap((one) => refusal(one, kept, compared)),
  ];
  return [...new Map(remarks.toReversed().map((one) => [one.text, one])).values()].toReversed();
}

interface Kept extends KeptCommitment {
  readonly record: CommitmentRecord;
}

const dayOf = (at: string, now: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(at.slice(0, 4) !== now.toISOString().slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(at));

const told = ({ record }: Kept, what: string, { now }: Compared): string => `on ${dayOf(record.at, now)} you were promised ${what} (draft ${record.draftId})`;

function otherAmount(said: Commitment, kept: readonly Kept[], compared: Compared): Remark[] {
  const { money } = said;
  if (!money || isDeclared(said, compared.actions)) return [];
  const promised = kept.flatMap((one) => (one.money?.currency === money.currency ? [{ one, minor: one.money.minor }] : []));
  const [newest] = promised;
  if (!newest || promised.some(({ minor }) => minor === money.minor)) return [];
  const before = told(newest.one, inMoney(money.currency, newest.minor), compared);
  return [{ text: `${before}, this reply says ${inMoney(money.currency, money.minor)}`, quote: said.quote }];
}

const dayMilliseconds = 86_400_000;
/** A date that is longer gone is another matter's. */
const datesCountDays = 30;

function laterDate(said: Commitment, kept: readonly Kept[], compared: Compared): Remark[] {
  if (said.date === undefined) return [];
  const day = dayMeant(said.date, compared.now);
  if (day === undefined) return [];
  const since = new Date(compared.now.getTime() - datesCountDays * dayMilliseconds).toISOString().slice(0, 10);
  return kept
    .flatMap((one) => {
      const before = one.date === undefined || one.act !== said.act ? undefined : dayMeant(one.date, new Date(one.record.at));
      const same = said.act !== 'service' || shareWord(one.quote, said.quote);
      return before !== undefined && before >= since && before < day && same ? [{ one, before }] : [];
    })
    .slice(0, 1)
    .map(({ one, before }) => ({ text: `${told(one, before, compared)}, this reply says ${day}`, quote: said.quote }));
}

/** Words that every promise of work may hold. */
const common = new Set(
  'the and you your will for with this that have has are our its within before than latest later day days hour hours week weeks business working january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today tomorrow next dear hello can wir sie ihnen ihr ihre ihren das der die den dem bis und mit fur werden stunden tage tagen spatestens nous vous votre les des une avant pour dans los las para antes del con dias'.split(
    ' ',
  ),
);
const wordsThatMatter = (text: string): string[] =>
  [
    ...text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .matchAll(/\p{L}{3,}/gu),
  ]
    .map(([word]) => word)
    .filter((word) => !common.has(word));

function shareWord(a: string, b: string): boolean {
  const words = new Set(wordsThatMatter(a));
  return wordsThatMatter(b).some((word) => words.has(word));
}

const isMoney = (act: CommitmentAct | undefined): boolean => act === 'refund' || act === 'credit';

function refusal({ act, quote }: Denial, kept: readonly Kept[], compared: Compared): Remark[] {
  const anything = act === 'guarantee' && /(?<!\p{L})(?:never|nie|niemals|jamais|nunca|mai|nooit)(?!\p{L})/iu.test(quote);
  const denied = kept.find((one) => one.kind !== 'date' && (anything || one.act === act || (isMoney(act) && isMoney(one.act))));
  if (!denied) return [];
  const what = denied.money ? inMoney(denied.money.currency, denied.money.minor) : denied.act ? inWords(denied.act) : 'that we are liable';
  return [{ text: `${told(denied, what, compared)}, this reply ${anything ? 'denies' : 'refuses'} it`, quote }];
}
