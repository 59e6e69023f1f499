import { Name } from './parts.tsx';
import { formatInstant } from './time.ts';
import { type DecisionWord, decisionWords, reasonWords, words } from './words.ts';

/** A similar draft that people decided, and what became of it. No text of it, and nobody's name. */
export interface Precedent {
  readonly reference: string;
  readonly at: Date;
  /** Of the very account, or else of another with the same category and rule. */
  readonly sameAccount: boolean;
  /** What it would have done, in a few words. */
  readonly ask: string;
  readonly decision: DecisionWord;
  readonly role: string;
  /** Code of a rejection. */
  readonly reason: string | null;
  /** Where it stands now, as a clause: `it was sent`. */
  readonly became: string;
}

/** Another reply in the same conversation, and where it stands. */
export interface RelatedReply {
  readonly reference: string;
  readonly at: Date;
  readonly category: string;
  readonly became: string;
}

export interface PrecedentsView {
  /** The newest first; null where they are shown only after the person's own decision. */
  readonly similar: readonly Precedent[] | null;
  /** The newest first. */
  readonly related: readonly RelatedReply[];
}

/** What was decided in cases like this one, and what else was written in its conversation. */
export const Precedents = ({ view: { similar, related }, timeZone }: { view: PrecedentsView; timeZone: string }) => (
  <>
    <details>
      <summary>Similar past decisions{similar ? ` (${similar.length})` : null}</summary>
      <Similar similar={similar} timeZone={timeZone} />
    </details>
    {related.length > 0 ? (
      <details>
        <summary>Other replies in this conversation ({related.length})</summary>
        <ul class="plain">
          {related.map(({ reference, at, category, became }) => (
            <li>
              {reference}, {formatInstant(at, timeZone)}: <Name>{words(category)}</Name>, {became}
            </li>
          ))}
        </ul>
      </details>
    ) : null}
  </>
);

/** The list alone, where a page has a heading of its own for it. */
export function Similar({ similar, timeZone }: { similar: PrecedentsView['similar']; timeZone: string }) {
  if (similar === null) return <p>Here what others decide is shown after your own decision.</p>;
  if (similar.length === 0) return <p>Nobody has decided about this account yet, nor about another reply of this category that the same rule held.</p>;
  return (
    <ul class="plain">
      {similar.map(({ reference, at, sameAccount, ask, decision, role, reason, became }) => (
        <li>
          {decisionWords[decision]}
          {reason ? ` (${reasonWords(reason)})` : null} as <Name>{words(role)}</Name>, {formatInstant(at, timeZone)}: <Name>{ask}</Name>,{' '}
          {sameAccount ? 'this account' : 'another account'}; {became} <span class="soft">({reference})</span>
        </li>
      ))}
    </ul>
  );
}
