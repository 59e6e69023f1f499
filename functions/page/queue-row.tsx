import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Ask } from '../domain/approval/draft-state.ts';
import type { Urgency } from '../domain/policy/draft.ts';
import { heaviestFirst } from '../domain/policy/heaviest-first.ts';
import { Name } from './parts.tsx';
import { isPlain, showUnseen } from './text.ts';
import { formatDeadline, formatInstant, formatSpan } from './time.ts';
import { askWords, counted, describeActions, listed, ruleHeading } from './words.ts';

/** What a row shows of the time: the deadline of a draft that waits (ISO 8601), or how its release, or the holding reply, failed. */
export type QueueRowTime =
  | { readonly kind: 'waiting'; readonly decideBy: string; readonly blocked: boolean }
  | {
      readonly kind: 'failed';
      /** What did not arrive. */
      readonly of: 'release' | 'holding-reply';
      readonly at: Date;
      readonly tries: number;
      readonly lastStatus: number | null;
      readonly disabled: boolean;
    };

export interface QueueRow {
  readonly draftId: string;
  readonly reference: string;
  readonly hashPrefix: string;
  readonly accountName: string;
  /** Null where a version before this one took the draft: its category stands for it. */
  readonly ask: Ask | null;
  readonly category: string;
  /** Rule ids, strongest first. */
  readonly rules: readonly string[];
  readonly time: QueueRowTime;
  /** Names; a delegate with whoever they stand in for. */
  readonly asked: readonly string[];
  /** Others may be asked whom the viewer must not know of. */
  readonly askedHidden: boolean;
  /** Since when it is held. */
  readonly since: Date;
  readonly stage: number;
  readonly stageCount: number;
  readonly urgency: Urgency;
}

/** How a row is shown. */
interface Showing {
  readonly now: Date;
  readonly timeZone: string;
  /** `<draftId>.<hashPrefix>` of the rows that are selected; null where none can be. */
  readonly selected: readonly string[] | null;
}

// Rows are templates: as elements a page took 23 µs for each more of them, all included, and takes 8 now.

/** One row of the queue's table. Whatever is filled in is escaped. */
export function renderQueueRow(row: QueueRow, { now, timeZone, selected }: Showing): Child {
  const { time, draftId, reference } = row;
  const age = formatSpan((now.getTime() - row.since.getTime()) / 1000);
  const waits = time.kind === 'waiting';
  return html`<tr id="row-${draftId}">${selected && waits ? tick(row, selected) : ''}<td>${waits ? timeLeft(time.decideBy, now) : formatInstant(time.at, timeZone)}</td><th scope="row"><a href="/queue/${encodeURIComponent(draftId)}">${reference}</a></th><td>${nameOf(row.accountName)}</td><td><bdi>${askInSixWords(row.ask, row.category)}</bdi></td><td>${chips(row.rules)}</td><td>${waits ? whoIsAsked(row, time.blocked) : failureWords(time)}</td><td class="age">${age}</td>${waits ? html`<td>${row.stage}/${row.stageCount}</td>` : ''}<td>${row.urgency === 'urgent' ? html`<strong>urgent</strong>` : row.urgency}</td></tr>`;
}

function tick({ draftId, hashPrefix, reference }: QueueRow, selected: readonly string[]) {
  const value = `${draftId}.${hashPrefix}`;
  const checked = selected.includes(value) ? html` checked=""` : '';
  return html`<td><label class="tick"><input type="checkbox" name="draft" value="${value}"${checked} autocomplete="off"/><span class="vh">Select ${reference}</span></label></td>`;
}

/** How long a deadline is away, kept right by the script. */
export const timeLeft = (due: string, now: Date) => html`<time class="left" datetime="${due}">${formatDeadline(new Date(due), now)}</time>`;

/** A {@link Name}, which needs elements only where a character can't be seen. */
const nameOf = (text: string): Child => (isPlain(text) ? html`<bdi>${text}</bdi>` : <Name>{text}</Name>);

/** So many reasons stand in a row; the others are counted, and all of them are behind its link. */
const chipsShown = 3;

/** More rules than a policy has; whoever invents others can't fill the memory with them. */
const mostChips = 500;
const chipsMade = new Map<string, ReturnType<typeof html>>();

function chipOf(rule: string) {
  const known = chipsMade.get(rule);
  if (known) return known;
  if (chipsMade.size === mostChips) chipsMade.clear();
  const made = html`<li>${nameOf(ruleHeading(rule))}</li>`;
  chipsMade.set(rule, made);
  return made;
}

function chips(rules: readonly string[]) {
  const more = rules.length > chipsShown ? html`<li>${rules.length - chipsShown} more</li>` : '';
  return html`<ul class="chips">${rules.slice(0, chipsShown).map(chipOf)}${more}</ul>`;
}

function whoIsAsked({ asked, askedHidden }: QueueRow, blocked: boolean) {
  if (blocked) return html`<strong>Blocked: nobody may decide</strong>`;
  if (asked.length === 0) return askedHidden ? 'not shown: opinions are independent' : 'nobody yet';
  return html`${nameOf(listed(asked))}${askedHidden ? '; others are not shown' : ''}`;
}

function failureWords({ of, tries, lastStatus, disabled }: Extract<QueueRowTime, { kind: 'failed' }>): string {
  return (of === 'release' ? '' : 'holding reply: ') + answerWords({ tries, lastStatus, disabled });
}

function answerWords({ tries, lastStatus, disabled }: Pick<Extract<QueueRowTime, { kind: 'failed' }>, 'tries' | 'lastStatus' | 'disabled'>): string {
  if (disabled) return 'its endpoint is disabled';
  if (tries === 0) return 'never sent: its stored text is damaged';
  return `${counted(tries, 'try', 'tries')}, ${lastStatus === null ? 'no answer' : `last answer ${lastStatus}`}`;
}

/** What a draft asks for, in six words at most: its actions, else its category. */
export function askInSixWords(ask: Ask | null, category: string): string {
  const [first, ...rest] = heaviestFirst(ask?.actions ?? []); // of rows that an earlier version wrote, too
  const others = (ask?.count ?? 0) - 1;
  const text = first && others > 1 ? `${describeActions([first])} and ${others} more` : askWords({ actions: first ? [first, ...rest] : [], category });
  const parts = showUnseen(text, { oneLine: true }).split(' ');
  return parts.length > 6 ? `${parts.slice(0, 6).join(' ')}…` : parts.join(' ');
}
