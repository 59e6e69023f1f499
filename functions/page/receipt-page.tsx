import type { Account } from '../domain/policy/account.ts';
import type { Action } from '../domain/policy/draft.ts';
import { Actions } from './actions.tsx';
import { renderPage } from './layout.tsx';
import { NotMeLink } from './not-me-page.tsx';
import { askOf, DecisionLine, type PastDecision, type StoppedView, StoppedWords } from './packet.tsx';
import { Diff, Name, Quoted, StopForm } from './parts.tsx';
import { type Precedent, Similar } from './precedents.tsx';
import { showUnseen } from './text.ts';
import { formatInstant, formatSeconds } from './time.ts';
import { decisionWords, listed } from './words.ts';

/** What becomes of the draft after this decision. At blind stages `others` stays empty. */
export type AfterDecision =
  | { readonly kind: 'others'; readonly others: readonly string[] }
  | { readonly kind: 'escrow'; readonly releaseAt: Date; readonly mayStop: boolean; readonly leadsTo: 'pending' | 'withdrawn' }
  | { readonly kind: 'released'; readonly at: Date }
  | { readonly kind: 'rejected' }
  /** It must be approved again. `stopped` is null where it is not known who stopped it and why. */
  | { readonly kind: 'stopped'; readonly stopped: StoppedView | null; readonly at: Date }
  | { readonly kind: 'ended'; readonly words: string };

/** The page after a decision, at its own address: safe to keep and to open again. */
export interface ReceiptView {
  readonly tenantName: string;
  readonly timeZone: string;
  readonly grantId: string;
  readonly nonce: string;
  readonly reference: string;
  /** The revision that the decision made or took: one more than the one shown, after an edit. */
  readonly revision: number;
  readonly account: Pick<Account, 'name'>;
  readonly actions: readonly Action[];
  readonly category: string;
  readonly decision: PastDecision;
  /** Null where the text was left as it was. */
  readonly edit: { readonly before: string; readonly after: string } | null;
  readonly after: AfterDecision;
  /** The next draft that waits for this person, as far as they may open it here. */
  readonly next: { readonly href: string; readonly label: string } | null;
  /** What others decided in cases like it, where that was kept back before the decision; else null. */
  readonly similar: readonly Precedent[] | null;
}

/** What was decided, what was changed, what happens next, and the way to stop it. */
export function renderReceiptPage(view: ReceiptView): string {
  const { decision, edit, timeZone, reference } = view;
  const name = showUnseen(view.account.name, { oneLine: true });
  return renderPage({
    title: `${decisionWords[decision.decision]}: ${name} (${reference})`,
    lead: <p>Receipt {reference}</p>,
    heading: (
      <>
        {decisionWords[decision.decision]}: reply to <Name>{view.account.name}</Name>, {askOf(view)}
      </>
    ),
    footer: (
      <>
        <p>
          {reference}, revision {view.revision}. Reply approval of <Name>{view.tenantName}</Name>.
        </p>
        <p>Times are in {timeZone}.</p>
      </>
    ),
    children: (
      <>
        <section class="note">
          <h2>What happens now</h2>
          <After view={view} />
        </section>
        <section>
          <h2>What was decided</h2>
          <p>
            <DecisionLine past={decision} timeZone={timeZone} />
          </p>
          <Actions of={view.actions} />
        </section>
        <section>
          <h2>What was changed</h2>
          {edit ? <Diff before={edit.before} after={edit.after} /> : <p>Nothing: the text is as it was shown.</p>}
        </section>
        {view.similar ? (
          <section>
            <h2>Similar past decisions</h2>
            <Similar similar={view.similar} timeZone={timeZone} />
          </section>
        ) : null}
        {view.next ? (
          <p>
            <a class="button" href={view.next.href}>
              <Name>{view.next.label}</Name>
            </a>
          </p>
        ) : null}
        <NotMeLink grantId={view.grantId} />
      </>
    ),
  });
}

function After({ view: { after, timeZone, grantId, nonce } }: { view: ReceiptView }) {
  switch (after.kind) {
    case 'others':
      return (
        <p>
          {after.others.length > 0
            ? `Now ${listed(after.others)} must approve. Nothing is sent before that.`
            : 'Others must approve as well. Nothing is sent before that.'}
        </p>
      );
    case 'escrow':
      return (
        <>
          <p>It goes out at {formatSeconds(after.releaseAt, timeZone)}. Until then it can be stopped.</p>
          {after.mayStop ? <StopForm grantId={grantId} nonce={nonce} leadsTo={after.leadsTo} /> : null}
        </>
      );
    case 'released':
      return <p>It was sent, {formatInstant(after.at, timeZone)}.</p>;
    case 'rejected':
      return <p>Nothing is sent. The author has your reason, and may send a new revision.</p>;
    case 'stopped': {
      const { at, stopped } = after;
      return (
        <>
          <p>
            Stopped
            <StoppedWords stopped={stopped ?? { by: null, at, reason: null, note: null }} timeZone={timeZone} />. It did not go out, and must be approved again.
          </p>
          {stopped?.note ? <Quoted text={stopped.note} /> : null}
        </>
      );
    }
    case 'ended':
      return <p>{after.words}</p>;
  }
}
