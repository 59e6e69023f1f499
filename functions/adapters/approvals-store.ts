import * as z from 'zod';
import type { Decision } from '../domain/approval/draft-state.ts';
import type { LabelledWrite } from './labelled-writes.ts';
import { type Clock, type Tables, TransactionRefused } from './ports.ts';

export interface ApprovalsStore {
  /** When a person approved, from one instant to another, both included, the earliest first; at most so many. */
  approvalsOf(personId: string, span: { readonly from: Date; readonly to: Date; readonly limit: number }): Promise<string[]>;
  /** Whether this caller is the first to raise the alarm about a person for this minute. */
  mayRaise(personId: string, at: Date): Promise<boolean>;
}

const traceSeconds = 3600;
const pkOf = (personId: string): string => `APPROVED#${personId}`;
const Trace = z.object({ at: z.iso.datetime() });

/**
 * The trace that an approval leaves with its person for an hour; nothing for a rejection.
 *
 * An item of its own for each: a counter would let one person's decisions on different drafts run into each other.
 */
export const approvalWrites = ({ id, personId, decision, at }: Decision): LabelledWrite[] =>
  decision === 'reject'
    ? []
    : [
        {
          label: 'approval',
          write: {
            table: 'drafts',
            put: { pk: pkOf(personId), sk: `${at}#${id}`, at, expiresAt: Math.floor(Date.parse(at) / 1000) + traceSeconds },
          },
        },
      ];

/** How often people approve, over all drafts and all Lambdas. */
export function createApprovalsStore({ tables, clock }: { tables: Tables; clock: Clock }): ApprovalsStore {
  return {
    approvalsOf: async (personId, { from, to, limit }) => {
      const items = await tables.query('drafts', { pk: pkOf(personId), from: from.toISOString(), to: `${to.toISOString()}~`, limit });
      return items.map((item) => Trace.parse(item).at);
    },
    mayRaise: async (personId, at) => {
      const key = { pk: pkOf(personId), sk: `ALARM#${at.toISOString().slice(0, 16)}` };
      try {
        const expiresAt = Math.floor(clock.now().getTime() / 1000) + traceSeconds;
        await tables.transact([{ table: 'drafts', put: { ...key, expiresAt }, when: { absent: true } }]);
        return true;
      } catch (error) {
        if (error instanceof TransactionRefused) return false; // another one has raised it, or is at it
        throw error;
      }
    },
  };
}
