import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { createDriver, type Driver, type DriverOptions, type Seen } from './driver.ts';
import type { Filling, Held, Second } from './protocol.ts';
import type { LoadServer } from './server-process.ts';

/** What is played. */
export interface Load extends Filling {
  readonly seconds: number;
  /** Drafts a second. */
  readonly rate: number;
  /** Share of them that waits for a person. */
  readonly gated: number;
  readonly seed: string;
  /** So long before, at the same rate, nothing counts but errors. */
  readonly warmUpSeconds: number;
  /** @see DriverOptions.thinkSeconds */
  readonly thinkSeconds?: DriverOptions['thinkSeconds'];
}

/** What the process of the server took, in bytes where nothing else is said. */
export interface Taken {
  /** Processor time while drafts were sent: 1 is all of one core. */
  readonly cpuShare: number;
  /** Milliseconds of processor time for each draft that was taken, all that follows it included. */
  readonly cpuEach: number;
  readonly seconds: readonly Second[];
  /** Before the first draft that counts, and after the last was released. */
  readonly begin: Held;
  readonly end: Held;
  /** Heap beside the tables and the files of the audit log, which grow with each draft, as the cloud's do: this must not. */
  readonly besides: { readonly begin: number; readonly end: number };
}

export interface Machine {
  readonly day: string;
  readonly processor: string;
  readonly processors: number;
  readonly gigabytes: number;
  readonly node: string;
  /** Processes that ran or wanted to, in the minute before the load, and in its last one. */
  readonly load: { readonly before: number; readonly after: number };
}

export interface Result {
  readonly load: Load;
  readonly machine: Machine;
  readonly seen: Seen;
  /** Of the warm-up, too. */
  readonly errors: Readonly<Record<string, number>>;
  readonly server: Taken;
}

/** Plays a load against a server that has just begun, and says what was seen. Nothing can be played against it afterwards. */
export async function playLoad(server: LoadServer, load: Load, say: (words: string) => void = () => {}): Promise<Result> {
  const [before = 0] = loadavg();
  const seconds: Second[] = [];
  const driver = driverOf(server, load, (second) => seconds.push(second));
  const { rate, warmUpSeconds } = load;
  if (warmUpSeconds > 0) {
    say(`warm-up of ${warmUpSeconds} s`);
    await driver.send({ perSecond: rate, seconds: warmUpSeconds });
  }
  const besidesBegin = await server.ask('besides', null);
  if (load.kept + load.pending + load.minimal > 0) {
    say(`filling in ${load.kept} kept, ${load.pending} pending and ${load.minimal} minimal drafts`);
    await server.ask('fill', { kept: load.kept, pending: load.pending, minimal: load.minimal });
  }
  driver.forget();
  const begin = await server.ask('held', null);
  seconds.length = 0;
  say(`${load.seconds} s at ${rate} a second`);
  await driver.send({ perSecond: rate, seconds: load.seconds });
  const cpuShare = cpuOf(seconds) / Math.max(1, (seconds.length - 1) * 1000);
  say('waiting for the last releases');
  await driver.drain();
  const cpuEach = cpuOf(seconds) / Math.max(1, driver.seen().taken);
  const end = await server.ask('held', null);
  const [after = 0] = loadavg();
  const besides = { begin: besidesBegin, end: (await server.ask('empty', null)).heap };
  return {
    load,
    machine: machineOf({ before, after }),
    seen: driver.seen(),
    errors: driver.errors(),
    server: { cpuShare, cpuEach, seconds: [...seconds], begin, end, besides },
  };
}

/** A driver of this load that hears what the server tells. */
export function driverOf(server: LoadServer, load: Pick<Load, 'gated' | 'seed' | 'thinkSeconds'>, onSecond: (second: Second) => void = () => {}): Driver {
  const { url, key, escrowSeconds } = server;
  const { gated, seed, thinkSeconds } = load;
  const driver = createDriver({ url, key, escrowSeconds, gated, seed, ...(thinkSeconds && { thinkSeconds }) });
  server.hear({ mail: driver.mail, released: driver.released, unverified: () => driver.fail('a webhook with a wrong signature'), second: onSecond });
  return driver;
}

/** Milliseconds between the first and the last of them. */
const cpuOf = (seconds: readonly Second[]): number => (seconds.at(-1)?.cpuMilliseconds ?? 0) - (seconds[0]?.cpuMilliseconds ?? 0);

export const machineOf = (load: Machine['load']): Machine => ({
  day: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model.trim() ?? 'unknown processor',
  processors: availableParallelism(),
  gigabytes: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
  load,
});
