import { countedAtMost, rowsAtMost } from '../../functions/console/queue-reading.ts';
import { createDesk } from './desk.ts';

/** The first page of the queue, as its owner gets it, with so many drafts that wait. @throws where it is not that page, lists too few of them, or says another number */
export async function createQueuePage(waiting: number): Promise<() => Promise<void>> {
  const desk = await createDesk();
  await desk.keepMany(waiting, true);
  const cookie = await desk.program.deps.sessions.signIn(undefined, { personId: 'per_owner', epoch: null });
  const look = () => desk.request('GET', '/queue?view=all', { accept: 'text/html', cookie: `__Host-cs_session=${cookie}` });
  const { statusCode, body = '' } = await look();
  const rows = body.match(/<tr id="row-drf_/g)?.length;
  const said = /All \((.*?)\)/.exec(body)?.[1];
  const count = waiting > countedAtMost ? `at least ${countedAtMost}` : String(waiting);
  if (statusCode !== 200 || rows !== Math.min(rowsAtMost, waiting) || said !== count)
    throw new Error(`the queue answers ${statusCode}, lists ${rows} and counts ${said} of ${waiting}`);
  return async () => {
    const answer = await look();
    if (answer.statusCode !== 200) throw new Error(`the queue answers ${answer.statusCode}`);
  };
}
