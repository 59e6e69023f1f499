import * as z from 'zod';
import { MailKind } from '../domain/approval/draft-state.ts';
import { type CountedAs, hourOf, nextQuarter } from '../domain/approval/mail-cap.ts';
import { newId } from '../domain/ids.ts';
import { jittered, type LabelledWrite, transactLabelled } from './labelled-writes.ts';
import { asTaken, OutboxRow, outboxItem } from './outbox-row.ts';
import type { Clock, Random, Tables } from './ports.ts';
import { Busy, maxRetries } from './retry.ts';

/** A mail that waits for its person's next digest. */
export const DigestRow = z.object({
  pk: z.string(),
  sk: z.string(),
  draftId: z.string(),
  personId: z.string(),
  mail: MailKind.exclude(['sign-in']),
  grantId: z.string().nullable(),
  /** From then on there is nothing to decide any more; null where nothing was asked. */
  dueBy: z.iso.datetime().nullable(),
});
export type DigestRow = z.infer<typeof DigestRow>;

export interface DigestsStore {
  /**
   * Counts a mail for its person and hour, once however often it is tried; false where the hour is full.
   *
   * @param row - as it was claimed.
   * @param cap - how many of a person's mails go out by themselves within an hour.
   * @throws Busy
   */
  count(row: OutboxRow, personId: string, as: CountedAs, cap: number): Promise<boolean>;
  /** Turns an owed mail into a row of its person's next digest, in one transaction. @throws Busy */
  keepBack(row: OutboxRow, mail: Omit<DigestRow, 'pk' | 'sk'>): Promise<void>;
  /** What waits for a person's digest: first what they were never asked, then reminders, then what they watch; of each the nearest deadline first. */
  waiting(personId: string): Promise<DigestRow[]>;
  /** Rows of which nothing is told any more. */
  drop(rows: readonly DigestRow[]): Promise<void>;
  /** Keeps which grants a digest tells of, before it is sent: a bounce knows nothing but the id that this answers. */
  announce(grantIds: readonly string[]): Promise<string>;
  /** The grants of a digest; none where it is unknown or long gone. */
  grantsOf(digestId: string): Promise<readonly string[]>;
  /** The digest is sent: its rows go, and where others wait the next quarter of an hour owes another one. @throws Busy */
  settle(digest: OutboxRow, personId: string, told: readonly DigestRow[], othersWait: boolean): Promise<void>;
}

/** Rows of one digest, so that the mail is not cut by mail programs (at about 100 KB) and all go in one transaction. */
export const maxDigestRows = 50;

/** In this order rows are told, by their names: who was never asked of a draft must not wait for those who are reminded. */
type Rank = 'ask' | 'remind' | 'tell';
const rankOf: Partial<Record<MailKind, Rank>> = { request: 'ask', again: 'ask', escalation: 'ask', reminder: 'remind', 'also-asked': 'remind' };

const countHours = 2;
const announcedDays = 30;
const Count = z.object({ count: z.int() });
const Announced = z.object({ grantIds: z.array(z.string()) });
const pkOf = (personId: string): string => `DIGEST#${personId}`;

/** Counts the mails of people, and keeps those that come together. */
export function createDigestsStore({ tables, clock, random }: { tables: Tables; clock: Clock; random: Random }): DigestsStore {
  const pause = jittered(random);
  const inSeconds = (seconds: number): number => Math.floor(clock.now().getTime() / 1000) + seconds;

  /** Works out the writes anew until they are taken, or there are none. @throws Busy also when another drainer has taken the row over. */
  const untilTaken = async (writesOf: () => Promise<readonly LabelledWrite[]>): Promise<void> => {
    for (let tries = 0; tries <= maxRetries; tries += 1) {
      const writes = await writesOf();
      const failed = writes.length > 0 && (await transactLabelled(tables, writes, pause));
      if (!failed) return;
      if (failed.has('outbox')) throw new Busy('outbox row was taken over');
      await pause(tries);
    }
    throw new Busy('digest is busy');
  };

  /**
   * Makes sure that a digest is owed which will see a row that is written now.
   *
   * Only one that nobody has begun counts: whoever claims it reads the rows
   * afterwards. What comes too late for it waits for the one after.
   */
  const digestOwed = async (personId: string): Promise<LabelledWrite> => {
    const now = clock.now();
    for (let at = nextQuarter(now); ; at = nextQuarter(at)) {
      const key = { pk: pkOf(personId), sk: `NEXT#${at.toISOString()}` };
      const known = await tables.get('drafts', key);
      if (known && OutboxRow.parse(known).attempts > 0) continue;
      if (known) return { label: 'digest', write: { table: 'drafts', check: key, when: { equals: { attempts: 0 } } } };
      const row: OutboxRow = {
        ...key,
        kind: 'digest',
        state: 'pending',
        nextAt: at.toISOString(),
        attempts: 0,
        draftId: null,
        owed: { personId },
        createdAt: now.toISOString(),
      };
      return { label: 'digest', write: { table: 'drafts', put: outboxItem(row), when: { absent: true } } };
    }
  };

  const removal = ({ pk, sk }: DigestRow): LabelledWrite => ({ label: 'row', write: { table: 'drafts', remove: { pk, sk } } });

  return {
    count: async (row, personId, as, cap) => {
      if (row.counted) return true;
      let full = false;
      await untilTaken(async () => {
        const key = { pk: `MAILS#${personId}`, sk: `${hourOf(clock.now())}#${as}` };
        const known = await tables.get('drafts', key);
        const { count } = known ? Count.parse(known) : { count: 0 };
        full = count >= cap;
        if (full) return [];
        const item = { ...key, count: count + 1, expiresAt: inSeconds(countHours * 3600) };
        return [
          { label: 'count', write: { table: 'drafts', put: item, when: known ? { equals: { count } } : { absent: true } } },
          { label: 'outbox', write: { table: 'drafts', put: outboxItem({ ...row, counted: true }), when: asTaken(row) } },
        ];
      });
      return !full;
    },
    keepBack: async (row, mail) => {
      const pk = pkOf(mail.personId);
      const skOf = (rank: Rank): string => `ROW#${rank}#${mail.dueBy ?? row.createdAt}#${mail.grantId ?? mail.draftId}`;
      const key = { pk, sk: skOf(rankOf[mail.mail] ?? 'tell') };
      // One row for each grant: a reminder says nothing that a request beside it doesn't.
      const keys = mail.mail === 'reminder' ? [{ pk, sk: skOf('ask') }, key] : [key];
      await untilTaken(async () => {
        const found = await tables.getMany(keys.map((one) => ({ table: 'drafts', key: one })));
        const known = keys.find((_, i) => found[i]);
        return [
          { label: 'outbox', write: { table: 'drafts', remove: { pk: row.pk, sk: row.sk }, when: asTaken(row) } },
          known
            ? { label: 'row', write: { table: 'drafts', check: known, when: { present: true } } }
            : { label: 'row', write: { table: 'drafts', put: { ...key, ...mail }, when: { absent: true } } },
          await digestOwed(mail.personId),
        ];
      });
    },
    waiting: async (personId) => (await tables.query('drafts', { pk: pkOf(personId), prefix: 'ROW#' })).map((item) => DigestRow.parse(item)),
    drop: async (rows) => {
      for (let i = 0; i < rows.length; i += maxDigestRows) await transactLabelled(tables, rows.slice(i, i + maxDigestRows).map(removal), pause);
    },
    announce: async (grantIds) => {
      const id = newId('dig', clock.now(), (count) => random.bytes(count));
      const expiresAt = inSeconds(announcedDays * 86_400);
      await tables.transact([{ table: 'drafts', put: { pk: `DIGESTED#${id}`, sk: 'GRANTS', grantIds: [...grantIds], expiresAt } }]);
      return id;
    },
    grantsOf: async (digestId) => {
      const item = await tables.get('drafts', { pk: `DIGESTED#${digestId}`, sk: 'GRANTS' });
      return item ? Announced.parse(item).grantIds : [];
    },
    settle: async (digest, personId, told, othersWait) => {
      await untilTaken(async () => [
        ...told.map(removal),
        { label: 'outbox', write: { table: 'drafts', remove: { pk: digest.pk, sk: digest.sk }, when: asTaken(digest) } },
        ...(othersWait ? [await digestOwed(personId)] : []),
      ]);
    },
  };
}
