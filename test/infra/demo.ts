import { fileURLToPath } from 'node:url';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { cdkContext } from '../../lib/cdk-context.ts';
import type { EdgeStack } from '../../lib/edge-stack.ts';
import { type EdgeConfig, readTenantConfig, type TenantConfig } from '../../lib/tenant-config.ts';
import type { TenantStack } from '../../lib/tenant-stack.ts';
import { makeTenantStacks } from '../../lib/tenant-stacks.ts';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const demoConfig = readTenantConfig(inProject('tenants'), 'demo');

/** The demo tenant with an edge, as far as its file has got with it, and with a helpdesk: so it has all that answers requests. */
export const withEdge = (edge: Partial<EdgeConfig> = {}): TenantConfig => ({
  ...demoConfig,
  helpdesk: { vendor: 'zendesk', account: 'acme', authors: ['1'] },
  aws: { account: '123456789012', region: 'eu-central-1' },
  domain: { name: 'approvals.demo.example', certificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/0a-1' },
  edge: { certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/0a-2', only: false, pageRequestsPer5Minutes: 1000, secretVersion: 1, ...edge },
});
export const originHost = 'd-abcde12345.execute-api.eu-central-1.amazonaws.com';

/** The app as the CDK's command line would run it, with code that costs no bundling. */
export function demoApp({ config = demoConfig, outdir, context: more = {} }: { config?: TenantConfig; outdir?: string; context?: object } = {}): {
  app: App;
  stack: TenantStack;
  edge: EdgeStack | undefined;
} {
  const app = new App({ context: { ...cdkContext(), ...more }, ...(outdir && { outdir }) });
  const { tenant, edge } = makeTenantStacks(app, config, () => Code.fromInline('exports.handler = async () => {};'));
  return { app, stack: tenant, edge };
}

// biome-ignore lint/suspicious/noExplicitAny: the properties of a template are whatever CloudFormation takes
export type Properties = any;
export interface TemplateResource {
  readonly Type: string;
  readonly Properties: Properties;
  readonly DependsOn?: string | string[];
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}
export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | string[];
  readonly Resource?: unknown;
  readonly Condition?: Record<string, Record<string, unknown>>;
}

/** A template to ask questions of. */
export class Synthesized {
  readonly resources: Readonly<Record<string, TemplateResource>>;
  readonly outputs: Readonly<Record<string, { Value: unknown }>>;

  constructor(stack: Stack) {
    const template = Template.fromStack(stack).toJSON();
    this.resources = template.Resources;
    this.outputs = template.Outputs ?? {};
  }

  all(type: string): TemplateResource[] {
    return Object.values(this.resources).filter((resource) => resource.Type === type);
  }

  one(type: string): TemplateResource {
    const [resource, ...others] = this.all(type);
    if (!resource || others.length > 0) throw new Error(`expected one ${type}, found ${others.length + (resource ? 1 : 0)}`);
    return resource;
  }

  /** Functions by the name of their file. */
  functions(): Map<string, { readonly id: string; readonly properties: Properties }> {
    return new Map(
      Object.entries(this.resources)
        .filter(([, resource]) => resource.Type === 'AWS::Lambda::Function')
        .map(([id, { Properties: properties }]) => [String(properties.Description).replace('Countersign ', ''), { id, properties }]),
    );
  }

  /** All statements of the role behind a function. */
  statementsOf(name: string): Statement[] {
    const role = this.functions().get(name)?.properties.Role['Fn::GetAtt'][0];
    return this.all('AWS::IAM::Policy')
      .filter(({ Properties: policy }) => policy.Roles.some((ref: Properties) => ref.Ref === role))
      .flatMap(({ Properties: policy }) => policy.PolicyDocument.Statement);
  }

  /** What a value of the template refers to, in a form to read: `TablesDrafts.Arn/index/due`, without the hashes of logical ids. */
  say(value: Properties): string {
    if (typeof value !== 'object' || value === null) return String(value);
    if (value.Ref) return this.short(value.Ref);
    if (value['Fn::GetAtt']) return `${this.short(value['Fn::GetAtt'][0])}.${value['Fn::GetAtt'][1]}`;
    if (value['Fn::Join']) return value['Fn::Join'][1].map((part: Properties) => this.say(part)).join(value['Fn::Join'][0]);
    return JSON.stringify(value);
  }

  private short(id: string): string {
    return this.resources[id] ? id.replace(/[0-9A-F]{8}$/, '') : id;
  }
}

export const listed = <Value>(value: Value | Value[]): Value[] => (Array.isArray(value) ? value : [value]);
