import { ExactTextarea } from './parts.tsx';

/** A form that could not be taken, as a browser sent it. */
export interface UnsentForm {
  /** The path of ours that it was sent to. */
  readonly action: string;
  /** Every field with its value, as often as it was sent: rows that were selected share one name. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** Fields in which people write at length, and what each is called here; all others are sent again as they are. */
const written = new Map([
  ['text', 'Your text'],
  ['feedback', 'Your feedback'],
  ['question', 'Your question'],
  ['purpose', 'What it is for'],
  ['document', 'The policy as JSON'],
  ['forced', 'Why it should be put in force all the same'],
]);
/** A reason is written where it is about the policy; elsewhere it is chosen from a list. */
const labelOf = (action: string, name: string): string | undefined => (name === 'reason' && action.startsWith('/policy/') ? 'Your reason' : written.get(name));
/** Fields whose text is long. */
const long = new Set(['text', 'document']);
/** Fields that a button carries, so that nothing is chosen for anybody who has not pressed it. */
const chosen = new Set(['decision', 'choice']);
/** What the button says that it sends; of any other choice it says nothing. */
const choices = new Map([
  ['approve', ': approve'],
  ['reject', ': reject'],
]);

/**
 * What somebody sent while something on our side did not work: theirs to read, to change, and to send again.
 *
 * It goes where it went before with the nonce that it had, so a choice that was recorded after all is not recorded twice.
 */
export function UnsentFormAgain({ form: { action, fields } }: { form: UnsentForm }) {
  const choice = fields.find(([name]) => chosen.has(name));
  return (
    <form method="post" action={action}>
      <h2>What you sent</h2>
      {fields.map(([name, value], index) => {
        const label = labelOf(action, name);
        if (label === undefined) return chosen.has(name) ? null : <input type="hidden" name={name} value={value} autocomplete="off" />;
        if (value === '') return null;
        return (
          <>
            <label for={`unsent-${index}`}>{label}</label>
            <ExactTextarea text={value.replace(/\r\n?/g, '\n')} id={`unsent-${index}`} name={name} dir="auto" {...(long.has(name) ? { class: 'tall' } : {})} />
          </>
        );
      })}
      <p>
        <button type="submit" {...(choice ? { name: choice[0], value: choice[1] } : {})}>
          Send it again{choices.get(choice?.[1] ?? '') ?? ''}
        </button>
      </p>
    </form>
  );
}
