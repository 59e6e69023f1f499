import * as z from 'zod';
import type { Draft, DraftHead } from '../domain/approval/draft-state.ts';
import type { Person } from '../domain/approval/person.ts';
import { type ConsoleDeps, maySee } from './who.ts';

const Told = z.object({ data: z.object({ watchers: z.array(z.string()) }) });

/** Whether somebody was told of a reply that went out with notice: the event that received it says whom. There is no grant of it to look at. */
export async function wasTold({ audit }: Pick<ConsoleDeps, 'audit'>, person: Person, { id, status }: Pick<DraftHead, 'id' | 'status'>): Promise<boolean> {
  if (status !== 'notified') return false;
  const { kept } = await audit.trail(id, 1);
  return Told.safeParse(kept[0]?.event).data?.data.watchers.includes(person.id) ?? false;
}

/** Whether a person may read a draft and its trail: what they were asked or told about. */
export const mayRead = async (deps: Pick<ConsoleDeps, 'audit'>, person: Person, draft: Draft): Promise<boolean> =>
  maySee(person, draft) || wasTold(deps, person, draft.head);
