import type { Properties } from '../../infra/demo.ts';
import { type Assembly, region } from './assembly.ts';
import { type Asked, isAllowed, type PolicyStatement } from './iam.ts';

export interface Roles {
  /** @param role - its logical id */
  isAllowed(role: string, asked: Asked): boolean;
}

/** What the services do with the key of an encrypted resource when it is read or written. */
const keyUse: Readonly<Record<string, string>> = {
  'dynamodb:': 'kms:Decrypt',
  'secretsmanager:GetSecretValue': 'kms:Decrypt',
  's3:GetObject': 'kms:Decrypt',
  's3:PutObject': 'kms:GenerateDataKey',
};

/** The roles of the template, with the policies of the tables, buckets and keys that they reach, and the keys that these are encrypted with. */
export function rolesOf(assembly: Assembly): Roles {
  const resolve = (value: Properties): Properties => assembly.resolve(value);
  const arn = (id: string): string => resolve({ 'Fn::GetAtt': [id, 'Arn'] });
  const statements = (document: Properties): PolicyStatement[] => resolve((document?.Statement ?? []).map(({ Principal: _, ...rest }: Properties) => rest));

  const ofRoles = new Map<string, PolicyStatement[]>();
  for (const { properties } of assembly.all('AWS::IAM::Policy'))
    for (const { Ref } of properties.Roles) ofRoles.set(Ref, [...(ofRoles.get(Ref) ?? []), ...statements(properties.PolicyDocument)]);

  // What a resource's policy allows is about other principals: isAllowed takes what it denies alone.
  const ofResources: [arn: string, policy: PolicyStatement[]][] = [
    ...assembly
      .all('AWS::DynamoDB::Table')
      .map(({ id, properties }) => [arn(id), statements(properties.ResourcePolicy?.PolicyDocument)] as [string, PolicyStatement[]]),
    ...assembly
      .all('AWS::S3::BucketPolicy')
      .map(({ properties }) => [arn(properties.Bucket.Ref), statements(properties.PolicyDocument)] as [string, PolicyStatement[]]),
    ...assembly.all('AWS::KMS::Key').map(({ id, properties }) => [arn(id), denials(properties.KeyPolicy, statements)] as [string, PolicyStatement[]]),
  ];
  const keys = encryptionKeys(assembly);

  return {
    isAllowed: (role, asked) => {
      const context = { ...asked.context, 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3', 'aws:PrincipalArn': arn(role) };
      const may = (one: Asked): boolean => isAllowed(one, ofRoles.get(role) ?? [], under(ofResources, one.resource) ?? []);
      const action = Object.entries(keyUse).find(([prefix]) => asked.action.startsWith(prefix))?.[1];
      const key = under(keys, asked.resource);
      const service = asked.action.split(':')[0];
      const via = { 'kms:ViaService': `${service}.${region}.amazonaws.com`, 'aws:PrincipalArn': arn(role) };
      return may({ ...asked, context }) && (!action || !key || may({ action, resource: key, context: via }));
    },
  };
}

/** Statements that let services in have conditions of their own; only denials concern our roles. */
const denials = (policy: Properties, statements: (document: Properties) => PolicyStatement[]): PolicyStatement[] =>
  statements({ Statement: policy.Statement.filter(({ Effect }: Properties) => Effect === 'Deny') });

/** The key that each table, secret and bucket is encrypted with, by ARN. */
function encryptionKeys(assembly: Assembly): [arn: string, key: string][] {
  const arnOf = { 'AWS::DynamoDB::Table': ['Fn::GetAtt', 'Arn'], 'AWS::S3::Bucket': ['Fn::GetAtt', 'Arn'], 'AWS::SecretsManager::Secret': ['Ref'] } as const;
  return Object.entries(arnOf).flatMap(([type, [how, attribute]]) =>
    assembly.all(type).flatMap(({ id, properties }): [string, string][] => {
      const key =
        properties.SSESpecification?.KMSMasterKeyId ??
        properties.KmsKeyId ??
        properties.BucketEncryption?.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault.KMSMasterKeyID;
      return key === undefined ? [] : [[assembly.resolve({ [how]: attribute === undefined ? id : [id, attribute] }), assembly.resolve(key)]];
    }),
  );
}

/** What belongs to an ARN or to what lies under it: an index, an object. */
const under = <Value>(entries: readonly (readonly [arn: string, value: Value])[], resource: string): Value | undefined =>
  entries.find(([arn]) => resource === arn || resource.startsWith(`${arn}/`))?.[1];
