import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Ask, BlockedBecause } from '../domain/approval/draft-state.ts';
import type { Urgency } from '../domain/policy/draft.ts';
import { heaviestFirst } from '../domain/policy/heaviest-first.ts';
import { Name } from './parts.tsx';
import { isPlain, showUnseen } from './text.ts';
import { formatDeadline, formatInstant, formatSpan } from './time.ts';
import { askWords, blockedInShort, counted, describeActions, listed, ruleHeading } from './words.ts';

/** What a row shows of the time: the deadline of a draft that waits (ISO 8601), or how its release, or the holding reply, failed. */
export type QueueRowTime =
  | { readonly kind: 'waiting'; readonly decideBy: string; readonly blocked: BlockedBecause | null }
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
  /** How the viewer is asked themselves, in words; null where they are not. */
  readonly own: string | null;
  /** Names of the others; a delegate with whoever they stand in for. */
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
  return html`<tr id="row-${draftId}">${selected && waits ? tick(row, selected) : ''}<td class="brief">${waits ? timeLeft(time.decideBy, now) : formatInstant(time.at, timeZone)}</td><th scope="row"><a href="/queue/${encodeURIComponent(draftId)}">${reference}</a></th><td class="name">${nameOf(row.accountName)}</td><td><bdi>${askInSixWords(row.ask, row.category)}</bdi></td><td>${chips(row.rules)}</td>${waits ? whoIsAsked(row, time.blocked) : html`<td data-of="Answer">${failureWords(time)}</td>`}<td class="brief age" data-of="Age">${age}</td>${waits ? html`<td class="brief" data-of="Stage">${row.stage}/${row.stageCount}</td>` : ''}<td class="brief">${row.urgency === 'urgent' ? html`<strong>urgent</strong>` : row.urgency}</td></tr>`;
}

function tick({ draftId, hashPrefix, reference }: QueueRow, selected: readonly string[]) {
  const value = `${draftId}.${hashPrefix}`;
  const checked = selected.includes(value) ? html` checked=""` : '';
  return html`<td class="brief"><label class="tick"><input type="checkbox" name="draft" value="${value}"${checked} autocomplete="off"/><span class="vh">Select ${reference}</span></label></td>`;
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

function whoIsAsked({ own, asked, askedHidden }: QueueRow, blocked: BlockedBecause | null) {
  if (blocked) return html`<td><strong>Blocked</strong>: ${blockedInShort[blocked]}</td>`;
  return html`<td data-of="Asked">${namesOfAsked({ own, asked, askedHidden })}</td>`;
}

function namesOfAsked({ own, asked, askedHidden }: Pick<QueueRow, 'own' | 'asked' | 'askedHidden'>): Child {
  if (own === null && asked.length === 0) return askedHidden ? 'not shown: opinions are independent' : 'nobody yet';
  const others = asked.length > 0 ? nameOf(listed(asked)) : '';
  const before = own && others ? (asked.length > 1 ? ', ' : ' and ') : '';
  return html`${own ? html`<strong>${nameOf(own)}</strong>` : ''}${before}${others}${askedHidden ? '; others are not shown' : ''}`;
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
  const inWords = (text: string): string[] => showUnseen(text, { oneLine: true }).split(' ');
  const all = inWords(askWords({ actions: first ? [first, ...rest] : [], category }));
  const counting = first && others > 0 ? inWords(`${describeActions([first])} and ${others} more`) : all;
  const parts = others > 1 || (all.length > 6 && counting.length <= 6) ? counting : all; // no amount is cut where there is another way
  return parts.length > 6 ? `${parts.slice(0, 6).join(' ')}…` : parts.join(' ');
}
