import { listed, type Properties, type Synthesized } from './demo.ts';

const readItems = 'BatchGetItem GetItem Query';
const append = `${readItems} ConditionCheckItem PutItem(in TransactWriteItems)`;
const check = `${readItems} ConditionCheckItem`;
const write = `${readItems} ConditionCheckItem DeleteItem PutItem`;
const spend = `${check} PutItem(ACC#* FAIL#*)`;
const useBodies = 's3:GetObject s3:ListBucket s3:PutObject';
const readBodies = 's3:GetObject s3:ListBucket';
const secret = 'secretsmanager:GetSecretValue';

interface Row {
  readonly accounts: string;
  readonly drafts: string;
  readonly audit: string;
  /** Everything but tables, and but the keys, logs, traces and dead letters that come with them. */
  readonly else: string;
}

/** Who may do what: role × action × table. A change here is a change of what a broken function can do. */
const roleMatrix: Readonly<Record<string, Row>> = {
  intake: { accounts: spend, drafts: write, audit: append, else: `comprehend:DetectPiiEntities comprehend:DetectSentiment ${useBodies}` },
  'read-api': {
    accounts: `${readItems} PutItem(FAIL#*)`,
    drafts: readItems,
    audit: readItems,
    else: `kms:GetPublicKey kms:Sign ${readBodies} ${secret}`,
  },
  'admin-api': { accounts: write, drafts: 'BatchGetItem(STOPPED*) GetItem(STOPPED*) PutItem(in TransactWriteItems, EPOCH#*)', audit: append, else: secret },
  'policy-api': { accounts: `${check} PutItem(POLICY* FAIL#*)`, drafts: readItems, audit: append, else: `${readBodies} ${secret}` },
  'policy-pages': { accounts: `${check} PutItem(POLICY* FAIL#*)`, drafts: readItems, audit: append, else: `${readBodies} ${secret}` },
  review: { accounts: spend, drafts: write, audit: append, else: `${useBodies} ${secret}` },
  console: {
    accounts: `${check} DeleteItem(DELEGATIONS*) PutItem(DELEGATIONS*)`,
    drafts: write,
    audit: `${check} PutItem(in TransactWriteItems, D#* S#check:* S#delegations:* S#exports*)`,
    else: `${readBodies} ${secret}`,
  },
  'open-stage': { accounts: spend, drafts: write, audit: append, else: `${useBodies} ${secret}` },
  'escalate-stage': { accounts: spend, drafts: write, audit: append, else: `${useBodies} ${secret}` },
  'release-reply': { accounts: spend, drafts: write, audit: append, else: `${useBodies} ${secret}` },
  'send-holding-reply': { accounts: spend, drafts: write, audit: append, else: `${useBodies} ${secret}` },
  'drain-outbox': {
    accounts: spend,
    drafts: `${write} DescribeStream GetRecords GetShardIterator ListStreams`,
    audit: append,
    else: `${useBodies} ${secret} ses:SendEmail states:SendTaskSuccess states:StartExecution`,
  },
  'send-webhook': {
    accounts: '',
    drafts:
      'BatchGetItem(D#* DISABLED* OUT#* STOPPED* webhook#*) ConditionCheckItem(OUT#*) DeleteItem(OUT#*) GetItem(D#* DISABLED* OUT#* STOPPED* webhook#*) PutItem(OUT#*) PutItem(in TransactWriteItems, DISABLED*) Query(D#* DISABLED* OUT#* STOPPED* webhook#*) DescribeStream GetRecords GetShardIterator ListStreams',
    audit: '',
    else: `${readBodies} ${secret}`,
  },
  'helpdesk-in': { accounts: '', drafts: 'BatchGetItem(STOPPED*) GetItem(STOPPED*) PutItem(OUT#*)', audit: '', else: secret },
  'helpdesk-out': {
    accounts: spend,
    drafts: `${write} DescribeStream GetRecords GetShardIterator ListStreams`,
    audit: append,
    else: `comprehend:DetectPiiEntities comprehend:DetectSentiment ${useBodies} ${secret}`,
  },
  calibrate: {
    accounts: `${check} PutItem(POLICY* FAIL#*)`,
    drafts: write,
    audit: `${check} PutItem(in TransactWriteItems)`,
    else: `${readBodies} ${secret}`,
  },
  measure: { accounts: `${readItems} PutItem(FORECAST*)`, drafts: readItems, audit: '', else: '' },
  'erase-subjects': {
    accounts: `${check} DeleteItem(ACC#* ERASURES* HOLDS*) PutItem(ACC#* ERASURES* HOLDS*)`,
    drafts: write,
    audit: `${check} PutItem(in TransactWriteItems, D#* S#account:* S#erasures*)`,
    else: 's3:DeleteObjectVersion s3:GetObject s3:ListBucket s3:ListBucketVersions',
  },
  'sequence-audit': {
    accounts: 'Query(PEOPLE*)',
    drafts: 'BatchGetItem(LOG* STOPPED*) GetItem(LOG* STOPPED*) PutItem(in TransactWriteItems, LOG* OUT#*) Query(only pk sk auditSeq auditHead, D#*)',
    audit: `${readItems} PutItem(in TransactWriteItems, S#log*)`,
    else: `kms:GetPublicKey kms:Sign ${readBodies} s3:PutObject s3:PutObjectRetention s3:PutObjectTagging`,
  },
  'mail-events': { accounts: spend, drafts: write, audit: append, else: `${readBodies} ${secret}` },
};

const sorted = (words: string): string => (words.match(/[^\s(]+(?:\([^)]*\))?/g) ?? []).sort().join(' ');

/** The matrix's row of a function, its words in order. */
export const wantedRow = (name: string) => Object.fromEntries(Object.entries(roleMatrix[name] ?? {}).map(([column, words]) => [column, sorted(words)]));

/** What the role of a function in a stack may really do, in the matrix's words. */
export function rowOf(stack: Synthesized, name: string): Row {
  const statements = stack.statementsOf(name);
  const onTable = (table: string): string => {
    const allowed = statements.flatMap(({ Action, Resource, Condition }) => {
      const here = listed(Resource as Properties).some((resource) => stack.say(resource).startsWith(`Tables${table}.`));
      if (!here) return [];
      const keys = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
      const enclosing = Condition?.StringEquals?.['dynamodb:EnclosingOperation'];
      const attributes =
        Condition?.StringEqualsIfExists?.['dynamodb:Select'] === 'SPECIFIC_ATTRIBUTES' && Condition?.['ForAllValues:StringEquals']?.['dynamodb:Attributes'];
      const only = attributes ? [`only ${listed(attributes as string[]).join(' ')}`] : [];
      const limits = [...(enclosing ? [`in ${enclosing}`] : []), ...only, ...(keys ? [listed(keys as string[]).join(' ')] : [])];
      const limit = limits.length > 0 ? `(${limits.join(', ')})` : '';
      return listed(Action).map((action) => `${action.replace('dynamodb:', '')}${limit}`);
    });
    return allowed.sort().join(' ');
  };
  const keysOnly = statements.filter(({ Condition }) => Condition?.StringEquals?.['kms:ViaService']).flatMap(({ Action }) => listed(Action));
  const others = [...new Set(statements.flatMap(({ Action }) => listed(Action)))].filter((action) => !/^(dynamodb|logs|xray|sqs):/.test(action));
  return {
    accounts: onTable('Accounts'),
    drafts: onTable('Drafts'),
    audit: onTable('Audit'),
    else: others
      .filter((action) => !keysOnly.includes(action))
      .sort()
      .join(' '),
  };
}
