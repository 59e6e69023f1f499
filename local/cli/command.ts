/** One command of `countersign`: what it is called, how it is used, and what it does. */
export interface Command {
  /** As it is typed: `policy check`. */
  readonly name: string;
  /** In one line, for the list of commands. */
  readonly summary: string;
  /** Everything that `--help` prints. */
  readonly usage: string;
  /** Answers the exit code: 0 fine, 1 a finding or a refusal. @throws Usage, or Failure */
  run(context: Context): Promise<number>;
}

/** What a command works with. */
export interface Context {
  /** What was typed behind the command's name, `--json` taken out. */
  readonly args: readonly string[];
  /** Standard output is then JSON and nothing else. */
  readonly json: boolean;
  /** The tenant's API; reached only when it is called. */
  readonly api: Api;
  /** A line of standard output. */
  out(text: string): void;
  /** A line of standard error. */
  err(text: string): void;
  /** Writes to the terminal behind standard error as it is; undefined where there is none. */
  readonly terminal: ((text: string) => void) | undefined;
}

/** What came back; `body` is the parsed JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A body that is sent as it is, in the place of JSON. */
export interface RawBody {
  readonly type: string;
  readonly text: string;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly raw?: RawBody;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of the local stack's keys, this one. The key of COUNTERSIGN_KEY is what it is. @default admin */
  readonly localKey?: LocalKey;
}
export type LocalKey = 'admin' | 'audit';

export interface Api {
  /** No tenant is named, so that the local stack is asked. @default false */
  readonly isLocal?: boolean;
  /** Where it is, for people: `http://127.0.0.1:4600`. @throws Failure when nothing says where. */
  readonly url: () => string;
  /** @throws Failure when the server can't be reached or answers something else than JSON; a refusal is an answer. */
  call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, more?: CallOptions): Promise<Answer>;
}

/** The command was typed wrong: exit code 3, with its usage. */
export class Usage extends Error {
  override readonly name = 'Usage';
}

/** It can't be done, in one line for the user: exit code 1; 2 or 3 where 1 is a finding that somebody would act upon. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: 1 | 2 | 3;

  constructor(message: string, exitCode: 1 | 2 | 3 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
