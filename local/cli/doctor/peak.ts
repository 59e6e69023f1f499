/**
 * What a reply takes of AWS, one in ten of them held: the table of docs/scaling.md, which `npm run cost` counts on the real handlers.
 */
export const eachReply = {
  requests: 1.4,
  /** All its Lambdas together, in seconds; assumed in docs/cost.md, not measured. */
  lambdaSeconds: 0.52,
  tableWrites: 48,
  sentiments: 1,
  executions: 0.1,
  mails: 0.2,
} as const;

/** So many callers at most wait for a draft at a time, each in a Lambda of its own. @see `waitingThrottle` in lib/http-api.ts */
export const mostWaiting = 725;

/** Replies a second that a tenant plans with, by its `limits.requestsPerSecond`. The stage lets in more drafts than that where nothing else is asked for. */
export const peakReplies = (requestsPerSecond: number): number => requestsPerSecond / eachReply.requests;

/** The next whole number, but for what a product of decimals is beside its own. */
export const wholeUp = (value: number): number => Math.ceil(Number(value.toFixed(6)));
