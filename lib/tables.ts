import { RemovalPolicy } from 'aws-cdk-lib';
import { type Attribute, AttributeType, BillingMode, ProjectionType, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

type TableName = 'accounts' | 'drafts' | 'audit';

/** The indexes of each table, as `adapters/ports.ts` names them; a test compares the two. */
export const tableIndexes = {
  accounts: ['list'],
  drafts: ['due', 'account', 'conversation', 'status', 'queue', 'reference'],
  audit: ['log'],
} as const satisfies Record<TableName, readonly string[]>;

/** Indexes whose sort key is that of another one; the test compares these, too. */
export const indexSortedAs: Readonly<Record<string, string>> = { account: 'status', conversation: 'status', reference: 'status' };

/** Indexes that hold a part of each item, by what they hold beside the keys; the test compares these, too. */
export const indexAttributes: Readonly<Record<string, readonly string[]>> = {
  due: [],
  account: [],
  conversation: [],
  reference: [],
  status: [
    ...['accountId', 'accountPk', 'category', 'decideBy', 'erased', 'forecast', 'id', 'createdAt', 'outcome', 'reference', 'referencePk', 'release', 'sample'],
    ...['status', 'tier', 'at', 'personId', 'took'],
  ],
  queue: ['status', 'queueRow'],
  log: [],
};

export interface TablesProps {
  readonly encryptionKey: IKey;
}

/**
 * What a function may do with a table. All changes are made in transactions, but for rows that are owed: those are taken and paid by writes of their own.
 *
 * - `read`: items and indexes
 * - `check`: that, and conditions on items
 * - `write`: that, and put and remove
 * - `append`: check, and put inside a transaction only; never change or remove
 * - `count`: read, and count failed keys
 * - `spend`: check, and keep what accounts were promised; never people, keys or policies
 * - `policies`: check, and keep versions of the policy
 * - `forecast`: read, and keep how long people take
 * - `acts`: append, but to the chains of drafts, attention checks, delegations and exports alone; never of people, accounts, keys or policies
 * - `delegations`: check, and keep delegations; never people, keys or policies
 * - `erase`: check, and remove what accounts were promised, accounts, and whom an erasure was about; never people, keys or policies
 * - `erasures`: append, but to the chains of drafts, accounts and erasures alone
 * - `hooks`: see whether the tenant is stopped, and keep new outbox rows
 * - `people`: list the people
 * - `log`: keep how far the audit log is, and owe mails
 * - `sign-outs`: see whether the tenant is stopped, and end a person's sign-ins
 * - `heartbeat`: append, but to the chain of the audit log itself alone
 * - `webhooks`: read a draft and what it owes, change outbox rows alone, and keep that the endpoint is disabled
 */
export type TableAccess =
  | 'read'
  | 'check'
  | 'write'
  | 'append'
  | 'count'
  | 'spend'
  | 'policies'
  | 'forecast'
  | 'acts'
  | 'delegations'
  | 'erase'
  | 'erasures'
  | 'webhooks'
  | 'hooks'
  | 'people'
  | 'log'
  | 'sign-outs'
  | 'heartbeat';

/** The three tables. They outlive the stack. */
export class Tables extends Construct {
  readonly accounts: Table;
  readonly drafts: Table;
  readonly audit: Table;

  constructor(scope: Construct, id: string, props: TablesProps) {
    super(scope, id);

    const table = (name: TableName): Table => {
      const made = new Table(this, name[0]?.toUpperCase() + name.slice(1), {
        partitionKey: text('pk'),
        sortKey: text('sk'),
        billingMode: BillingMode.PAY_PER_REQUEST,
        encryption: TableEncryption.CUSTOMER_MANAGED,
        encryptionKey: props.encryptionKey,
        pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
        deletionProtection: true,
        // Also where the creation is taken back: a protected table would not go, and the stack would stay half taken back.
        removalPolicy: RemovalPolicy.RETAIN,
        stream: StreamViewType.NEW_AND_OLD_IMAGES,
        // Audit events never expire.
        ...(name === 'audit' ? { resourcePolicy: appendOnly() } : { timeToLiveAttribute: 'expiresAt' }),
      });
      for (const index of tableIndexes[name]) {
        made.addGlobalSecondaryIndex({
          indexName: index,
          partitionKey: text(`${index}Pk`),
          sortKey: text(`${indexSortedAs[index] ?? index}Sk`),
          ...projectionOf(indexAttributes[index]),
        });
      }
      return made;
    };

    this.accounts = table('accounts');
    this.drafts = table('drafts');
    this.audit = table('audit');
  }

  /** The statements that give a role this access to a table. */
  statements(name: TableName, access: TableAccess): PolicyStatement[] {
    const table = this[name];
    const allow = (resources: string[], actions: string[], conditions?: Conditions) =>
      new PolicyStatement({ resources, actions: actions.map((action) => `dynamodb:${action}`), ...(conditions && { conditions }) });
    const readable = [table.tableArn, ...tableIndexes[name].map((index) => `${table.tableArn}/index/${index}`)];

    if (access === 'webhooks') {
      return [
        allow(readable, ['BatchGetItem', 'GetItem', 'Query'], beginningWith('D#', 'DISABLED', 'OUT#', 'STOPPED', 'webhook#')),
        allow([table.tableArn], ['ConditionCheckItem', 'DeleteItem', 'PutItem'], beginningWith('OUT#')),
        allow([table.tableArn], ['PutItem'], { ...inTransactions, ...beginningWith('DISABLED') }),
      ];
    }
    const seeStop = allow([table.tableArn], ['BatchGetItem', 'GetItem'], beginningWith('STOPPED'));
    if (access === 'hooks') return [seeStop, allow([table.tableArn], ['PutItem'], beginningWith('OUT#'))];
    if (access === 'people') return [allow([table.tableArn], ['Query'], beginningWith('PEOPLE'))];
    if (access === 'sign-outs') return [seeStop, allow([table.tableArn], ['PutItem'], { ...inTransactions, ...beginningWith('EPOCH#') })];
    if (access === 'log') {
      return [
        allow([table.tableArn], ['BatchGetItem', 'GetItem'], beginningWith('LOG', 'STOPPED')),
        allow([table.tableArn], ['Query'], onlyAttributes('D#', ['pk', 'sk', 'auditSeq', 'auditHead'])),
        allow([table.tableArn], ['PutItem'], { ...inTransactions, ...beginningWith('LOG', 'OUT#') }),
      ];
    }
    const read = allow(readable, ['BatchGetItem', 'GetItem', 'Query']);
    const check = allow([table.tableArn], ['ConditionCheckItem']);
    switch (access) {
      case 'read':
        return [read];
      case 'check':
        return [read, check];
      case 'write':
        return [read, allow([table.tableArn], ['ConditionCheckItem', 'DeleteItem', 'PutItem'])];
      case 'append':
        return [read, check, allow([table.tableArn], ['PutItem'], inTransactions)];
      case 'acts':
        return [read, check, allow([table.tableArn], ['PutItem'], { ...inTransactions, ...beginningWith('D#', 'S#check:', 'S#delegations:', 'S#exports') })];
      case 'erasures':
        return [read, check, allow([table.tableArn], ['PutItem'], { ...inTransactions, ...beginningWith('D#', 'S#account:', 'S#erasures') })];
      case 'erase':
        return [read, check, allow([table.tableArn], ['DeleteItem', 'PutItem'], beginningWith('ACC#', 'ERASURES', 'HOLDS'))];
      case 'heartbeat':
        return [read, allow([table.tableArn], ['PutItem'], { ...inTransactions, ...beginningWith('S#log') })];
      case 'count':
        return [read, allow([table.tableArn], ['PutItem'], beginningWith('FAIL#'))];
      case 'forecast':
        return [read, allow([table.tableArn], ['PutItem'], beginningWith('FORECAST'))];
      case 'delegations':
        return [read, check, allow([table.tableArn], ['DeleteItem', 'PutItem'], beginningWith('DELEGATIONS'))];
      case 'policies':
        return [read, check, allow([table.tableArn], ['PutItem'], beginningWith('POLICY', 'FAIL#'))];
      case 'spend':
        return [read, check, allow([table.tableArn], ['PutItem'], beginningWith('ACC#', 'FAIL#'))];
    }
  }
}

/** The whole item, its keys alone, or these attributes beside them. */
function projectionOf(attributes: readonly string[] | undefined) {
  if (!attributes) return { projectionType: ProjectionType.ALL };
  return attributes.length === 0 ? { projectionType: ProjectionType.KEYS_ONLY } : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...attributes] };
}

type Conditions = Record<string, Record<string, string | string[]>>;

const inTransactions: Conditions = { StringEquals: { 'dynamodb:EnclosingOperation': 'TransactWriteItems' } };

/** Partition keys, of the table or of the index that is asked. */
const beginningWith = (...prefixes: string[]): Conditions => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': prefixes.map((prefix) => `${prefix}*`) },
});

/**
 * Some attributes of a partition's items, asked for by their names: whoever asks for all of an item is refused.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
 */
const onlyAttributes = (prefix: string, names: string[]): Conditions => ({
  ...beginningWith(prefix),
  'ForAllValues:StringEquals': { 'dynamodb:Attributes': names },
  StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
});

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/**
 * Denies everybody to change or remove an audit event, and to put one outside of a transaction.
 *
 * IAM can't force a condition on a put, so this makes tampering a matter of
 * changing the policy first; the hash chain makes it show.
 */
function appendOnly(): PolicyDocument {
  return new PolicyDocument({
    statements: [
      new PolicyStatement({
        sid: 'NeverChangeOrRemove',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [
          'dynamodb:BatchWriteItem',
          'dynamodb:DeleteItem',
          'dynamodb:PartiQLDelete',
          'dynamodb:PartiQLInsert',
          'dynamodb:PartiQLUpdate',
          'dynamodb:UpdateItem',
        ],
        resources: ['*'],
      }),
      new PolicyStatement({
        sid: 'PutInTransactionsOnly',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['dynamodb:PutItem'],
        resources: ['*'],
        conditions: { StringNotEquals: { 'dynamodb:EnclosingOperation': 'TransactWriteItems' } },
      }),
    ],
  });
}
