import { describe, expect, it } from 'vitest';
import { faultOf } from '../../functions/domain/audit/trail.ts';
import { commitTo } from '../../functions/domain/salted.ts';
import type { ErasureView } from '../../functions/domain/subject.ts';
import { aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';

const dana = 'dana@fabrikam.example';
/** Stands in every text that is about the person. */
const canary = 'kanarienvogel';

/** Asks for an erasure as the admin. */
const erase = (world: World, body: object) => world.call<ErasureView>('POST /v1/subjects/erase', { key: world.keys.admin, body });
const statusOf = async (world: World, id: string) => (await world.call<ErasureView>(`GET /v1/subjects/erase/${id}`, { key: world.keys.admin })).json;

/** The minutes of the job until the erasure is done. */
async function untilDone(world: World, id: string, minutesAtMost = 20): Promise<ErasureView> {
  for (let i = 0; i < minutesAtMost; i += 1) {
    await world.eraseSubjects();
    const status = await statusOf(world, id);
    if (status.state === 'done') return status;
    world.clock.advance(60);
  }
  throw new Error('the erasure does not end');
}

/** Everything that is kept anywhere, as one text. */
async function everything(world: World): Promise<string> {
  const tables = await Promise.all((['accounts', 'drafts', 'audit'] as const).map((table) => world.raw.scan(table)));
  return JSON.stringify([tables, world.bodyVersions, [...world.bodies], world.logged]);
}

const events = async (world: World, pk: string) => world.raw.query('audit', { pk });

describe('an erasure by mail address', () => {
  it('leaves nothing of the texts anywhere, and every chain still verifies', async () => {
    const world = await createWorld();
    const long = `${canary} `.repeat(600);
    const about = { customerMessage: { text: `Where is my parcel, ${canary}?`, from: { name: canary, email: dana }, at: '2026-11-22T16:00:00Z' } };
    const sent = (
      await world.post(
        aHarmlessReply({ ...about, reply: { to: dana, subject: canary, text: `It arrives on Friday, ${canary}. I will refund you $5 next week.` } }),
      )
    ).json;
    const inS3 = await world.held(aHeldReply({ ...about, reply: { to: dana, text: long }, topics: [canary] }));
    await world.decide(inS3.id, 'mia', { decision: 'reject', reason: 'wrong_facts', feedback: `No, ${canary}` });
    const other = await world.held(
      aHeldReply({ customerMessage: { text: `I am not ${dana}.` }, reply: { to: 'other@fabrikam.example', text: 'It arrives.' } }),
    );
    await world.sweep();
    expect(await everything(world)).toContain(canary);

    const asked = await erase(world, { email: dana.toUpperCase(), reason: `request of ${canary}` });
    expect([asked.status, asked.json.state]).toEqual([202, 'running']);
    const done = await untilDone(world, asked.json.id);

    expect(done).toMatchObject({ state: 'done', subject: null, salt: null, erased: 2, heldBack: 0, unreadable: 0 });
    const left = await everything(world);
    expect(left).not.toContain(canary);
    expect(left.replaceAll(`I am not ${dana}`, '')).not.toContain(dana);
    for (const { id } of [sent, inS3, other]) {
      const kept = (await events(world, `D#${id}`)).map(({ pk: _, sk: place, ...event }) => ({ place, event }));
      expect(faultOf(kept, { draftId: id, tenantId: 'demo', head: (await world.draft(id)).head, whole: true })).toBeUndefined();
      expect(kept.filter(({ event }) => event.type === 'draft.erased')).toHaveLength(id === other.id ? 0 : 1);
    }
    expect(await world.status(other.id)).toBe('pending');
    const [ended] = await events(world, 'S#erasures');
    expect(ended).toMatchObject({
      type: 'subject.erased',
      data: { erasureId: asked.json.id, erased: 2, subjectCommit: commitTo(asked.json.salt ?? '', 'subject', dana) },
    });
  });
});
