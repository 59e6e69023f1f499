/**
 * What AWS asks for each thing that is counted: list prices of us-east-1 in US dollars, as we know them on 26 November 2026, without free tiers,
 * discounts, taxes and support. Check them before you rely on a sum: https://aws.amazon.com/pricing/ has a page for each service.
 */
export const priceList = { region: 'us-east-1', asOf: '2026-11-26' } as const;

interface Price {
  readonly service: string;
  /** One of what. */
  readonly unit: string;
  readonly dollars: number;
  /** For so many of them. */
  readonly per: number;
}

const million = 1_000_000;

/** Things that are paid as often as they happen. */
export const prices = {
  requests: { service: 'API Gateway', unit: 'request of an HTTP API, up to 512 KB', dollars: 1, per: million },
  invocations: { service: 'Lambda', unit: 'invocation', dollars: 0.2, per: million },
  gigabyteSeconds: { service: 'Lambda', unit: 'GB-second on arm64', dollars: 13.3334, per: million },
  writeUnits: { service: 'DynamoDB', unit: 'write request unit, on demand', dollars: 0.625, per: million },
  readUnits: { service: 'DynamoDB', unit: 'read request unit, on demand', dollars: 0.125, per: million },
  sentimentUnits: { service: 'Comprehend', unit: '100 characters for DetectSentiment, 3 at least', dollars: 100, per: million },
  transitions: { service: 'Step Functions', unit: 'state transition, standard workflow', dollars: 25, per: million },
  mails: { service: 'SES', unit: 'mail', dollars: 100, per: million },
  notifications: { service: 'SNS', unit: 'notification of a mail event', dollars: 0.5, per: million },
  puts: { service: 'S3', unit: 'PUT', dollars: 5, per: million },
  gets: { service: 'S3', unit: 'GET', dollars: 0.4, per: million },
  signatures: { service: 'KMS', unit: 'request with an Ed25519 key', dollars: 15, per: million },
  keyRequests: { service: 'KMS', unit: 'request with a symmetric key', dollars: 3, per: million },
  secretReads: { service: 'Secrets Manager', unit: 'GetSecretValue', dollars: 5, per: million },
  logBytes: { service: 'CloudWatch Logs', unit: 'byte taken in', dollars: 0.5, per: 2 ** 30 },
  traces: { service: 'X-Ray', unit: 'trace recorded', dollars: 5, per: million },
  bytesOut: { service: 'Data transfer', unit: 'byte to the internet', dollars: 0.09, per: 2 ** 30 },
} as const satisfies Record<string, Price>;
export type Counted = keyof typeof prices;
export type Counts = Readonly<Record<Counted, number>>;

/** Things that are paid for each month in which they are there. */
export const monthlyPrices = {
  keys: { service: 'KMS', unit: 'key', dollars: 1, per: 1 },
  secrets: { service: 'Secrets Manager', unit: 'secret', dollars: 0.4, per: 1 },
  alarms: { service: 'CloudWatch', unit: 'alarm on one metric', dollars: 0.1, per: 1 },
  metrics: { service: 'CloudWatch', unit: 'custom metric', dollars: 0.3, per: 1 },
  dashboards: { service: 'CloudWatch', unit: 'dashboard', dollars: 3, per: 1 },
  // Lambda asks an empty queue by five connections, each for 20 s at a time: 648,000 requests in 30 days, at 0.40 a million.
  polledQueues: { service: 'SQS', unit: 'queue that Lambda asks', dollars: (5 * 3 * 60 * 24 * 30 * 0.4) / 1_000_000, per: 1 },
} as const satisfies Record<string, Price>;
export type Held = keyof typeof monthlyPrices;
export type Holdings = Readonly<Record<Held, number>>;

/** What a GB of the tables costs a month: the items, and their point-in-time recovery. */
export const gigabyteMonthDollars = 0.25 + 0.2;

export const noCounts: Counts = Object.fromEntries(Object.keys(prices).map((name) => [name, 0])) as Counts;

/** Counts, each by the same factor. */
export const scaled = (counts: Counts, factor: number): Counts =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count * factor])) as Counts;

interface Line {
  readonly service: string;
  readonly unit: string;
  readonly count: number;
  readonly dollars: number;
}

/** A bill: a line for whatever there is of any. */
export const billOf = (counts: Counts): Line[] => linesOf(prices, counts);
export const monthlyBillOf = (holdings: Holdings): Line[] => linesOf(monthlyPrices, holdings);
export const sumOf = (bill: readonly Line[]): number => bill.reduce((sum, { dollars }) => sum + dollars, 0);

const linesOf = <Name extends string>(list: Readonly<Record<Name, Price>>, counts: Readonly<Record<Name, number>>): Line[] =>
  (Object.entries(list) as [Name, Price][]).flatMap(([name, { service, unit, dollars, per }]) => {
    const count = counts[name];
    return count === 0 ? [] : [{ service, unit, count, dollars: (count * dollars) / per }];
  });
