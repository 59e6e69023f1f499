import type { Status } from '../../functions/domain/approval/draft-state.ts';
import { hours } from '../examples.ts';
import { askedFor, type Contender, type Desk } from './desk.ts';

export interface Scenario {
  readonly name: string;
  readonly kind: 'one seat' | 'dual';
  /** Of the runs in memory so many are run on DynamoDB Local too, where a call costs a thousand times as much. @default 1/25 */
  readonly share?: number;
  /** Those who act at one instant. */
  readonly contenders: (desk: Desk) => Promise<Contender[]>;
  /** After the race everybody who is still asked approves; else nobody does anything more. */
  readonly thenApproved?: true;
  /** Where the draft may end, each of which must happen. */
  readonly ends: readonly Status[];
}

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const decideBy = async (desk: Desk): Promise<number> => Date.parse((await desk.draft()).head.decideBy ?? '');
const releaseAt = async (desk: Desk): Promise<number> => Date.parse((await desk.draft()).head.releaseAt ?? '');

/** Approved, and in escrow until the instant that is answered. */
async function inEscrow(desk: Desk): Promise<number> {
  await desk.approveAll();
  return releaseAt(desk);
}

const financeOf = async (desk: Desk): Promise<string> => askedFor(await desk.draft(), 'finance').personId;

export const scenarios: readonly Scenario[] = [
  {
    name: 'twenty posts of one approval',
    kind: 'one seat',
    share: 1 / 20,
    contenders: async (desk) => {
      const mia = await desk.open('mia');
      return times(20, () => desk.approve(mia));
    },
    ends: ['released'],
  },
  {
    name: 'approve against reject, in two tabs of one person',
    kind: 'one seat',
    share: 1,
    contenders: async (desk) => {
      const mia = await desk.open('mia');
      return [desk.approve(mia), desk.reject(mia)];
    },
    ends: ['released', 'rejected'],
  },
  {
    name: 'approve against reject, by the two people of a dual approval',
    kind: 'dual',
    contenders: async (desk) => [desk.approve(await desk.open(await financeOf(desk))), desk.reject(await desk.open('dan'))],
    ends: ['rejected'],
  },
  {
    name: 'approve against approve with edits, in two tabs of one person',
    kind: 'one seat',
    share: 1,
    contenders: async (desk) => {
      const mia = await desk.open('mia');
      return [desk.approve(mia), desk.edit(mia)];
    },
    ends: ['released'],
  },
  {
    name: 'approve against approve with edits, by the two people of a dual approval',
    kind: 'dual',
    contenders: async (desk) => [desk.approve(await desk.open(await financeOf(desk))), desk.edit(await desk.open('dan'))],
    thenApproved: true,
    ends: ['released'],
  },
  {
    name: 'edit against edit',
    kind: 'dual',
    contenders: async (desk) => [desk.edit(await desk.open(await financeOf(desk))), desk.edit(await desk.open('dan'))],
    thenApproved: true,
    ends: ['released'],
  },
  ...(['sweep', 'execution'] as const).map(
    (clock): Scenario => ({
      name: `approve against the deadline, by the ${clock}`,
      kind: 'one seat',
      ...(clock === 'execution' && { share: 1 }),
      contenders: async (desk) => {
        const deadline = await decideBy(desk);
        await desk.passTo(deadline - 1);
        if (clock === 'sweep') await desk.pay();
        const mia = await desk.open('mia');
        return [desk.approve(mia), clock === 'sweep' ? desk.sweepAt(deadline) : desk.executeAt(deadline, 'sendHoldingReply')];
      },
      ends: ['released', 'held'],
    }),
  ),
  {
    name: 'approve against withdraw',
    kind: 'one seat',
    share: 1,
    contenders: async (desk) => [desk.approve(await desk.open('mia')), desk.withdraw()],
    ends: ['withdrawn'],
  },
  {
    name: 'approve against a new message of the customer',
    kind: 'one seat',
    share: 1,
    contenders: async (desk) => [desk.approve(await desk.open('mia')), desk.customerWrites()],
    ends: ['superseded'],
  },
  {
    name: 'approve against a revision by the helpdesk',
    kind: 'one seat',
    contenders: async (desk) => [desk.approve(await desk.open('mia')), desk.revise()],
    ends: ['released', 'held'],
  },
  {
    name: 'release against a stop on the page',
    kind: 'one seat',
    contenders: async (desk) => {
      const mia = await desk.open('mia');
      const end = await inEscrow(desk);
      const receipt = { ...mia, page: await mia.browser.get(mia.page.path) };
      await desk.pay();
      return [desk.stop(receipt), desk.executeAt(end, 'releaseReply'), desk.sweepAt(end)];
    },
    ends: ['released', 'held'],
  },
  {
    name: 'release against a stop by the helpdesk',
    kind: 'one seat',
    contenders: async (desk) => {
      const end = await inEscrow(desk);
      return [desk.stopByHelpdesk('withdrawn'), desk.executeAt(end, 'releaseReply')];
    },
    ends: ['released', 'withdrawn'],
  },
  {
    name: 'release against a new message of the customer',
    kind: 'one seat',
    contenders: async (desk) => {
      const end = await inEscrow(desk);
      return [desk.customerWrites(), desk.executeAt(end, 'releaseReply')];
    },
    ends: ['released', 'superseded'],
  },
  {
    name: 'release against withdraw',
    kind: 'one seat',
    contenders: async (desk) => {
      const end = await inEscrow(desk);
      await desk.pay();
      return [desk.withdraw(), desk.sweepAt(end)];
    },
    ends: ['released', 'withdrawn'],
  },
  {
    name: 'a delegate and whoever they stand in for',
    kind: 'dual',
    contenders: async (desk) => {
      const grant = askedFor(await desk.draft(), 'finance');
      const head = askedFor(await desk.draft(), 'department-head');
      await desk.plantGrant(head, { personId: 'sam', onBehalfOf: grant.personId });
      return [desk.approve(await desk.open('sam')), desk.approve(await desk.open(grant.personId))];
    },
    ends: ['held'],
  },
  {
    name: 'one person in two seats',
    kind: 'dual',
    contenders: async (desk) => {
      const { personId } = askedFor(await desk.draft(), 'finance');
      await desk.plantGrant(askedFor(await desk.draft(), 'department-head'), { personId });
      const pages = [await desk.open(personId, ({ seat }) => seat === 0), await desk.open(personId, ({ seat }) => seat === 1)];
      return pages.map((page) => desk.approve(page));
    },
    ends: ['held'],
  },
  {
    name: 'the last approval against an escalation',
    kind: 'dual',
    contenders: async (desk) => {
      const finance = await financeOf(desk);
      await desk.approve(await desk.open(finance)).run();
      const opened = Date.parse((await desk.draft()).head.stages[0]?.openedAt ?? '');
      await desk.passTo(opened + 4 * hours * 1000 - 1);
      await desk.pay();
      return [desk.approve(await desk.open('dan')), desk.sweepAt(opened + 4 * hours * 1000)];
    },
    ends: ['released'],
  },
  {
    name: 'sweeps against executions, releasing one draft',
    kind: 'one seat',
    contenders: async (desk) => {
      const end = await inEscrow(desk);
      await desk.pay();
      return [
        desk.sweepAt(end),
        desk.executeAt(end, 'releaseReply'),
        desk.sweepAt(end, 'another sweep'),
        desk.executeAt(end, 'escalateStage', 'another execution'),
      ];
    },
    ends: ['released'],
  },
];
