// The stack of the demo tenant as bin/countersign.ts makes it, with one fault planted: `cdk synth --app 'node test/real/planted-app.ts' -c fault=<name>`.
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { addChecks } from '../../lib/checks.ts';
import { TenantStack } from '../../lib/tenant-stack.ts';
import { demoConfig } from '../infra/demo.ts';
import { plantedFaults } from '../infra/planted-faults.ts';

const app = new App();
const stack = new TenantStack(app, 'countersign-planted', { config: demoConfig, code: () => Code.fromInline('exports.handler = async () => {};') });
const fault = plantedFaults[String(app.node.tryGetContext('fault'))];
if (!fault) throw new Error(`name a fault to plant: ${Object.keys(plantedFaults).join(', ')}`);
fault.plant(stack);
addChecks(app);
