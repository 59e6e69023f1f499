import type { Item, Write } from '../../functions/adapters/ports.ts';
import type { DraftHead, Grant } from '../../functions/domain/approval/draft-state.ts';
import type { Laboratory } from './laboratory.ts';
import type { Commit } from './ledger.ts';
import { broken, type Violation } from './violation.ts';

/** What was seen of the mails that are owed so far. */
export interface NotificationWatch {
  /** I8: a mail with somebody's right to decide is struck off only when it went out, or there is a reason that holds. */
  check(commit: Commit): Violation[];
  /** I8 at the end: whoever decided was written to, or the alarm was raised. */
  complete(): Violation[];
}

/** A mail that was owed, or that waited for a digest. */
interface OwedMail {
  readonly draftId: string;
  readonly grantId: string;
}

/** Mails by which somebody gets a right to decide, or is reminded of it. */
const invitations: readonly unknown[] = ['request', 'again', 'reminder', 'escalation', 'also-asked', 'fresh-link', 'handed-over'];

function owedIn({ pk, kind, owed, draftId, mail, grantId }: Item): OwedMail | undefined {
  const own = pk.startsWith('OUT#') && kind === 'mail' ? (owed as { mail: string; grantId: string | null }) : undefined;
  const one = own ?? (pk.startsWith('DIGEST#') ? { mail, grantId } : undefined);
  return one && typeof one.grantId === 'string' && invitations.includes(one.mail) ? { draftId: String(draftId), grantId: one.grantId } : undefined;
}

export function createNotificationWatch({ ledger, world }: Pick<Laboratory, 'ledger' | 'world'>): NotificationWatch {
  const mailed = new Set<string>();
  const alarmed = new Set<unknown>();
  /** When somebody who was inactive was changed last, as whoever is active again was. */
  const restedUntil = new Map<string, number>();
  let [mails, lines] = [0, 0];

  function noteRests({ at, writes, before }: Commit): void {
    for (const write of writes)
      if ('put' in write && write.put.pk === 'PEOPLE' && before(write.table, write.put)?.active === false) restedUntil.set(write.put.sk, at);
  }

  /** Whether the person of a right was inactive at any time since they got it: meanwhile they are mailed nothing. */
  const wasAtRest = ({ personId, at }: Pick<Grant, 'personId' | 'at'>): boolean =>
    ledger.item('accounts', { pk: 'PEOPLE', sk: personId })?.active !== true || (restedUntil.get(personId) ?? 0) >= Date.parse(at);

  /** Takes in what was mailed and logged since the last time. */
  function readOn(): void {
    for (const { grantId, digestId } of world.mails.slice(mails)) {
      if (grantId) mailed.add(grantId);
      const told = digestId && ledger.item('drafts', { pk: `DIGESTED#${digestId}`, sk: 'GRANTS' });
      for (const one of told ? (told.grantIds as string[]) : []) mailed.add(one);
    }
    for (const { level, fields } of world.logged.slice(lines)) if (level === 'error' && fields.draftId) alarmed.add(fields.draftId);
    [mails, lines] = [world.mails.length, world.logged.length];
  }

  /** Whether somebody still waits for it: an open right on the text that stands, before its end, of somebody who was active all the time. */
  function isAwaited({ draftId, grantId }: OwedMail, at: number): boolean {
    const head = ledger.item('drafts', { pk: `D#${draftId}`, sk: 'HEAD' }) as unknown as DraftHead | undefined;
    const grant = ledger.item('drafts', { pk: `D#${draftId}`, sk: `GRANT#${grantId}` }) as unknown as Grant | undefined;
    if (head?.status !== 'pending' || head.erased || grant?.state !== 'open' || grant.seat === null || wasAtRest(grant)) return false;
    return grant.revision === head.revision && Date.parse(grant.expiresAt) > at && !grant.bounced;
  }

  const keepsBack = (writes: readonly Write[], grantId: string): boolean =>
    writes.some((write) => {
      const row = 'put' in write ? write.put : 'check' in write ? ledger.item('drafts', write.check) : undefined;
      return row?.pk.startsWith('DIGEST#') && row.grantId === grantId;
    });

  return {
    check: (commit) => {
      noteRests(commit);
      return commit.writes.flatMap((write) => {
        const row = 'remove' in write && write.table === 'drafts' ? commit.before('drafts', write.remove) : undefined;
        const owed = row && owedIn(row);
        if (!owed || keepsBack(commit.writes, owed.grantId)) return [];
        readOn();
        const isTold = mailed.has(owed.grantId) || alarmed.has(owed.draftId);
        return broken(!isTold && isAwaited(owed, commit.at), 'I8', 'a mail was struck off that never went out');
      });
    },
    complete: () => {
      readOn();
      return ledger
        .items('drafts', 'D#')
        .filter(({ sk, seat, state }) => sk.startsWith('GRANT#') && seat !== null && state === 'used')
        .flatMap((item) => {
          const isTold = mailed.has(String(item.grantId)) || alarmed.has(item.pk.slice(2));
          return broken(!isTold && !wasAtRest(item as unknown as Grant), 'I8', 'somebody decided who was never written to');
        });
    },
  };
}
