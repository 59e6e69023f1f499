import type { LambdaName } from '../../../functions/runtime/env.ts';

/** What one Lambda may load at its start. It is paid at each cold start: whoever needs more says so here. */
export interface Start {
  /** Thousands of bytes of all files that are read. */
  readonly kilobytes: number;
  /** CPU time over that of a bundle that only imports the client of DynamoDB (`npm run bench -- init`, 27 November 2026). */
  readonly ratio: number;
  /** Beside that of DynamoDB, as the SDK calls them. */
  readonly clients: readonly string[];
}

export const starts: Readonly<Record<LambdaName, Start>> = {
  intake: { kilobytes: 410, ratio: 0.8, clients: ['Comprehend'] },
  'read-api': { kilobytes: 950, ratio: 1.45, clients: ['KMS', 'Secrets Manager'] },
  'admin-api': { kilobytes: 450, ratio: 0.9, clients: ['Secrets Manager'] },
  'policy-api': { kilobytes: 670, ratio: 1.3, clients: ['Secrets Manager'] },
  'policy-pages': { kilobytes: 800, ratio: 1.45, clients: ['Secrets Manager'] },
  review: { kilobytes: 720, ratio: 1.5, clients: ['Secrets Manager'] },
  console: { kilobytes: 830, ratio: 1.5, clients: ['Secrets Manager'] },
  'open-stage': { kilobytes: 600, ratio: 1.15, clients: ['Secrets Manager'] },
  'escalate-stage': { kilobytes: 600, ratio: 1.15, clients: ['Secrets Manager'] },
  'release-reply': { kilobytes: 600, ratio: 1.15, clients: ['Secrets Manager'] },
  'send-holding-reply': { kilobytes: 600, ratio: 1.15, clients: ['Secrets Manager'] },
  'drain-outbox': { kilobytes: 740, ratio: 1.3, clients: ['SES', 'SFN', 'Secrets Manager'] },
  'send-webhook': { kilobytes: 490, ratio: 1.05, clients: ['Secrets Manager'] },
  'helpdesk-in': { kilobytes: 530, ratio: 1.1, clients: ['Secrets Manager'] },
  'helpdesk-out': { kilobytes: 700, ratio: 1.4, clients: ['Comprehend', 'Secrets Manager'] },
  'mail-events': { kilobytes: 500, ratio: 1.05, clients: ['Secrets Manager'] },
  measure: { kilobytes: 510, ratio: 1.05, clients: [] },
  calibrate: { kilobytes: 770, ratio: 1.4, clients: ['Secrets Manager'] },
  'sequence-audit': { kilobytes: 500, ratio: 1.05, clients: ['KMS'] },
  'erase-subjects': { kilobytes: 490, ratio: 1, clients: [] },
};

/** Thousands of bytes of all files of a Lambda: those that read texts have word lists, and weights, which they load when there is a text. */
export const mostKilobytes = { readers: 3_200, others: 1_200 };
export const readers: ReadonlySet<LambdaName> = new Set([
  'intake',
  'policy-api',
  'policy-pages',
  'open-stage',
  'escalate-stage',
  'release-reply',
  'send-holding-reply',
  'drain-outbox',
  'helpdesk-out',
  'calibrate',
]);
