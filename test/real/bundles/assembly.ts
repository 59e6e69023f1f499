import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { bundleLambdas, bundleOf } from '../../../lib/bundle.ts';
import { cdkContext } from '../../../lib/cdk-context.ts';
import { readTenantConfig } from '../../../lib/tenant-config.ts';
import { TenantStack } from '../../../lib/tenant-stack.ts';
import type { Properties, TemplateResource } from '../../infra/demo.ts';

export const region = 'eu-central-1';
export const account = '123456789012';

/** A name that resolves to nothing, on any machine: RFC 6761, 6.4. */
export const webhookHost = 'helpdesk.invalid';

/** Of the one vendor whose tickets are never looked for: nothing leads out but what a notification leads to. */
export const helpdesk = { vendor: 'hubspot' as const, account: '62515', authors: ['1'], sender: '9' };

/** A function of the template: what Lambda is told of it. */
export interface DeployedFunction {
  /** As its file is called. */
  readonly name: string;
  readonly id: string;
  /** What Lambda calls it. */
  readonly functionName: string;
  /** Where its code lies in the assembly. */
  readonly directory: string;
  readonly handler: string;
  readonly runtime: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly variables: Readonly<Record<string, string>>;
  readonly role: string;
}

/** Bundles and synthesizes a tenant's stack as `bin/countersign.ts` does, for the demo tenant with an endpoint for webhooks and a helpdesk, so that all functions are there. */
export async function synthesize(directory: string): Promise<Assembly> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const bundles = join(directory, 'lambda');
  const config = { ...readTenantConfig(join(root, 'tenants'), 'demo'), webhookUrl: `https://${webhookHost}/hooks/countersign`, helpdesk };
  await bundleLambdas(root, bundles);
  const app = new App({ outdir: join(directory, 'cdk.out'), context: cdkContext() });
  const stack = new TenantStack(app, `countersign-${config.tenantId}`, { config, code: (lambda) => Code.fromAsset(bundleOf(bundles, lambda)) });
  const { directory: outdir } = app.synth();
  return new Assembly(outdir, stack.stackName);
}

/** A synthesized stack, with the names and ARNs that a deployment would give: made up, and the same wherever they are asked for. */
export class Assembly {
  readonly resources: Readonly<Record<string, TemplateResource>>;
  private readonly files: Readonly<Record<string, { readonly source: { readonly path: string; readonly packaging: string } }>>;
  private readonly outdir: string;
  private readonly stackName: string;

  constructor(outdir: string, stackName: string) {
    this.outdir = outdir;
    this.stackName = stackName;
    const read = (file: string) => JSON.parse(readFileSync(join(outdir, `${stackName}.${file}.json`), 'utf8'));
    this.resources = read('template').Resources;
    this.files = read('assets').files;
  }

  /** Resources of a type, by logical id, their properties filled in where they are asked for. */
  all(type: string): { readonly id: string; readonly properties: Properties }[] {
    return Object.entries(this.resources).flatMap(([id, { Type, Properties }]) => (Type === type ? [{ id, properties: Properties }] : []));
  }

  functions(): DeployedFunction[] {
    return this.all('AWS::Lambda::Function').map(({ id, properties }) => ({
      name: String(properties.Description).replace('Countersign ', ''),
      id,
      functionName: this.nameOf(id),
      directory: this.assetOf(properties.Code.S3Key),
      handler: properties.Handler,
      runtime: properties.Runtime,
      timeoutSeconds: properties.Timeout,
      memoryMegabytes: properties.MemorySize,
      variables: this.resolve(properties.Environment.Variables),
      role: properties.Role['Fn::GetAtt'][0],
    }));
  }

  /** What is zipped and put under this key by a deployment. */
  private assetOf(key: string): string {
    const asset = this.files[key.replace(/\.zip$/, '')];
    if (asset?.source.packaging !== 'zip') throw new Error(`no directory is deployed as ${key}`);
    return join(this.outdir, asset.source.path);
  }

  /** The function behind `<ARN>:live` or `<name>:live`. @throws Error for what is no alias of the template */
  byAlias(called: string): DeployedFunction {
    const found = this.functions().find(({ functionName }) => called.endsWith(`${functionName}:live`));
    if (!found) throw new Error(`nothing is called by this name: ${called}`);
    return found;
  }

  /** A value of the template as CloudFormation would fill it in. @throws Error for a function or an attribute that is not known here */
  resolve(value: Properties): Properties {
    if (Array.isArray(value)) return value.map((one) => this.resolve(one));
    if (typeof value !== 'object' || value === null) return value;
    const [[key, inner] = ['', undefined], ...others] = Object.entries<Properties>(value);
    if (others.length === 0 && key === 'Ref') return this.ref(inner);
    if (others.length === 0 && key.startsWith('Fn::')) return this.call(key, inner);
    return Object.fromEntries(Object.entries<Properties>(value).map(([name, one]) => [name, this.resolve(one)]));
  }

  private call(name: string, given: Properties): Properties {
    switch (name) {
      case 'Fn::GetAtt':
        return this.attribute(given[0], given[1]);
      case 'Fn::Join':
        return this.resolve(given[1]).join(given[0]);
      case 'Fn::Split':
        return this.resolve(given[1]).split(given[0]);
      case 'Fn::Select':
        return this.resolve(given[1])[given[0]];
      default:
        throw new Error(`not known here: ${name}`);
    }
  }

  private ref(id: string): string {
    const pseudo = { 'AWS::Region': region, 'AWS::AccountId': account, 'AWS::Partition': 'aws', 'AWS::URLSuffix': 'amazonaws.com' }[id];
    if (pseudo !== undefined) return pseudo;
    const { Type, Properties } = this.resource(id);
    switch (Type) {
      case 'AWS::DynamoDB::Table':
      case 'AWS::IAM::Role':
      case 'AWS::Lambda::Function':
      case 'AWS::Logs::LogGroup':
      case 'AWS::SES::ConfigurationSet':
        return this.nameOf(id);
      case 'AWS::S3::Bucket':
        return this.nameOf(id).toLowerCase();
      case 'AWS::SES::EmailIdentity':
        return this.resolve(Properties.EmailIdentity);
      case 'AWS::ApiGatewayV2::Api':
        return 'a1b2c3d4e5';
      case 'AWS::Lambda::Alias':
        return `${this.arn('lambda', `function:${this.resolve(Properties.FunctionName)}`)}:${Properties.Name}`;
      case 'AWS::StepFunctions::StateMachine':
        return this.arn('states', `stateMachine:${this.nameOf(id)}`);
      case 'AWS::SecretsManager::Secret':
        return this.arn('secretsmanager', `secret:${id}-a1B2c3`);
      default:
        throw new Error(`not known here: Ref of ${Type}`);
    }
  }

  private attribute(id: string, attribute: string): string {
    const { Type, Properties } = this.resource(id);
    switch (`${Type}.${attribute}`) {
      case 'AWS::DynamoDB::Table.Arn':
        return this.arn('dynamodb', `table/${this.ref(id)}`);
      case 'AWS::DynamoDB::Table.StreamArn':
        return this.arn('dynamodb', `table/${this.ref(id)}/stream/2026-01-01T00:00:00.000`);
      case 'AWS::S3::Bucket.Arn':
        return `arn:aws:s3:::${this.ref(id)}`;
      case 'AWS::KMS::Key.Arn':
        return this.arn('kms', `key/${id}`);
      case 'AWS::IAM::Role.Arn':
        return `arn:aws:iam::${account}:role/${this.ref(id)}`;
      case 'AWS::Logs::LogGroup.Arn':
        return this.arn('logs', `log-group:${this.ref(id)}:*`);
      case 'AWS::SQS::Queue.Arn':
        return this.arn('sqs', this.nameOf(id));
      case 'AWS::StepFunctions::StateMachineAlias.Arn':
        return `${this.resolve(Properties.RoutingConfiguration[0].StateMachineVersionArn).replace(/:\d+$/, '')}:${Properties.Name}`;
      case 'AWS::StepFunctions::StateMachineVersion.Arn':
        return `${this.resolve(Properties.StateMachineArn)}:1`;
      case 'AWS::StepFunctions::StateMachine.Arn':
        return this.ref(id);
      default:
        throw new Error(`not known here: ${attribute} of ${Type}`);
    }
  }

  private resource(id: string): TemplateResource {
    const found = this.resources[id];
    if (!found) throw new Error(`the template has no such resource: ${id}`);
    return found;
  }

  private readonly nameOf = (id: string): string => `${this.stackName}-${id}`;
  private readonly arn = (service: string, rest: string): string => `arn:aws:${service}:${region}:${account}:${rest}`;
}
