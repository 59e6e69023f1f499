import { cutName, stripControls } from '../text.ts';
import { formatDue, formatEnd } from '../time.ts';
import { askWords, counted, repliesCounted, words } from '../words.ts';
import { type DigestedView, type DigestView, isAsk, type MailView, type OfDraft, type OfThread, type ViewOf } from './view.ts';

const subjectAtMost = 150;

/** One line, the same words in every mail of a thread, with what is new before them. */
export function subjectOf(view: MailView): string {
  if (view.kind === 'sign-in') return cutName(`Your sign-in link for ${stripControls(view.tenantName)}`, subjectAtMost);
  if (view.kind === 'digest') return digestSubject(view);
  if (view.kind === 'delegation') return delegationSubject(view);
  if (view.kind === 'checkpoint') return `Keep this: the audit log of ${view.day} (${counted(view.size, 'entry', 'entries')})`;
  if (view.kind === 'demoted') return cutName(`People review again: replies about ${stripControls(words(view.category))}`, subjectAtMost);
  const verb = verbOf(view) ?? 'Approve reply';
  return `${prefixOf(view)}${verb}: ${threadWords(view, threadAtMost - verb.length - 2)}`;
}

/** The same at the head of a row of a digest, which needs no word for what is asked: its text says so. */
export function rowTitle(view: DigestedView): string {
  const verb = verbOf(view);
  return `${prefixOf(view)}${verb ? `${verb}: ` : ''}${threadWords(view, threadAtMost)}`;
}

const prefixes = {
  request: '',
  reminder: 'Reminder: ',
  escalation: 'Escalated: ',
  'also-asked': 'Still open: ',
  again: 'Again: ',
  'fresh-link': 'Fresh link: ',
  'handed-over': 'Handed over: ',
  'watcher-start': '',
  notified: '',
  'watcher-end': 'Closed: ',
  decided: 'Decided: ',
  question: '',
  answered: '',
  alarm: 'Blocked: ',
  disowned: 'Not their decision: ',
} as const;

/** What stands before the words of the thread. */
function prefixOf(view: OfThread): string {
  if (view.kind === 'watcher-start') return prefixOfWatched(view);
  if (view.kind === 'watcher-end' && view.outcome.kind === 'stopped' && view.outcome.again) return 'Stopped: ';
  return prefixes[view.kind];
}

function prefixOfWatched({ escrow, again }: ViewOf<'watcher-start'>): string {
  if (escrow?.isEdited || again?.what === 'revised' || again?.what === 'edit' || again?.what === 'edit-tightened') return 'Changed: ';
  return again && !escrow ? 'Again: ' : '';
}

/** How the words of the thread begin: as in the first mail that its person had. */
const verbOf = (view: OfThread): string | undefined => (view.kind === 'watcher-end' && view.hadSeat ? 'Approve reply' : verbs[view.kind]);
/** How the subject begins where nothing is to be approved. */
const verbs: Partial<Record<MailView['kind'], string>> = {
  'watcher-start': 'For information',
  notified: 'For information',
  'watcher-end': 'For information',
  question: 'A question',
  answered: 'An answer',
};

/** What `describeActions` keeps to by itself; a category may be longer. */
const askAtMost = 75;
/** The part behind the prefix is the same in every mail of a thread, so it leaves room for the longest prefix. */
const threadAtMost = subjectAtMost - Math.max(...Object.values(prefixes).map((prefix) => prefix.length));

/** What tells one thread from others: `Northwind Bank, refund $12,400, by 14:30 (AP-7K2M)`. Where it is too long the name is cut. */
function threadWords({ draft, timeZone, detail }: OfDraft, atMost: number): string {
  const ask = detail === 'none' ? `tier ${draft.tier}` : cutName(stripControls(askWords(draft, { of: '' })), askAtMost);
  const due = draft.decideBy ? `, by ${formatDue(draft.decideBy, draft.heldAt, timeZone)}` : '';
  const rest = `, ${ask}${due} (${stripControls(draft.reference)})`;
  const name = detail === 'none' ? `account ${stripControls(draft.account.alias)}` : stripControls(draft.account.name);
  return `${cutName(name, atMost - rest.length)}${rest}`;
}

/** `Approve replies: 12 wait for you, the first by 14:30`. */
function digestSubject({ rows, at, timeZone }: DigestView): string {
  const asks = rows.filter(isAsk);
  if (asks.length === 0) return `For information: ${repliesCounted(rows.length)}`;
  const first = new Date(Math.min(...asks.map(({ ladder }) => ladder.fallbackAt.getTime())));
  return `Approve replies: ${counted(asks.length, 'waits', 'wait')} for you, the first by ${formatDue(first, at, timeZone)}`;
}

/** `You stand in for Ann Abel until the end of Fri 4 Dec 2026, CET`. Where it is too long the name is cut. */
function delegationSubject({ change, by, until, timeZone }: ViewOf<'delegation'>): string {
  const [before, after] = change === 'made' ? ['You stand in for ', ` until ${formatEnd(until, timeZone)}`] : ['You no longer stand in for ', ''];
  return `${before}${cutName(stripControls(by), subjectAtMost - before.length - after.length)}${after}`;
}
