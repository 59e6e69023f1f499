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

/** What a customer writes, and what is answered: whole texts, as sentences in any order would be read as something else, and none of them twice, as nobody writes so. */
const asked = [
  `Good morning, could you tell me when order NUMBER will arrive? We plan the assembly for Thursday and the shelves of the last delivery are in place and look good. The parcel usually comes with the morning tour, which suits us well. The reception is on the ground floor next to the lift, and somebody is there all day. Our new colleague Marta has the list of the parts and will count them with the driver. She starts at seven and knows the ramp on the north side. If the truck is a large one, the gate behind the workshop is wider, and the yard has room to turn. Please also tell me whether the green labels are on the outside of the boxes this time, because that makes it easier to sort them by room. The plan hangs in the hall. We have reserved the small lift from nine until noon and the large one for the afternoon. The electrician comes at two and would like to see the drawing of the lamps before that. The coffee for the driver is ready. Many thanks for the quick help in spring, and kind regards from the workshop in the old mill, also from Jan.`,
  `Hello, I would like to know where order NUMBER is at the moment. The confirmation came last week and the colours are right. Our workshop begins on Tuesday with the training of four new people, and we would like to show them the parts in the afternoon. Please also tell me whether the small parts travel in the same parcel or in a second one. Last autumn they came one day later, and that was fine, but this time the room is booked until the evening only. We keep a table free for the boxes and a trolley for the long rails. The building has two doors; the one with the blue sign leads to the storeroom, and the bell there is loud enough to be heard upstairs. Our trainer brings the manuals in English and in Spanish. On which page does the chapter about hinges begin in the new edition? She has taught the course for nine years and likes the printed version better than the one on the screen. The coffee for the driver is ready. Many thanks in advance, and kind regards from all of us in the training room at the harbour, next to the tall yellow crane.`,
];
const answered = [
  `Good morning, order NUMBER left our warehouse in Leipzig this morning and is expected on Wednesday before noon. It is two pallets, and both are on the same truck. The carrier shows them at the depot near the airport, where they stay over night. The driver has the floor plan of the new hall and knows the ramp on the north side. You find the tracking number on the page of your order, under the heading shipments; the page is updated whenever a pallet is scanned. The delivery note lies in the first box, on top of the paper, together with the list of the parts and a drawing of the assembly. The green labels are on the outside this time, one on each short side, with the number of the room in large figures. The drawing of the lamps is in the envelope that is taped to the lid, so that your electrician can look at it before two. The long rails are wrapped in cardboard and lie on the second pallet, below the shelves. The tools that are needed come in a bag with a yellow cord. Kind regards, and a good assembly on Thursday, from Nora and Ben at the parts desk in Leipzig.`,
  `Hello, order NUMBER is at the depot of the carrier and is expected on Monday with the morning tour. The small parts travel in the same parcel, in a bag of their own with a green label. The driver knows the door with the blue sign and rings the bell there. You find the tracking number on the page of your order, under the heading shipments; the page is updated whenever the parcel is scanned. The delivery note lies in the parcel, on top of the paper, together with the list of the parts. The list names the parts in the order of the catalogue, with their pictures and sizes. The chapter about hinges begins on page forty-two of the printed manual and on page thirty-nine of the Spanish one; both editions were printed in March. The rails have no scratches, as each of them is packed in a sleeve of paper, and the sleeves may be used again. A spare set of screws is in the lid of the box. The sample of the new hinge beside it may stay in the training room. Kind regards, and a good training on Tuesday with the four new people, from the parts desk in Leipzig.`,
];

/** The text about some order, of just that length. */
const textOf = (text: string, number: number): string => text.replace('NUMBER', String(number)).slice(0, characters);

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
