import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { HouseRules } from './house-rules.ts';

/** Holds every stack of an app against cdk-nag and the house's rules: a finding that nobody has explained ends synth. */
export function addChecks(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app), new HouseRules());
}
