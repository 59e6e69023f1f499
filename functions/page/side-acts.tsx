import type { Child } from 'hono/jsx';
import { ExactTextarea } from './parts.tsx';
import { showUnseen } from './text.ts';
import { formatInstant } from './time.ts';

/** A person to choose, by a name that no other choice of the list has. */
export interface PersonChoice {
  readonly personId: string;
  readonly name: string;
}

/** What somebody who was asked may do beside deciding. */
export interface SideActs {
  /** When they said that they are on it; null where they have not yet. */
  readonly onItAt: Date | null;
  /** Who may take their seat; empty where nobody may. */
  readonly handOverTo: readonly PersonChoice[];
  /** Whom they may ask a question. */
  readonly askWhom: readonly PersonChoice[];
}

/** A question as it was typed into a form that was not taken. */
export interface TypedQuestion {
  readonly personId: string;
  readonly text: string;
}

export type SideActField = 'on-it' | 'hand-over' | 'ask-whom' | 'question';
/** What was wrong with a form that was just sent, by its field. */
export type SideActErrors = Partial<Record<SideActField, string>>;

interface SideActsProps {
  readonly acts: SideActs;
  readonly errors: SideActErrors;
  readonly typed: TypedQuestion | null;
  readonly grantId: string;
  readonly nonce: string;
  readonly timeZone: string;
}

/** The forms below the decision. None does anything when it is sent as it stands: each wants a choice or a text. */
export const SideActsForms = (props: SideActsProps) => (
  <section>
    <h2>Not yet, or not you?</h2>
    <OnIt {...props} />
    {props.acts.handOverTo.length > 0 ? <HandOver {...props} /> : null}
    {props.acts.askWhom.length > 0 ? <Ask {...props} /> : null}
  </section>
);

const ActForm = ({ grantId, nonce, act, children }: Pick<SideActsProps, 'grantId' | 'nonce'> & { act: string; children?: Child }) => (
  <form method="post" action={`/review/g/${encodeURIComponent(grantId)}/${act}`}>
    <input type="hidden" name="nonce" value={nonce} autocomplete="off" />
    {children}
  </form>
);

/** The button itself carries the choice, so that a form sent by a machine, without a click, says nothing. */
function OnIt({ acts: { onItAt }, grantId, nonce, timeZone }: SideActsProps) {
  if (onItAt) return <p>You said you are on it at {formatInstant(onItAt, timeZone)}.</p>;
  return (
    <ActForm grantId={grantId} nonce={nonce} act="on-it">
      <button type="submit" name="choice" value="on-it" id="on-it" aria-describedby="on-it-hint">
        I am on it
      </button>
      <p class="hint" id="on-it-hint">
        The next reminder or escalation is left out, once for all who are asked. The last deadline stays.
      </p>
    </ActForm>
  );
}

const HandOver = ({ acts, errors, grantId, nonce }: SideActsProps) => (
  <ActForm grantId={grantId} nonce={nonce} act="hand-over">
    <label for="hand-over">Hand over to</label>
    <PersonSelect id="hand-over" error={errors['hand-over']} choices={acts.handOverTo} chosen="" hint="hand-over-hint" />
    <p class="hint" id="hand-over-hint">
      They get a mail with a link of their own, and yours no longer decides. You can't take it back.
    </p>
    <button type="submit">Hand over</button>
  </ActForm>
);

const Ask = ({ acts, errors, typed, grantId, nonce }: SideActsProps) => (
  <ActForm grantId={grantId} nonce={nonce} act="ask">
    <label for="ask-whom">Ask a question of</label>
    <PersonSelect id="ask-whom" error={errors['ask-whom']} choices={acts.askWhom} chosen={typed?.personId ?? ''} hint="ask-hint" />
    <label for="question">Question</label>
    <ActError id="question-error" message={errors.question} />
    <ExactTextarea text={typed?.text ?? ''} id="question" name="question" dir="auto" required={true} {...described('question', errors.question, 'ask-hint')} />
    <p class="hint" id="ask-hint">
      They may read the case and answer, and have no vote. The deadline stays. At most 2,000 characters.
    </p>
    <button type="submit">Ask</button>
  </ActForm>
);

const described = (id: string, error: string | undefined, hint: string) => ({
  'aria-describedby': error ? `${hint} ${id}-error` : hint,
  ...(error ? { 'aria-invalid': 'true' as const } : {}),
});

interface PersonSelectProps {
  readonly id: SideActField;
  readonly error: string | undefined;
  readonly choices: readonly PersonChoice[];
  readonly chosen: string;
  readonly hint: string;
}

const PersonSelect = ({ id, error, choices, chosen, hint }: PersonSelectProps) => (
  <>
    <ActError id={`${id}-error`} message={error} />
    <select id={id} name="personId" required={true} {...described(id, error, hint)}>
      <option value="">Choose a person</option>
      {choices.map(({ personId, name }) => (
        <option value={personId} selected={personId === chosen}>
          {showUnseen(name, { oneLine: true })}
        </option>
      ))}
    </select>
  </>
);

const ActError = ({ id, message }: { id: string; message: string | undefined }) =>
  message ? (
    <span class="error" id={id}>
      {message}
    </span>
  ) : null;
