import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addChecks } from '../../lib/checks.ts';
import { acknowledge, reasons } from '../../lib/nag-reasons.ts';
import { demoApp, demoConfig, originHost, withEdge } from './demo.ts';

interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly conclusion: string;
    readonly violations: readonly { readonly ruleName: string; readonly violatingConstructs: readonly unknown[] }[];
    readonly suppressedViolations?: readonly { readonly acknowledgedId: string; readonly acknowledgedAt: string }[];
  }[];
}

let outdir: string;
beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), 'nag-'));
});
afterEach(() => {
  rmSync(outdir, { recursive: true });
});

const withChecks = (app: App): App => {
  addChecks(app);
  return app;
};
const report = () => JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8')) as Report;

/** Every acknowledgement in the tree, as `<path> <id>`. */
function acknowledgements(root: IConstruct): string[] {
  return root.node.findAll().flatMap((construct) =>
    construct.node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.keys(data as object))
      .map((id) => `${construct.node.path} ${id}`),
  );
}

describe('the findings of cdk-nag', () => {
  it.each([
    ['as shipped', demoConfig, 70],
    ['with tracing', { ...demoConfig, tracing: true }, 60],
    ['with an edge', withEdge({ originHost, only: true }), 70],
  ])('are all acknowledged, each acknowledgement where it is needed, %s', (_, config, atLeast) => {
    const { app } = demoApp({ outdir, config });

    withChecks(app).synth();

    const packs = report().pluginReports.filter(({ pluginName }) => pluginName === 'AwsSolutions' || pluginName === 'Serverless');
    expect(packs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(report().pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
    const used = report().pluginReports.flatMap(({ suppressedViolations = [] }) =>
      suppressedViolations.map(({ acknowledgedAt, acknowledgedId }) => `${acknowledgedAt} ${acknowledgedId}`),
    );
    expect(used.length).toBeGreaterThan(atLeast); // a plugin that looked at nothing would find nothing
    expect([...new Set(used)].sort()).toEqual([...new Set(acknowledgements(app))].sort());
  });

  it.each([{}, { aws: { account: '123456789012', region: 'eu-central-1' } }])(
    'are all acknowledged where the audit log is copied, too, deployed to %j',
    (where) => {
      const copyTo = { bucket: 'demo-audit-copy', account: '210987654321' };
      const { app } = demoApp({ outdir, config: { ...demoConfig, ...where, auditLog: { years: 7, copyTo } } });

      withChecks(app).synth();

      expect(report().pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
    },
  );

  it('turn synth red where one is not acknowledged', () => {
    const app = withChecks(new App({ outdir }));
    new Bucket(new Stack(app, 'Planted'), 'Bucket');

    expect(() => app.synth()).toThrow(/AwsSolutions-S1/);
  });

  it('are acknowledged by an id with the prefix of the pack', () => {
    const app = withChecks(new App({ outdir }));
    const bucket = new Bucket(new Stack(app, 'Planted'), 'Bucket', { enforceSSL: true, blockPublicAccess: BlockPublicAccess.BLOCK_ALL });

    acknowledge(bucket, reasons.bodiesNotLogged);

    expect(() => app.synth()).not.toThrow();
    for (const { id, reason } of Object.values(reasons)) {
      expect(id).toMatch(/^(?:AwsSolutions::AwsSolutions-[A-Z]+\d+(?:\[.+\])?|Serverless::Serverless-[A-Za-z]+|CloudFormation-Validate::W\d+)$/);
      expect(reason.length).toBeGreaterThan(60);
    }
  });

  it('on wildcards are never acknowledged for a whole rule', () => {
    const { app } = demoApp({ outdir });

    expect(acknowledgements(app).filter((one) => one.includes('IAM5') && !one.includes('['))).toEqual([]);
  });
});
