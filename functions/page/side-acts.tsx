import { formatInstant } from './time.ts';

/** What somebody who was asked may do beside deciding. */
export interface SideActs {
  /** When they said that they are on it; null where they have not yet. */
  readonly onItAt: Date | null;
}

interface SideActsProps {
  readonly acts: SideActs;
  readonly grantId: string;
  readonly nonce: string;
  readonly timeZone: string;
}

/** The forms below the decision. None does anything when it is sent as it stands: each wants a choice or a text. */
export const SideActsForms = (props: SideActsProps) => (
  <section>
    <h2>Not yet, or not you?</h2>
    <OnIt {...props} />
  </section>
);

const actionOf = (grantId: string, act: string): string => `/review/g/${encodeURIComponent(grantId)}/${act}`;

/** The button itself carries the choice, so that a form sent by a machine, without a click, says nothing. */
function OnIt({ acts: { onItAt }, grantId, nonce, timeZone }: SideActsProps) {
  if (onItAt) return <p>You said you are on it at {formatInstant(onItAt, timeZone)}.</p>;
  return (
    <form method="post" action={actionOf(grantId, 'on-it')}>
      <input type="hidden" name="nonce" value={nonce} autocomplete="off" />
      <button type="submit" name="choice" value="on-it" id="on-it" aria-describedby="on-it-hint">
        I am on it
      </button>
      <p class="hint" id="on-it-hint">
        The next reminder or escalation is left out, once for all who are asked. The last deadline stays.
      </p>
    </form>
  );
}
