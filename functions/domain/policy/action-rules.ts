import { ownOf } from '../own.ts';
import type { Tier } from './assessment.ts';
import type { Condition } from './condition.ts';
import type { Action } from './draft.ts';
import { type Case, type Finding, inWords, money } from './finding.ts';
import type { Policy } from './policy.ts';
import { type Rule, reasonOf } from './rule.ts';
import { sumOf } from './spent.ts';
import { alwaysHeldActions } from './vocabulary.ts';

type CatalogueEntry = Policy['actions'][string];

const bulkFrom = 100; // settled: more than 100 recipients or records are bulk
const bulkType = 'bulk_message'; // bulk by what it is, whatever its size
const exportType = 'data_export'; // its records are counted by themselves
const significantFrom = 10; // settled: a data change of more than 10 records is significant

/** Lowest tier by what an action touches, first when it can be undone and then when it can't (source document, step 3: "impact and how easily they can be reversed"). */
const lowestTier: Readonly<Record<CatalogueEntry['impact'], readonly [Tier, Tier]>> = {
  none: [1, 1],
  internal: [1, 2],
  data: [2, 3],
  customer: [2, 3],
  money: [2, 3],
  access: [3, 3],
  legal: [3, 3],
};

/** The tier of a known action: the catalogue's, never below that of its impact and reversibility, nor below 3 for what is always held. */
export function actionTier(type: string, { impact, reversible, tier }: CatalogueEntry): Tier {
  const [undone, kept] = lowestTier[impact];
  return Math.max(tier, reversible ? undone : kept, alwaysHeldActions.has(type) ? 3 : 1) as Tier;
}

/** Whether an action can't be taken back; an unknown one counts as such. */
export const isIrreversible = (type: string, policy: Policy): boolean => ownOf(policy.actions, type)?.reversible !== true;

/** The rules about what a reply would do, money aside. What they count is added up over the draft: ten changes of ten records are one of a hundred. */
export function actionRules(policy: Policy): Rule[] {
  const types = Object.keys(policy.actions);
  const ofTier = (tier: Tier) => types.filter((type) => type !== 'refund' && actionTier(type, policy.actions[type] as CatalogueEntry) === tier);
  const dataTypes = types.filter((type) => policy.actions[type]?.impact === 'data' && type !== exportType);
  const rule = (id: string, when: Condition, explain: (facts: Case) => Finding[]): Rule => ({ id, name: id, tier: 3, when, path: '', explain });
  /** A rule about the types of actions alone. */
  const typeRule = (id: string, tier: Tier, when: Condition, isMeant: (type: string) => boolean, text: (type: string) => string, never = always): Rule => ({
    id,
    name: id,
    tier,
    when,
    path: 'actions',
    values: ({ actions }) => actions.filter(isMeant),
    explain: ({ actions }) =>
      actions.filter(({ type }) => isMeant(type)).map(({ type }) => reasonOf(id, tier)(text(type), { never: never(type) }, { value: type })),
  });
  return [
    typeRule(
      'unknown-action',
      3,
      { list: 'actions', hasOther: types },
      (type) => !types.includes(type),
      (type) => `nobody knows the action ${inWords(type)}`,
      (type) => `an unknown action (${inWords(type)}) always needs a person`,
    ),
    rule(
      'bulk-export',
      {
        any: [
          { list: 'withoutRecords', hasAny: [exportType] },
          { number: 'records', of: exportType, above: bulkFrom },
        ],
      },
      explainExport,
    ),
    rule(
      'bulk-action',
      {
        any: [
          { list: 'actions', hasAny: [bulkType] },
          { number: 'mostRecords', above: bulkFrom },
          { number: 'mostRecipients', above: bulkFrom },
        ],
      },
      explainBulk,
    ),
    rule(
      'significant-data-change',
      { any: [{ list: 'touches', hasOther: [] }, ...dataTypes.map((type): Condition => ({ number: 'records', of: type, above: significantFrom }))] },
      (facts) => explainSignificant(facts, dataTypes),
    ),
    typeRule(
      'high-risk-action',
      3,
      { list: 'actions', hasAny: ofTier(3) },
      (type) => ofTier(3).includes(type),
      (type) => `${inWords(type)} needs a person`,
    ),
    typeRule(
      'notify-action',
      2,
      { list: 'actions', hasAny: ofTier(2) },
      (type) => ofTier(2).includes(type),
      (type) => `${inWords(type)} is told to watchers`,
    ),
    {
      id: 'notify-action',
      name: 'notify-action:amount',
      tier: 2,
      when: { any: Object.keys(policy.limits).map((currency): Condition => ({ list: 'movers', of: currency, hasAny: ofTier(1) })) },
      path: 'actions',
      explain: ({ actions }) => actions.filter(({ type }) => ofTier(1).includes(type)).flatMap(explainAmount),
    },
  ];
}

/** An amount is money whatever carries it, and money is never sent without anybody being told. */
function explainAmount({ type, amount }: Action): Finding[] {
  if (!amount) return [];
  const value = money(amount.currency, amount.minor);
  return [
    reasonOf('notify-action', 2)(`${inWords(type)} with an amount (${value}) is told to watchers`, { change: `no amount on the ${inWords(type)}` }, { value }),
  ];
}

const always = (type: string): string => `${inWords(type)} always needs a person`;

function explainExport({ signals }: Case): Finding[] {
  const isOpen = signals.withoutRecords.includes(exportType);
  const records = signals.records[exportType] as number;
  const text = isOpen ? 'data export of unknown size counts as bulk' : `data export of ${records} records is bulk`;
  return [reasonOf('bulk-export', 3)(text, { never: always(exportType) }, { value: isOpen ? 'unknown' : `${records}` })];
}

/** Records or recipients of some actions together, whichever are more; those of exports have a rule of their own. */
const sizeOf = (actions: readonly Action[]): number =>
  Math.max(sumOf(actions.map(({ type, records = 0 }) => (type === exportType ? 0 : records))), sumOf(actions.map(({ recipients = 0 }) => recipients)));

function explainBulk({ actions }: Case): Finding[] {
  const messages = actions.filter(({ type }) => type === bulkType);
  const others = actions.filter((one) => one.type !== bulkType && sizeOf([one]) > 0);
  return [...(messages.length > 0 ? [explainBulkMessage(sizeOf(messages))] : []), ...(sizeOf(others) > bulkFrom ? [explainSize(others)] : [])];
}

function explainSize(actions: readonly Action[]): Finding {
  const types = [...new Set(actions.map(({ type }) => inWords(type)))].join(' and ');
  const size = sizeOf(actions);
  const change = `at most ${bulkFrom} records and recipients${inAll(actions)}`;
  return reasonOf('bulk-action', 3)(`${types} for ${size} is bulk`, { change }, { value: `${size}` });
}

const inAll = (actions: readonly Action[]): string => (actions.length > 1 ? ' in all' : '');

function explainBulkMessage(most: number): Finding {
  const size = most === 0 ? 'to an unknown number of people is bulk' : `for ${most} is bulk${most > bulkFrom ? '' : ' whatever its size'}`;
  return reasonOf('bulk-action', 3)(`${inWords(bulkType)} ${size}`, { never: always(bulkType) }, { value: most === 0 ? 'unknown' : `${most}` });
}

function explainSignificant({ actions, signals }: Case, dataTypes: readonly string[]): Finding[] {
  const tell = reasonOf('significant-data-change', 3);
  const touching = actions.flatMap(({ type, touches = [] }) => {
    const touched = touches.join(', ');
    if (touched === '') return [];
    return [tell(`${inWords(type)} touches ${touched}`, { never: `a change of ${touched} always needs a person` }, { value: touches.join(',') })];
  });
  const large = dataTypes.flatMap((type) => {
    const records = signals.records[type] ?? 0;
    if (records <= significantFrom) return [];
    const change = `at most ${significantFrom} records${inAll(actions.filter((one) => one.type === type))}`;
    return [tell(`${inWords(type)} of ${records} records is significant`, { change }, { value: `${records}` })];
  });
  return [...touching, ...large];
}
