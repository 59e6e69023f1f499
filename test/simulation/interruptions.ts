import { AsyncLocalStorage } from 'node:async_hooks';
import { TransactionRefused } from '../../functions/adapters/ports.ts';
import type { Turns } from './turns.ts';

/**
 * What can happen to a call that leaves the program.
 *
 * - `refused`: it is not made, and the service says so
 * - `lost-answer`: it is made, and the caller hears an error
 * - `crash-before`, `crash-after`: the Lambda is gone before it is made, or before the answer comes
 * - `twice`: it is made twice, as by a caller that tries again; only where a service allows that
 * - `conflict`: the transaction meets another one at its items
 */
export const faultKinds = ['refused', 'lost-answer', 'crash-before', 'crash-after', 'twice', 'conflict'] as const;
export type FaultKind = (typeof faultKinds)[number];
/** The faults that make a crash point: before a call, after it, and instead of its answer. */
export const crashKinds = ['crash-before', 'crash-after', 'lost-answer'] as const satisfies FaultKind[];

/** Says what happens to the call that is made now. */
export type Fate = (point: string) => FaultKind | undefined;

/** Calls that leave the program, by port; what else a port offers stays inside. */
const calls: Readonly<Record<string, readonly string[]>> = {
  tables: ['get', 'getMany', 'query', 'queryIndex', 'transact'],
  bodies: ['put', 'get'],
  bodyEraser: ['eraseAll'],
  workflow: ['start', 'wake'],
  mailer: ['send'],
  sentiment: ['read'],
  personalData: ['find'],
  linkKeys: ['current', 'find'],
  signer: ['sign'],
  logSigner: ['sign'],
  logFiles: ['put', 'get'],
  webhookTransport: ['post'],
  webhookSecrets: ['active'],
};
/** Their services do the same again when they are asked again. A transaction is not among them: each attempt has a token of its own. */
const repeatable = new Set(['bodies.put', 'workflow.start', 'workflow.wake', 'mailer.send', 'logFiles.put', 'webhookTransport.post', 'bodyEraser.eraseAll']);

/** As the state machine and API Gateway see a Lambda that is gone in the middle. */
export class LambdaDied extends Error {
  override readonly name = 'Lambda.Unknown';
}
class ServiceFailed extends Error {
  override readonly name = 'ServiceUnavailable';
}

interface Invocation {
  readonly name: string;
  dead: boolean;
  readonly die: () => void;
}

/** One fault that happened. */
export interface Interruption {
  /** `<invocation> <port>.<method>` */
  readonly point: string;
  readonly kind: FaultKind;
}

export interface Interruptions {
  readonly aroundPort: <Port extends object>(name: string, port: Port) => Port;
  readonly aroundInvocation: <T>(name: string, invoke: () => Promise<T>) => Promise<T>;
  /** Every place that was come by: where a fault can be put. */
  readonly points: ReadonlySet<string>;
  readonly happened: readonly Interruption[];
  /** Calls in all. */
  readonly calls: () => number;
  /** The fate of each call from now on; without one nothing goes wrong any more. */
  setFate(fate: Fate | undefined): void;
}

const never = <T>(): Promise<T> => new Promise<T>(() => {});

/** Stands between the Lambdas and everything outside: each call waits for its turn and meets its fate. */
export function createInterruptions(turns: Turns): Interruptions {
  const invocations = new AsyncLocalStorage<Invocation>();
  const points = new Set<string>();
  const happened: Interruption[] = [];
  let fate: Fate | undefined;
  let count = 0;

  async function call<T>(name: string, make: () => Promise<T>, writes: number): Promise<T> {
    const invocation = invocations.getStore();
    if (!invocation) return make(); // the laboratory itself
    await turns.next();
    if (invocation.dead) return never();
    count += 1;
    const point = `${invocation.name} ${name}`;
    points.add(point);
    const kind = fate?.(point);
    if (kind) happened.push({ point, kind });
    const answer = kind ? await interrupted(kind, name, make, writes, invocation) : await make();
    return invocation.dead ? never() : answer;
  }

  async function interrupted<T>(kind: FaultKind, name: string, make: () => Promise<T>, writes: number, invocation: Invocation): Promise<T> {
    const unanswered = () => make().catch(() => undefined);
    switch (kind) {
      case 'refused':
        throw new ServiceFailed(`${name} is not available`);
      case 'lost-answer':
        await unanswered();
        throw new ServiceFailed(`${name} did not answer`);
      case 'crash-before':
        invocation.die();
        return never();
      case 'crash-after':
        await unanswered();
        invocation.die();
        return never();
      case 'twice':
        if (repeatable.has(name)) await unanswered();
        return make();
      case 'conflict':
        if (writes > 0) throw new TransactionRefused(Array.from({ length: writes }, (_, i) => (i === 0 ? 'conflict' : 'none')));
        return make();
    }
  }

  return {
    aroundPort: (name, port) => {
      const guarded = Object.fromEntries(
        (calls[name] ?? []).map((method) => {
          const real = (port as Record<string, (...args: unknown[]) => Promise<unknown>>)[method] as (...args: unknown[]) => Promise<unknown>;
          const isTransaction = method === 'transact';
          return [
            method,
            (...args: unknown[]) => call(`${name}.${method}`, () => real.apply(port, args), isTransaction ? (args[0] as readonly unknown[]).length : 0),
          ];
        }),
      );
      return { ...port, ...guarded };
    },
    aroundInvocation: async (name, invoke) => {
      let die = () => {};
      const death = new Promise<never>((_, reject) => {
        die = () => reject(new LambdaDied(`${name} is gone`));
      });
      death.catch(() => {}); // it may die when nobody waits for it any more
      const invocation: Invocation = {
        name,
        dead: false,
        die: () => {
          invocation.dead = true;
          die();
        },
      };
      return Promise.race([invocations.run(invocation, invoke), death]);
    },
    points,
    happened,
    calls: () => count,
    setFate: (next) => {
      fate = next;
    },
  };
}
