import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Question, Questions, Second, ServerOptions, Told } from './protocol.ts';

/** Who hears what the server tells by itself. */
export interface Hearer {
  mail(draftId: string, path: string): void;
  released(draftId: string): void;
  /** A webhook whose signature was not believed. */
  unverified(): void;
  second(second: Second): void;
}

/** The stack in a process of its own. */
export interface LoadServer {
  readonly url: string;
  /** Of the helpdesk. */
  readonly key: string;
  readonly escrowSeconds: number;
  /** From now on what it tells goes there. */
  hear(hearer: Hearer): void;
  /** @throws Error what went wrong in there, or that it has ended */
  ask<Name extends keyof Questions>(ask: Name, asks: Questions[Name]['asks']): Promise<Questions[Name]['answer']>;
  stop(): Promise<void>;
}

export interface StartOptions extends ServerOptions {
  /** Where its module was built. */
  readonly module: string;
  /** The most that its heap may take, in MiB. @default what Node allows */
  readonly heapMegabytes?: number | undefined;
  /** The folder that a profile of its processor time is written to when it ends. @default none is */
  readonly profile?: string | undefined;
}

const nobody: Hearer = { mail: () => {}, released: () => {}, unverified: () => {}, second: () => {} };

/** @throws Error where it ends before it is ready */
export async function startLoadServer({ module, heapMegabytes, profile, ...options }: StartOptions): Promise<LoadServer> {
  const child = fork(fileURLToPath(module), [JSON.stringify(options)], {
    execArgv: [
      '--enable-source-maps',
      '--expose-gc',
      ...(heapMegabytes === undefined ? [] : [`--max-old-space-size=${heapMegabytes}`]),
      ...(profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]),
    ],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const asked = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  let hearer = nobody;
  let count = 0;
  let hasEnded = false;
  const ended = new Error('the server has ended');

  const ready = new Promise<Extract<Told, { tell: 'ready' }>>((resolve, reject) => {
    child.on('message', (told: Told) => {
      switch (told.tell) {
        case 'ready':
          return resolve(told);
        case 'mail':
          return hearer.mail(told.draftId, told.path);
        case 'released':
          return hearer.released(told.draftId);
        case 'unverified':
          return hearer.unverified();
        case 'second':
          return hearer.second(told);
        case 'answer':
          return take(told.id)?.resolve(told.value);
        case 'failure':
          return take(told.id)?.reject(new Error(told.words));
      }
    });
    child.once('error', reject);
    child.once('exit', () => {
      hasEnded = true;
      reject(ended);
      for (const id of [...asked.keys()]) take(id)?.reject(ended);
    });
  });
  const take = (id: number) => {
    const waiting = asked.get(id);
    asked.delete(id);
    return waiting;
  };

  const { url, key, escrowSeconds } = await ready;
  return {
    url,
    key,
    escrowSeconds,
    hear: (next) => {
      hearer = next;
    },
    ask: (ask, asks) =>
      new Promise((resolve, reject) => {
        if (hasEnded) return reject(ended);
        count += 1;
        asked.set(count, { resolve: resolve as (value: unknown) => void, reject });
        child.send({ id: count, ask, with: asks } as Question);
      }),
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.disconnect();
  await gone;
}

/** Works with a server, and ends it whatever comes of it. */
export async function withServer<T>(server: LoadServer, work: (server: LoadServer) => Promise<T>): Promise<T> {
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}
