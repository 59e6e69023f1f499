/** What the process of the server is begun with. */
export interface ServerOptions {
  readonly data: 'memory' | 'dynamodb';
  /** Of the policy in force. @default the standard policy's */
  readonly escrowSeconds?: number;
}

/** Drafts that are there before the load. */
export interface Filling {
  /** That were sent at once. */
  readonly kept: number;
  /** That wait for a person. */
  readonly pending: number;
  /** Sent at once, of which there is only the head. */
  readonly minimal: number;
}

/** Bytes of the server's process after its garbage was collected. */
export interface Held {
  readonly rss: number;
  /** Of JavaScript, and of buffers outside its heap. */
  readonly heap: number;
}

/** What the server is asked between phases, and what it answers. */
export interface Questions {
  fill: { readonly asks: Filling; readonly answer: null };
  /** What it holds now. */
  held: { readonly asks: null; readonly answer: Held };
  /** What its heap holds beside its tables and log files: once nothing goes on, by making them a second time. */
  besides: { readonly asks: null; readonly answer: number };
  /** Forgets its tables and log files, and says what it holds besides. Nothing can be asked after it, and what still waits fails then. */
  empty: { readonly asks: null; readonly answer: Held };
}
export type Question = {
  readonly [Name in keyof Questions]: { readonly id: number; readonly ask: Name; readonly with: Questions[Name]['asks'] };
}[keyof Questions];

/** Once a second. */
export interface Second {
  readonly rss: number;
  /** As it is, garbage included. */
  readonly heap: number;
  /** Of processor time, all of the process so far. */
  readonly cpuMilliseconds: number;
}

/** What the server tells by itself, or answers. */
export type Told =
  | { readonly tell: 'ready'; readonly url: string; readonly key: string; readonly escrowSeconds: number }
  | { readonly tell: 'mail'; readonly draftId: string; readonly path: string }
  | { readonly tell: 'released'; readonly draftId: string }
  | { readonly tell: 'unverified' }
  | ({ readonly tell: 'second' } & Second)
  | { readonly tell: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly tell: 'failure'; readonly id: number; readonly words: string };
