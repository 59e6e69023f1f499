import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';

export interface CostBudgetProps {
  /** US dollars a month. */
  readonly monthlyUsd: number;
  /** Mail addresses that are told; AWS Budgets needs no confirmation of them, and takes ten. */
  readonly addresses: readonly string[];
}

/** At so many percent of the month's budget the addresses are told (ours): early enough to look, late enough to mean something. */
const tellAtPercent = { spent: 80, forecast: 100 } as const;
const addressesAtMost = 10;

/**
 * What the AWS account may cost a month, and who is told before it does.
 *
 * It is of the whole account, as one tenant has one: a filter by tag finds nothing until somebody has switched the tag on
 * in the billing console, and a budget that finds nothing never goes off.
 */
export class CostBudget extends Construct {
  constructor(scope: Construct, id: string, props: CostBudgetProps) {
    super(scope, id);

    const told = props.addresses.slice(0, addressesAtMost).map((address) => ({ subscriptionType: 'EMAIL', address }));
    const notification = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
      subscribers: told,
    });
    new CfnBudget(this, 'Monthly', {
      budget: {
        // Named by CloudFormation: other addresses make another budget, and one of the same name would stand in its way.
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: props.monthlyUsd, unit: 'USD' },
      },
      notificationsWithSubscribers: [notification('ACTUAL', tellAtPercent.spent), notification('FORECASTED', tellAtPercent.forecast)],
    });
  }
}
