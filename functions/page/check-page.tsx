import type { CheckOutcome } from '../domain/attention/check.ts';
import { renderPage } from './layout.tsx';
import { Name, Quoted } from './parts.tsx';
import { formatInstant } from './time.ts';

/** What an attention check was, told to its person once it is over. */
export interface CheckPageView {
  readonly tenantName: string;
  readonly timeZone: string;
  readonly reference: string;
  readonly accountName: string;
  readonly outcome: CheckOutcome;
  readonly at: Date;
  /** What was wrong, in a sentence. */
  readonly says: string;
  /** The text of the reply as it was shown. */
  readonly reply: string;
  /** The pieces of it that were wrong. */
  readonly wrong: readonly string[];
}

const headings: Readonly<Record<CheckOutcome, string>> = {
  caught: 'You caught it: this was an attention check',
  missed: 'This was an attention check, and the mistake in it went through',
  set_aside: 'This was an attention check',
  lapsed: 'This was an attention check, and its time is over',
};

const outcomeLines: Readonly<Record<CheckOutcome, string>> = {
  caught: 'You did not let the mistake through.',
  missed: 'You approved it with the mistake in it. Had it been a real reply, the customer would have got it.',
  set_aside: 'You did not decide it alone, so it counts neither as caught nor as missed. Nobody else was asked.',
  lapsed: 'Nobody decided it, so it counts neither as caught nor as missed.',
};

export function renderCheckPage({ outcome, says, reply, wrong, reference, accountName, at, tenantName, timeZone }: CheckPageView): string {
  return renderPage({
    title: `Attention check (${reference})`,
    lead: <p>Attention check {reference}</p>,
    heading: headings[outcome],
    footer: (
      <p>
        {reference}, {formatInstant(at, timeZone)}. Reply approval of <Name>{tenantName}</Name>.
      </p>
    ),
    children: (
      <>
        <section class="note">
          <p>
            The reply to <Name>{accountName}</Name> was made up and wrong on purpose. There is no such customer, nothing was sent, and nobody waits for it.
          </p>
          <p>{outcomeLines[outcome]}</p>
        </section>
        <section>
          <h2>What was wrong</h2>
          <p>{says}</p>
          <h3>The reply, with the mistake marked</h3>
          <Quoted text={reply} quotes={wrong} />
        </section>
        <section>
          <h2>Who sees this</h2>
          <p>
            You see your own figures on the <a href="/insights">insights page</a>. Your supervisors see those of all together, without names. The audit log
            holds how it ended.
          </p>
        </section>
        <p>
          <a class="button" href="/queue">
            To the queue
          </a>
        </p>
      </>
    ),
  });
}
