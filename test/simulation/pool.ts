import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Explored, explore } from './explore.ts';
import { type Asked, type Report, runOne } from './one.ts';
import { smallWorlds } from './small-world.ts';

const mark = 'simulation of Countersign';

/** A small world to look at, by its place in the list, as far as so many acts lead. */
export interface AskedSmall {
  readonly small: number;
  readonly depth: number;
}

async function answerTo(asked: Asked | AskedSmall): Promise<Report | Explored> {
  if (!('small' in asked)) return runOne(asked);
  const small = smallWorlds[asked.small];
  if (!small) throw new Error(`no such small world: ${asked.small}`);
  return explore(small, { depth: asked.depth });
}

/** In a worker: runs what it is asked to, and answers. */
export function serveInWorker(): void {
  if (isMainThread || workerData !== mark || !parentPort) return;
  // Nothing in a history waits for the real time.
  globalThis.setTimeout = ((done: () => void) => setImmediate(done)) as unknown as typeof setTimeout;
  const port = parentPort;
  port.on('message', (asked: Asked | AskedSmall) => {
    answerTo(asked).then(
      (answer) => port.postMessage({ answer }),
      (error: unknown) => port.postMessage({ failed: `${JSON.stringify(asked)}: ${error instanceof Error ? error.stack : String(error)}` }),
    );
  });
}

type AnswerTo<Question> = Question extends AskedSmall ? Explored : Report;

/**
 * Runs histories, or looks at small worlds, on several workers.
 *
 * @param program - address of the bundled simulation.
 * @param next - what is to be run next; undefined when nothing is.
 * @throws Error when something could not be run at all.
 */
export async function runInPool<Question extends Asked | AskedSmall>(
  program: string,
  workers: number,
  next: () => Question | undefined,
  heard: (answer: AnswerTo<Question>) => void,
): Promise<void> {
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const worker = new Worker(fileURLToPath(program), { workerData: mark });
      try {
        for (let asked = next(); asked !== undefined; asked = next()) heard((await askedOf(worker, asked)) as AnswerTo<Question>);
      } finally {
        await worker.terminate();
      }
    }),
  );
}

function askedOf(worker: Worker, asked: Asked | AskedSmall): Promise<Report | Explored> {
  return new Promise((resolve, reject) => {
    const done = () => {
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
    };
    worker.once('message', ({ answer, failed }: { answer?: Report | Explored; failed?: string }) => {
      done();
      if (answer) resolve(answer);
      else reject(new Error(failed));
    });
    worker.once('error', (error) => {
      done();
      reject(error);
    });
    worker.postMessage(asked);
  });
}
