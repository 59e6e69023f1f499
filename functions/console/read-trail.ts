import * as z from 'zod';
import type { Draft, DraftHead } from '../domain/approval/draft-state.ts';
import { proveText } from '../domain/approval/release.ts';
import { faultOf, type KeptEvent, type TrailFault } from '../domain/audit/trail.ts';
import type { ProvenRevision } from '../page/draft-trail.ts';
import { type ConsoleDeps, isKey } from './who.ts';

/** So many events of one draft are read and verified, 1.5 MB: a dual approval with an edit has about 15, and only refused attempts have no end. */
const eventsOfOneAtMost = 2000;
/** A draft that moves while it is read is read again so often. */
const triesAtMost = 3;

/** What could be the id of a draft, and so a key of the tables. */
export const isDraftId = (text: string): boolean => /^[A-Za-z0-9_]{1,64}$/.test(text);

/** What an account is called now; its id where it has gone. */
export async function accountName({ accounts }: Pick<ConsoleDeps, 'accounts'>, id: string): Promise<string> {
  return (isKey(id) ? (await accounts.getAccount(id))?.account.name : undefined) ?? id;
}

/** The chain of a draft as it is kept, and what is wrong with it. */
export interface Trail {
  /** Null where it is gone, or can't be read. */
  readonly head: DraftHead | null;
  readonly kept: readonly KeptEvent[];
  /** All of it was read. */
  readonly whole: boolean;
  readonly fault: TrailFault | null;
}

/** Reads the chain of a draft and verifies it. A draft that moves on meanwhile is read again, so that it is not taken for a bad one. */
export async function readTrail({ drafts, audit, settings }: Pick<ConsoleDeps, 'drafts' | 'audit' | 'settings'>, draftId: string): Promise<Trail> {
  for (let tries = 1; ; tries += 1) {
    const head = await unlessDamaged(drafts.loadHead(draftId)); // before the events: what is read after it may only be more
    const { kept, whole } = await audit.trail(draftId, eventsOfOneAtMost);
    const moved = head !== null && whole && kept.length > head.auditSeq;
    if (moved && tries < triesAtMost) continue;
    return { head, kept, whole, fault: faultOf(kept, { draftId, tenantId: settings.tenantId, head, whole }) ?? null };
  }
}

/** The draft with all its items; null where it is gone or one of them can't be read. */
export const loadUndamaged = ({ drafts }: Pick<ConsoleDeps, 'drafts'>, draftId: string): Promise<Draft | null> => unlessDamaged(drafts.load(draftId));

async function unlessDamaged<T>(read: Promise<T | undefined>): Promise<T | null> {
  try {
    return (await read) ?? null;
  } catch (error) {
    if (error instanceof z.ZodError) return null;
    throw error;
  }
}

/** Of a page's revisions so many are proven, the newest: each is a text to fetch and hash. */
const provenAtMost = 20;

/** Proves what is stored of these revisions. */
export async function provenRevisions(
  { drafts, settings }: Pick<ConsoleDeps, 'drafts' | 'settings'>,
  draft: Draft,
  numbers: readonly number[],
): Promise<Map<number, ProvenRevision | 'damaged'>> {
  const newest = [...new Set(numbers)].sort((a, b) => b - a).slice(0, provenAtMost);
  const proven = await Promise.all(
    newest.map(async (number): Promise<ProvenRevision | 'damaged'> => {
      const text = proveText(draft, number, await drafts.content(draft, number), settings.tenantId);
      const revision = draft.revisions.find((one) => one.revision === number);
      return text.ok && revision ? { revision, submission: text.submission } : 'damaged';
    }),
  );
  return new Map(newest.map((number, i) => [number, proven[i] ?? 'damaged']));
}
