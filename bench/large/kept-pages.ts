import { createDesk } from './desk.ts';

/**
 * Pages of the console, as the owner gets them, where so many replies were sent at once and are kept.
 *
 * @throws where one is not that page, or does not show that it knows of them
 */
export async function createKeptPages(kept: number) {
  const desk = await createDesk();
  await desk.keepMany(kept, false);
  const cookie = await desk.program.deps.sessions.signIn(undefined, { personId: 'per_owner', epoch: null });
  const page = async (path: string, holds: (body: string) => boolean): Promise<() => Promise<void>> => {
    const look = async () => {
      const { statusCode, body = '' } = await desk.request('GET', path, { accept: 'text/html', cookie: `__Host-cs_session=${cookie}` });
      if (statusCode !== 200 || !holds(body)) throw new Error(`${path} answers ${statusCode} with ${kept} kept`);
    };
    await look();
    return look;
  };
  return {
    // A heading, 50 rows, and a link to older ones.
    audit: await page('/audit', (body) => body.split('<tr>').length >= 51 && body.includes('cursor=')),
    insights: await page('/insights', (body) => body.includes('Replies that needed a person')),
  };
}
