import { Logger } from '@aws-lambda-powertools/logger';
import type { Log, LogFields } from './ports.ts';

const allowed = {
  requestId: 'string',
  draftId: 'string',
  revision: 'number',
  route: 'string',
  status: 'number',
  code: 'string',
  kind: 'string',
  role: 'string',
  stage: 'number',
  count: 'number',
  milliseconds: 'number',
  seconds: 'number',
  percent: 'number',
  errorName: 'string',
} as const satisfies Record<keyof LogFields, 'string' | 'number'>;

/** Link tokens (`v1.kid.payload.mac`, also with the dots percent-encoded), API keys and webhook secrets, wherever in a text they stand. */
const secrets = /v1(?:\.|%2e)[\w-]+(?:\.|%2e)[\w.%-]+|(?<![A-Za-z0-9])cs_[\w-]{6,}|whsec_[\w+/=-]+/gi;

/** The text without anything that looks like a link token, an API key or a webhook secret. */
export const scrub = (text: string): string => text.replace(secrets, '[scrubbed]');

/**
 * Structured lines on standard output: only the fields of `LogFields`, only of their types, and scrubbed.
 *
 * The types already forbid other fields; whatever is passed around them is
 * dropped here without a word, since a refusal would be a line of its own.
 */
export function createLog({ logger = new Logger() }: { logger?: Pick<Logger, 'info' | 'warn' | 'error'> } = {}): Log {
  return {
    info: (message, fields) => logger.info(scrub(message), keepAllowed(fields)),
    warn: (message, fields) => logger.warn(scrub(message), keepAllowed(fields)),
    error: (message, fields) => logger.error(scrub(message), keepAllowed(fields)),
  };
}

function keepAllowed(fields: LogFields = {}): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const [name, type] of Object.entries(allowed)) {
    const value: unknown = fields[name as keyof LogFields];
    if (type === 'string' && typeof value === 'string') kept[name] = scrub(value);
    if (type === 'number' && typeof value === 'number') kept[name] = value;
  }
  return kept;
}
