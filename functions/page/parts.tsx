import type { Child, JSX } from 'hono/jsx';
import { textOfHtml } from '../domain/html-text.ts';
import { countUnseen, findMarks, isHtml, nameUnseen, splitUnseen } from './text.ts';
import { type DiffPart, diffWords } from './word-diff.ts';
import { reasonWords, rejectionReasons } from './words.ts';

/** Beyond so many in one text the names stand without a frame: the warning is clear by then, and the page stays small. */
const framedAtMost = 500;

function readable(text: string, options: { oneLine?: boolean } = {}): Child[] {
  return splitUnseen(text, options).map((piece, index) => {
    if ('text' in piece) return piece.text;
    const name = nameUnseen(piece.unseen);
    if (index > framedAtMost) return name;
    return (
      <span class="mark" title="A character that cannot be seen">
        {name}
      </span>
    );
  });
}

/** A name or another short text of strangers: one line, isolated in direction, nothing invisible. */
export const Name = ({ children }: { children: string }) => <bdi>{readable(children, { oneLine: true })}</bdi>;

/** A few sentences of strangers within a line of ours: their line breaks are line breaks, everything else as in a {@link Name}. */
export const Sentences = ({ children }: { children: string }) => <bdi class="lines">{readable(children)}</bdi>;

interface Marking {
  readonly quotes?: readonly string[];
  readonly patterns?: readonly RegExp[];
}

function marked(text: string, { quotes = [], patterns = [] }: Marking, options: { oneLine?: boolean } = {}): Child[] {
  const out: Child[] = [];
  let from = 0;
  for (const range of findMarks(text, quotes, patterns)) {
    out.push(...readable(text.slice(from, range.from), options), <mark>{readable(text.slice(range.from, range.to), options)}</mark>);
    from = range.to;
  }
  out.push(...readable(text.slice(from), options));
  return out;
}

/** A {@link Name} in which words are marked. */
export const MarkedName = ({ text, ...marking }: { text: string } & Marking) => <bdi>{marked(text, marking, { oneLine: true })}</bdi>;

/** A text of strangers as it stands: spaces and lines kept, invisible characters named, nothing clickable. */
export const Quoted = ({ text, quotes = [], patterns = [] }: { text: string } & Marking) => (
  <div class="text" dir="auto">
    {marked(text, { quotes, patterns })}
  </div>
);

/** A message of the customer: HTML is shown as its words, with the source one click away, so that nothing is out of reach. */
export function Message({ text, quotes = [] }: { text: string } & Marking) {
  if (!isHtml(text)) return <Quoted text={text} quotes={quotes} />;
  return (
    <>
      <p class="soft">This message came as HTML. Its words are shown; the HTML is hidden.</p>
      <Quoted text={textOfHtml(text) || '(no words)'} quotes={quotes} />
      <details>
        <summary>The message as it came</summary>
        <Quoted text={text} quotes={quotes} />
      </details>
    </>
  );
}

/** Says which invisible characters an editable text holds, since the text itself stays exact. */
export function UnseenWarning({ text, id }: { text: string; id?: string }) {
  const found = countUnseen(text);
  if (found.length === 0) return null;
  const shown = found.slice(0, 5).map(({ name, count }) => `${name} (${count}×)`);
  return (
    <p class="error" {...(id ? { id } : {})}>
      This text holds characters that cannot be seen: {shown.join(', ')}
      {found.length > shown.length ? ' and others' : ''}. They are sent as they are.
    </p>
  );
}

function DiffStretch({ part }: { part: DiffPart }) {
  if (part.kind === 'same') return <>{readable(part.text)}</>;
  if (part.kind === 'added')
    return (
      <ins>
        <span class="vh">[added:] </span>
        {readable(part.text)}
        <span class="vh"> [end]</span>
      </ins>
    );
  return (
    <del>
      <span class="vh">[removed:] </span>
      {readable(part.text)}
      <span class="vh"> [end]</span>
    </del>
  );
}

/** The difference of two texts, not by colour alone. */
export const Diff = ({ before, after }: { before: string; after: string }) => (
  <>
    <p class="soft">
      <del>Struck through</del>: removed. <ins>Underlined</ins>: added.
    </p>
    <div class="text" dir="auto">
      {diffWords(before, after).map((part) => (
        <DiffStretch part={part} />
      ))}
    </div>
  </>
);

/** A text area that gives back exactly what it was given: the parser eats the first line break, so one is put in front. */
export function ExactTextarea({ text, ...attributes }: { text: string } & JSX.IntrinsicElements['textarea']) {
  return <textarea {...attributes}>{`\n${text}`}</textarea>;
}

/** Words typed into a form that can no longer be sent, so that they are not lost. */
export const TypedBefore = ({ typed }: { typed: string }) => (
  <section>
    <h2>
      <label for="typed-before">What you had typed</label>
    </h2>
    <ExactTextarea text={typed} id="typed-before" dir="auto" readonly={true} />
  </section>
);

/** The eight reasons, none of them chosen unless one was typed. @param feedback - whether the form has a field in which to say more */
export const ReasonOptions = ({ chosen, none, feedback = false }: { chosen: string; none: string; feedback?: boolean }) => (
  <>
    <option value="">{none}</option>
    {Object.entries(rejectionReasons).map(([code, text]) => (
      <option value={code} selected={code === chosen}>
        {feedback ? text : reasonWords(code)}
      </option>
    ))}
  </>
);

/** Stands first in a form of several buttons: Enter in a field would press the first one, and a disabled one makes it press none. */
export const EnterPressesNone = ({ children }: { children: string }) => (
  <button type="submit" disabled={true} hidden={true}>
    {children}
  </button>
);

/** "Stop this": for an approver or a watcher, while the reply is in escrow. */
export interface StopOffer {
  readonly grantId: string;
  readonly nonce: string;
  /** What becomes of the draft. */
  readonly leadsTo: 'pending' | 'withdrawn';
}

export const StopForm = ({ grantId, nonce, leadsTo }: StopOffer) => (
  <form method="post" action={`/review/g/${encodeURIComponent(grantId)}/stop`}>
    <input type="hidden" name="nonce" value={nonce} autocomplete="off" />
    <label for="stop-reason">Why it should not go out</label>
    <select id="stop-reason" name="reason" required={true}>
      <ReasonOptions chosen="" none="Choose a reason" />
    </select>
    <p class="soft">{leadsTo === 'pending' ? 'It does not go out, and must be approved again.' : 'It does not go out, and is withdrawn for good.'}</p>
    <button type="submit" class="no">
      Stop this
    </button>
  </form>
);

/** A fresh link, to the registered address only. */
export const ResendForm = ({ grantId, nonce }: { grantId: string; nonce: string }) => (
  <form method="post" action={`/review/g/${encodeURIComponent(grantId)}/resend`}>
    <input type="hidden" name="nonce" value={nonce} autocomplete="off" />
    <p class="soft">It goes to your registered mail address only.</p>
    <button type="submit" name="choice" value="resend">
      Send me a fresh link
    </button>
  </form>
);
