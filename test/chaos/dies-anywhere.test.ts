import { expect, it } from 'vitest';
import { aHeldReply, type Page } from '../world.ts';
import { createChaos } from './chaos.ts';

/** Calls that change something outside: between two of them a death leaves another thing undone. */
const effects = ['tables.transact', 'bodies.put', 'workflow.start', 'workflow.wake', 'mailer.send', 'webhookTransport.post', 'signer.sign'];

/** Plays a life; the n-th effect is the last thing that its invocation does, or never comes to be. @returns how many effects there were */
async function live(at: number, when: 'before' | 'after') {
  const chaos = await createChaos();
  let count = 0;
  let die: () => void = () => {};
  for (const call of effects)
    chaos.faults.break(call, async (real) => {
      count += 1;
      if (count !== at) return real();
      if (when === 'after') await real();
      die();
      return new Promise(() => {});
    });

  /** An invocation, and another one like it where the first died. */
  const until = async <T>(invoke: () => Promise<T>): Promise<T> => {
    const death = new Promise<'dead'>((resolve) => {
      die = () => resolve('dead');
    });
    const ended = await Promise.race([invoke(), death]);
    return ended === 'dead' ? invoke() : ended;
  };

  const sweeps = async (): Promise<void> => {
    for (let minute = 0; minute < 3; minute += 1) {
      chaos.clock.advance(60);
      await until(() => chaos.drainOutbox({ sweep: true }));
      await until(() => chaos.sendWebhook({ sweep: true }));
    }
  };

  const reply = aHeldReply({ reply: { to: 'dana@fabrikam.example', text: 'Order 1187 arrives on Friday. '.repeat(300) } });
  const { json: draft } = await until(() => chaos.post(reply, 'key'));
  await until(() => chaos.tasks.openStage({ contract: 1, draftId: draft.id, revision: 1, token: 'token' }));
  await sweeps();
  const browser = chaos.browser();
  const page = await until(() => browser.open(draft.id, 'mia'));
  const decided = await until(() => browser.fill(page as Page, { decision: 'approve' }));
  await sweeps();
  await until(() => chaos.call(`GET /v1/drafts/${draft.id}/receipt`));
  return { chaos, draft, decided, count };
}

it('F2: a program that dies at any of its effects: what comes next finds what is owed, and it all ends as it would have', async () => {
  const whole = await live(Number.POSITIVE_INFINITY, 'before');
  expect(whole.count).toBeGreaterThan(12);

  // To die before an effect is to die after the one before it.
  for (let at = 0; at <= whole.count; at += 1) {
    const { chaos, draft, decided } = await (at === 0 ? live(1, 'before') : live(at, 'after'));
    const where = `after effect ${at}`;
    expect([200, 303], where).toContain(decided.status);
    expect(chaos.alarms(), where).toEqual([]);
    chaos.faults.mend();
    await chaos.expectGoodEnd();
    const ended = await chaos.draft(draft.id);
    expect([ended.head.status, ended.decisions.length, (await chaos.drafts()).length], where).toEqual(['released', 1, 1]);
  }
});
