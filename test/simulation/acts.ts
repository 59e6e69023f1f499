import { changeAccount, changePerson, changePolicy, delegate, endDelegation, erase, restoreLog, spoilBody } from './admin-acts.ts';
import { type Chosen, type Doing, pick, silently } from './doing.ts';
import { customerWrites, revise, send, sendAgain, sendRefunds, sendUnheard, stopByHelpdesk, withdraw } from './helpdesk-acts.ts';
import { calibrate, measure, reviewSample } from './hourly-acts.ts';
import type { Laboratory } from './laboratory.ts';
import { bounce, pass, sequence, sleep } from './outside-acts.ts';
import {
  approveAll,
  attend,
  contend,
  decide,
  decideLate,
  guessCodes,
  open,
  openAndDecide,
  otherTenant,
  scan,
  sideAct,
  signIn,
  stopByPage,
} from './people-acts.ts';
import type { Violation } from './violation.ts';

/** Something that happens, as a value. */
export interface Act extends Chosen {
  readonly kind: ActKind | 'together';
  /** Of `together`: what happens at one instant, in an order that is drawn call by call. */
  readonly acts?: readonly Act[];
}

const doings = {
  send,
  sendRefunds,
  sendUnheard,
  sendAgain,
  scan,
  open,
  signIn,
  decide,
  openAndDecide,
  approveAll,
  attend,
  contend,
  guessCodes,
  stopByPage,
  sideAct,
  withdraw,
  stopByHelpdesk,
  revise,
  customerWrites,
  delegate,
  endDelegation,
  changePerson,
  changeAccount,
  changePolicy,
  bounce,
  pass,
  sleep,
  decideLate,
  restoreLog,
  tick: silently((laboratory) => laboratory.tick()),
  stream: silently((laboratory, { a }) => laboratory.stream(pick(['once', 'once', 'twice', 'lost'] as const, a) ?? 'once')),
  loseExecutions: silently((laboratory) => laboratory.loseExecutions()),
  deploy: silently((laboratory) => laboratory.world.deploy()),
  rotateKey: silently((laboratory) => laboratory.linkKeys.rotate()),
  spoilBody,
  sequence,
  calibrate,
  measure,
  reviewSample,
  erase,
  otherTenant,
} satisfies Record<string, Doing>;
export type ActKind = keyof typeof doings;

/** How often each act comes, against the others. What can be done at one instant with others is marked. */
export const weights: Readonly<Record<ActKind, { readonly weight: number; readonly together: boolean }>> = {
  send: { weight: 10, together: true },
  sendRefunds: { weight: 1, together: false },
  sendUnheard: { weight: 1, together: false },
  sendAgain: { weight: 3, together: true },
  scan: { weight: 2, together: false },
  open: { weight: 8, together: true },
  signIn: { weight: 1, together: false },
  decide: { weight: 10, together: true },
  openAndDecide: { weight: 12, together: true },
  approveAll: { weight: 8, together: true },
  attend: { weight: 3, together: true },
  contend: { weight: 4, together: false },
  guessCodes: { weight: 1, together: true },
  stopByPage: { weight: 3, together: true },
  sideAct: { weight: 3, together: true },
  withdraw: { weight: 2, together: true },
  stopByHelpdesk: { weight: 2, together: true },
  revise: { weight: 3, together: true },
  customerWrites: { weight: 2, together: true },
  delegate: { weight: 5, together: true },
  endDelegation: { weight: 2, together: true },
  changePerson: { weight: 3, together: true },
  changeAccount: { weight: 2, together: true },
  changePolicy: { weight: 4, together: true },
  bounce: { weight: 3, together: true },
  pass: { weight: 9, together: false },
  sleep: { weight: 2, together: false },
  decideLate: { weight: 2, together: false },
  restoreLog: { weight: 1, together: false },
  tick: { weight: 6, together: true },
  stream: { weight: 10, together: true },
  loseExecutions: { weight: 1, together: false },
  deploy: { weight: 1, together: false },
  rotateKey: { weight: 1, together: false },
  spoilBody: { weight: 2, together: false },
  sequence: { weight: 3, together: true },
  calibrate: { weight: 3, together: true },
  measure: { weight: 1, together: true },
  reviewSample: { weight: 2, together: true },
  erase: { weight: 1, together: true },
  otherTenant: { weight: 1, together: false },
};

/** What happens at one instant. */
const together = async (laboratory: Laboratory, acts: readonly Act[]): Promise<readonly Violation[]> => {
  const found = await Promise.all(acts.map((one) => perform(laboratory, one)));
  return found.flat().filter(({ invariant }) => invariant !== 'GET changes nothing'); // who wrote it can't be told here
};

/** Does it; answers what it saw that must not be. */
export async function perform(laboratory: Laboratory, { kind, a, b, acts = [] }: Act): Promise<readonly Violation[]> {
  return kind === 'together' ? together(laboratory, acts) : ((await (doings[kind] as Doing)(laboratory, { a, b })) ?? []);
}
