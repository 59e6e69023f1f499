import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Asked, type Report, runOne } from './one.ts';

const mark = 'simulation of Countersign';

/** In a worker: runs what it is asked to, and answers. */
export function serveInWorker(): void {
  if (isMainThread || workerData !== mark || !parentPort) return;
  // Nothing in a history waits for the real time.
  globalThis.setTimeout = ((done: () => void) => setImmediate(done)) as unknown as typeof setTimeout;
  const port = parentPort;
  port.on('message', (asked: Asked) => {
    runOne(asked).then(
      (report) => port.postMessage({ report }),
      (error: unknown) => port.postMessage({ failed: `history ${asked.seed}: ${error instanceof Error ? error.stack : String(error)}` }),
    );
  });
}

/**
 * Runs histories on several workers.
 *
 * @param program - address of the bundled simulation.
 * @param next - what is to be run next; undefined when nothing is.
 * @throws Error when a history could not be run at all.
 */
export async function runInPool(program: string, workers: number, next: () => Asked | undefined, heard: (report: Report) => void): Promise<void> {
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const worker = new Worker(fileURLToPath(program), { workerData: mark });
      try {
        for (let asked = next(); asked !== undefined; asked = next()) heard(await askedOf(worker, asked));
      } finally {
        await worker.terminate();
      }
    }),
  );
}

function askedOf(worker: Worker, asked: Asked): Promise<Report> {
  return new Promise((resolve, reject) => {
    const done = () => {
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
    };
    worker.once('message', ({ report, failed }: { report?: Report; failed?: string }) => {
      done();
      if (report) resolve(report);
      else reject(new Error(failed));
    });
    worker.once('error', (error) => {
      done();
      reject(error);
    });
    worker.postMessage(asked);
  });
}
