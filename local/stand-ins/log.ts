import type { Log, LogFields } from '../../functions/adapters/ports.ts';

/** Warnings and errors as one line each; what went well is silent. */
export function createLocalLog(write: (line: string) => void): Log {
  const line =
    (level: string) =>
    (message: string, fields: LogFields = {}) =>
      write([level, message, ...Object.entries(fields).map(([name, value]) => `${name}=${value}`)].join(' '));
  return { info: () => {}, warn: line('warning'), error: line('error') };
}
