import { aDraft } from '../../local/cost/tenant.ts';
import { drawsOf } from '../../local/traffic/draws.ts';
import { createDesk } from './desk.ts';

/** A harmless reply by the API, where so many were sent before it. */
export async function createGrownIntake(kept: number): Promise<() => Promise<void>> {
  const desk = await createDesk();
  await desk.keepMany(kept, false);
  const draws = drawsOf('growth');
  let sent = 0;
  return async () => {
    sent += 1;
    const status = await desk.post(aDraft(sent, false, desk.clock.now(), draws));
    if (status !== 'released') throw new Error(`a harmless reply is ${status}`);
  };
}
