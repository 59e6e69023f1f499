import * as z from 'zod';
import type { OutboxRow } from './adapters/outbox-row.ts';
import { payAct } from './helpdesk/act.ts';
import { payEvent } from './helpdesk/event.ts';
import { endWithoutHelpdesk } from './helpdesk/given-up.ts';
import { everyTicket, oweReconciliation, payReconciliation } from './helpdesk/reconcile.ts';
import { helpdeskOf } from './helpdesk/vendors.ts';
import { createIntakeCalls } from './intake.ts';
import { accountsDep, comprehendDeps, depsOf, draftsDep, helpdeskSecretsDep, helpdeskTransportDep, outboxDep } from './runtime/aws-deps.ts';
import type { Deps } from './runtime/deps.ts';
import type { IntakeDeps } from './runtime/intake-facts.ts';
import { onLambda } from './runtime/lambda.ts';
import { type DrainEvent, drain } from './runtime/outbox.ts';

type OutDeps = IntakeDeps & Pick<Deps, 'outbox' | 'helpdeskTransport' | 'helpdeskSecrets'>;

const OwedEvent = z.object({ ticketId: z.string() });

/**
 * Follows what the helpdesk has told, and writes into its tickets what became of drafts. It alone speaks to the vendor.
 *
 * Drafts go through intake's own code: every rule, row and audit event is the same as of a call of the API.
 * Once an hour it is asked to look for tickets that no notification told of.
 */
export function createHandler(deps: OutDeps) {
  const intake = createIntakeCalls(deps);
  const { helpdesk: account } = deps.settings;
  const pay = async (row: OutboxRow): Promise<void> => {
    if (!account) return endWithoutHelpdesk(deps, row);
    await deps.helpdeskSecrets.read(); // kept in memory; where it can't be read, that is no failure of the vendor's
    const scene = { ...deps, account, intake, vendor: helpdeskOf(deps, account) };
    if (row.kind !== 'helpdesk-event') return payAct(scene, row);
    const { ticketId } = OwedEvent.parse(row.owed);
    return ticketId === everyTicket ? payReconciliation(scene, row) : payEvent(scene, row, ticketId);
  };
  return async (event: DrainEvent | { readonly reconcile: true }) => {
    if (!('reconcile' in event)) return drain(deps, ['helpdesk'], event, pay);
    if (account) await oweReconciliation(deps, account);
    return undefined;
  };
}

export const handler = onLambda(() => createHandler(depsOf(accountsDep, draftsDep, outboxDep, comprehendDeps, helpdeskSecretsDep, helpdeskTransportDep)));
