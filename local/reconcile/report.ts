/** What a finding is about. */
export type About = 'draft' | 'subject' | 'chain' | 'sum' | 'log' | 'tenant';

/** One thing that the tables say and nobody can prove, or that can be proven and they don't say. Ids, names of fields and words of ours only. */
export interface Finding {
  readonly about: About;
  /** Id of the draft, name of the chain, account and currency. */
  readonly id: string;
  readonly fault: string;
  /** What mends it, and has where the run repairs. */
  readonly remedy: 'imports' | 'settles' | 'holds' | 'buries' | 'erases' | 'corrects' | 'raises' | 'moves the log' | 'tell' | 'by hand';
  /** Events that are imported from the files of the log. */
  readonly events?: number;
  /** It was mended by this run. */
  readonly done: boolean;
}

/** A release that the events tell of, for comparison with what the helpdesk got. */
export interface DeliveryLine {
  readonly draftId: string;
  readonly releaseId: string;
  readonly at: string;
  readonly bodySha256: string;
  /** How far the webhook is by what the table says; `unknown` where its row is gone. */
  readonly webhook: 'pending' | 'delivered' | 'failed' | 'unknown';
  /** Of a draft that came from a helpdesk: how far the reply is on its way into its ticket. Left out where the row is gone. */
  readonly ticket?: 'pending' | 'delivered' | 'failed';
  /** `kept` where the draft was as its events say, `unproven` where its chain is damaged, else what was done with it. */
  readonly draft: 'kept' | 'settled' | 'lost' | 'unproven';
}

export interface Report {
  readonly findings: readonly Finding[];
  readonly deliveries: readonly DeliveryLine[];
  readonly drafts: number;
  readonly chains: number;
  readonly logEntries: number;
}

/** What stands for a finding from run to run. */
export const nameOf = ({ about, id, fault }: Finding): string => `${about} ${id} ${fault}`;

/** A finding that people have to see to. */
export const byHand = (about: About, id: string, fault: string): Finding => ({ about, id, fault, remedy: 'by hand', done: false });

/** Findings that are left once a run has ended: those that it would mend, and those that people have to see to and have not said so of. */
export const isLeft = ({ remedy, done }: Finding): boolean => !done && remedy !== 'tell';

/**
 * Whether keys, people and the policy can be believed although these findings are left: what people have to see to is none of it, and none of the
 * chains of the tenant is damaged.
 */
export const isMended = (left: readonly Finding[]): boolean =>
  left.every(({ about, id, remedy }) => remedy === 'by hand' && !(about === 'chain' && id.startsWith('S#')));

/** How many there are of each fault, and of those that are left. */
export function countsOf(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { about, fault } of findings) counts[`${about} ${fault}`] = (counts[`${about} ${fault}`] ?? 0) + 1;
  return counts;
}
