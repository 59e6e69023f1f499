import type { Tier } from './assessment.ts';
import type { Action } from './draft.ts';
import { type Facts, type Finding, inWords } from './finding.ts';
import type { Policy } from './policy.ts';
import { alwaysHeldActions } from './vocabulary.ts';

type CatalogueEntry = Policy['actions'][string];

const bulkFrom = 100; // settled: more than 100 recipients or records are bulk
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
export const isIrreversible = ({ type }: Action, policy: Policy): boolean => policy.actions[type]?.reversible !== true;

/** The rules about what a reply would do, money aside. One reason per action and rule. */
export function actionFindings({ actions, policy }: Facts): Finding[] {
  return actions.flatMap((action) => {
    const entry = policy.actions[action.type];
    const name = inWords(action.type);
    const never = { never: `${name} always needs a person` };
    if (!entry)
      return [finding('unknown-action', 3, `nobody knows the action ${name}`, { never: `an unknown action (${name}) always needs a person` }, action.type)];

    const records = action.records ?? 0;
    const recipients = action.recipients ?? 0;
    const touches = action.touches ?? [];
    const tier = actionTier(action.type, entry);
    const found: Finding[] = [];
    if (action.type === 'data_export' && (action.records === undefined || records > bulkFrom))
      found.push(
        finding(
          'bulk-export',
          3,
          action.records === undefined ? 'data export of unknown size counts as bulk' : `data export of ${records} records is bulk`,
          never,
          `${action.records ?? 'unknown'}`,
        ),
      );
    else if (records > bulkFrom || recipients > bulkFrom)
      found.push(
        finding(
          'bulk-action',
          3,
          `${name} for ${Math.max(records, recipients)} is bulk`,
          { change: `at most ${bulkFrom} records and recipients` },
          `${Math.max(records, recipients)}`,
        ),
      );
    if (touches.length > 0)
      found.push(
        finding(
          'significant-data-change',
          3,
          `${name} touches ${touches.join(', ')}`,
          { never: `a change of ${touches.join(', ')} always needs a person` },
          touches.join(','),
        ),
      );
    else if (entry.impact === 'data' && action.type !== 'data_export' && records > significantFrom)
      found.push(
        finding('significant-data-change', 3, `${name} of ${records} records is significant`, { change: `at most ${significantFrom} records` }, `${records}`),
      );
    if (tier === 3 && action.type !== 'refund') found.push(finding('high-risk-action', 3, `${name} needs a person`, never, action.type));
    if (tier === 2) found.push(finding('notify-action', 2, `${name} is told to watchers`, never, action.type));
    return found;
  });
}

function finding(rule: string, tier: Tier, text: string, remedy: Finding['remedy'], value: string): Finding {
  return { reason: { rule, tier, text, value }, remedy };
}
