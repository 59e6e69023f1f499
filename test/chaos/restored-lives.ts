import { createHash } from 'node:crypto';
import { aDualRefund, aHarmlessReply, aHeldReply, aRefund } from '../world.ts';
import { type Cut, type RestorableWorld, tableNames } from './restored.ts';

/** Choices that follow from a seed. */
export function diceOf(seed: string) {
  let rolled = 0;
  return (sides: number): number => {
    rolled += 1;
    return createHash('sha256').update(`${seed} ${rolled}`).digest().readUInt32BE(0) % sides;
  };
}

/** Half an hour or so of a helpdesk and its people: what they do is left to the dice. Acts that are refused are part of it. */
export async function live(world: RestorableWorld, roll: (sides: number) => number, acts: number): Promise<void> {
  const ids: string[] = [];
  let conversations = 0;
  const fresh = () => {
    conversations += 1;
    return { conversationId: `zd-${conversations}` };
  };
  const any = (): string => ids[roll(ids.length)] as string;
  const asked = async (id: string): Promise<string | undefined> => {
    const { head, grants } = await world.draft(id);
    return grants.find(({ state, seat, revision }) => state === 'open' && seat !== null && revision === head.revision)?.personId;
  };
  const decide = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    const id = any();
    const person = await asked(id);
    if (person !== undefined) await world.decide(id, person, fields);
  };
  const choices: readonly (() => Promise<unknown>)[] = [
    async () => ids.push((await world.post(aHarmlessReply(fresh()))).json.id),
    async () => ids.push((await world.held(aHeldReply(fresh()))).id),
    async () => ids.push((await world.held(aDualRefund(fresh()))).id),
    async () => ids.push((await world.post(aRefund(10, fresh()))).json.id),
    () => decide({}),
    () => decide({}),
    () => decide({ text: 'Hello Dana, order 1187 arrives on Monday.' }),
    () => decide({ decision: 'reject', reason: 'wrong_tone', feedback: 'kinder, please' }),
    () => world.call(`POST /v1/drafts/${any()}/withdraw`, { body: { reason: 'not needed' } }),
    () => world.revise(any(), { reply: { to: 'dana@fabrikam.example', subject: 'Re: your order', text: 'Hello Dana, it comes on Friday, we promise.' } }),
    () => world.call(`PUT /v1/accounts/acc_${roll(9)}`, { key: world.keys.admin, body: { name: 'Litware', segment: 'standard', frozen: roll(2) === 1 } }),
    () => world.minute(1 + roll(3)),
    () => world.minute(),
  ];
  ids.push((await world.held(aHeldReply(fresh()))).id);
  for (let act = 0; act < acts; act += 1) {
    await choices[roll(choices.length)]?.();
    world.clock.advance(1 + roll(40));
  }
  world.clock.advance(20);
}

/** Each table at a write of its own, within seconds of an instant before now; now and then the audit table is left as it is. */
export function cutBefore(world: RestorableWorld, roll: (sides: number) => number, from: Cut): Cut {
  const instant = world.clock.now().getTime() - roll(400) * 1000;
  const cut = Object.fromEntries(
    tableNames.map((table) => {
      const until = instant + (roll(9) - 4) * 1000;
      const kept = world.journal.filter((one) => one.table === table && one.at <= until).length;
      return [table, Math.max(from[table], kept - roll(4))]; // in the middle of a transaction, too
    }),
  ) as Record<(typeof tableNames)[number], number>;
  return roll(4) === 0 ? { ...cut, audit: world.here().audit } : cut;
}

/** Whoever is still asked approves: what may go out goes out. */
export async function decideAll(world: RestorableWorld): Promise<void> {
  await world.minute(); // links of before the restore may lead nowhere: people are asked anew
  for (const { id } of await world.drafts())
    for (let stages = 0; stages < 3; stages += 1) {
      const { head, grants } = await world.draft(id);
      const asked = grants.find(({ state, seat, revision }) => state === 'open' && seat !== null && revision === head.revision);
      if (head.status !== 'pending' || !asked) break;
      await world.decide(id, asked.personId);
      await world.minute();
    }
}
