import type { AccountsStore } from '../../functions/adapters/accounts-store.ts';
import type { Actor } from '../../functions/domain/audit-entry.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import type { Draws } from '../traffic/draws.ts';

/** Who approves: each manages one account, so that nobody is asked more often than gets a mail each (`limits.mailsPerHour`). */
const managers = 20;
const system: Actor = { via: 'system' };

/** A tenant with the standard policy. @returns the helpdesk's API key */
export async function seedTenant(store: AccountsStore): Promise<string> {
  await store.putPolicy(standardPolicy, 0, system);
  await store.putPerson('per_owner', { name: 'Olivia Okafor', email: 'owner@countersign.example', roles: ['owner'], active: true }, system);
  for (let i = 0; i < managers; i += 1) {
    const id = `per_${i}`;
    await store.putPerson(id, { name: `Manager ${i}`, email: `${id}@countersign.example`, roles: ['manager', 'account-manager'], active: true }, system);
    const plain = { regulated: [], privilegedRoles: [], activeEscalation: false, frozen: false };
    await store.putAccount(`acc_${i}`, { ...plain, name: `Customer ${i}`, segment: 'standard', managerId: id }, system);
  }
  return (await store.createKey('helpdesk', ['drafts:write', 'drafts:read'], system)).plain;
}

/** So long the customer's message is, and so long the reply. */
const characters = 1000;

/** What a customer writes, and what is answered: whole texts, as sentences in any order would be read as something else. */
const asked = [
  `Good morning, could you tell me when order NUMBER will arrive? We plan the assembly for Thursday. The shelves of the last delivery are in place and look good. The parcel usually comes with the morning tour, which suits us well. The reception is on the ground floor next to the lift, and somebody is there all day. The coffee for the driver is ready. Many thanks for the quick help in spring, and kind regards from the workshop.`,
  `Hello, I would like to know where order NUMBER is at the moment. The confirmation came last week and the colours are right. Our workshop begins on Tuesday with the training of four new people, and we would like to show them the parts in the afternoon. The parcel usually comes with the morning tour, which suits us well. Please also tell me whether the small parts travel in the same parcel or in a second one. The reception is on the ground floor next to the lift, and somebody is there all day. The coffee for the driver is ready. Many thanks for the quick help in spring, and kind regards from the workshop.`,
];
const answered = [
  `Good morning, order NUMBER left our warehouse in Leipzig this morning and is expected on Wednesday before noon. It is two pallets, and both are on the same truck. The carrier shows them at the depot near the airport, where they stay over night. The driver has the floor plan of the new hall and knows the ramp. You find the tracking number on the page of your order, under the heading shipments; the page is updated whenever a pallet is scanned. The delivery note lies in the first box, on top of the paper, together with the list of the parts and a drawing of the assembly. The parts are packed in the order in which the drawing names them. Kind regards, and a good assembly on Thursday, from the parts desk in Leipzig.`,
  `Hello, order NUMBER is at the depot of the carrier and is expected on Monday with the morning tour. The small parts travel in the same parcel, in a bag of their own with a green label. The driver knows the reception on the ground floor next to the lift. You find the tracking number on the page of your order, under the heading shipments; the page is updated whenever the parcel is scanned. The delivery note lies in the parcel, on top of the paper, together with the list of the parts. The list names the parts in the order of the catalogue, with their pictures. Kind regards, and a good training on Tuesday, from the parts desk in Leipzig.`,
];

/** The text about some order, begun again until it has the length, and cut there. */
const textOf = (text: string, number: number): string => `${text.replace('NUMBER', String(number))}\n\n`.repeat(3).slice(0, characters);

/** A harmless reply of an AI, in a conversation of its own; one that is gated is not sure enough of itself, and waits for the account's manager. */
export function aDraft(number: number, isGated: boolean, at: Date, draws: Draws): Submission {
  const account = Math.floor(draws.next() * managers);
  const order = 10_000 + Math.floor(draws.next() * 90_000);
  return {
    conversationId: `conversation-${number}`,
    accountId: `acc_${account}`,
    author: { id: 'ai:helpbot', type: 'ai', name: 'Helpbot' },
    customerMessage: { id: `message-${number}`, text: textOf(draws.pick(asked), order), at: at.toISOString() },
    reply: { to: `customer-${account}@customer.example`, subject: 'Re: your order', text: textOf(draws.pick(answered), order) },
    confidence: isGated ? 0.8 : 0.97,
    intent: 'order_status',
  };
}
