import type { Settings } from '../functions/adapters/ports.ts';

/** What the demo tenant's stack is configured with, at this address. */
export const settingsFor = (publicUrl: string): Settings => ({
  tenantId: 'demo',
  tenantName: 'Demo tenant',
  publicUrl,
  channel: 'the helpdesk',
  mailFrom: 'approvals@countersign.example',
  webhookUrl: 'https://helpdesk.example/webhooks/countersign',
  mailDetail: 'full',
  timeZone: 'UTC',
  language: 'en',
  leastAssurance: 'link',
  requestsPerSecond: 200,
  requestBurst: 1000,
  unknownTokensPerMinute: 600,
  maxWaiters: 20,
  mailsPerHour: 100_000, // few people are sent everything here
  approvalsPerMinute: 100_000,
  alarmAboveWaiting: 20,
  throttledPerMinute: 10,
  gatedPerMinute: 2000,
  auditLogYears: 7,
  textDays: null,
  scannerRanges: [],
  sandbox: true,
  helpdesk: null,
});
