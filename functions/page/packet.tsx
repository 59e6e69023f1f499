import type { Child } from 'hono/jsx';
import { formatMoney } from '../domain/money.ts';
import type { Account } from '../domain/policy/account.ts';
import type { Reason, Risk, SentimentReading, Tier, Waived } from '../domain/policy/assessment.ts';
import type { Commitment } from '../domain/policy/commitments.ts';
import type { Action, Author, CustomerMessage, Reply, Submission } from '../domain/policy/draft.ts';
import type { ChangedField } from './changes.ts';
import { Diff, Message, Name, Quoted } from './parts.tsx';
import { cutAtWord, showUnseen, weighty } from './text.ts';
import { formatInstant } from './time.ts';
import { commitmentWords, type DecisionWord, decisionWords, describeActions, reasonWords, ruleHeading, words } from './words.ts';

/** One decision of any revision, as the case packet lists it. At blind stages the caller leaves out those of others. */
export interface PastDecision {
  readonly revision: number;
  readonly role: string;
  readonly by: string;
  readonly onBehalfOf: string | null;
  readonly decision: DecisionWord;
  readonly reason: string | null;
  readonly feedback: string | null;
  readonly at: Date;
  /** False once a later revision has voided it. */
  readonly counts: boolean;
}

/** A commitment of the reply, and whether an action of the draft says so. */
export type ShownCommitment = Pick<Commitment, 'kind' | 'money' | 'date' | 'act' | 'quote'> & { readonly declared: boolean };
/** Beyond so many a list helps nobody; the whole text is above it. */
export const shownCommitments = 20;

/** The case packet: all that a person needs to decide, as it was bound to the revision. */
export interface PacketView {
  readonly draftId: string;
  readonly reference: string;
  readonly revision: number;
  readonly tier: Tier;
  readonly risk: Risk;
  readonly category: string;
  readonly decideBy: Date | null;
  /** `known: false`: the tenant has no such account, and its id stands for the name. */
  readonly account: Pick<Account, 'name'> & Partial<Omit<Account, 'name'>> & { readonly known: boolean; readonly sensitiveBecause?: readonly string[] };
  readonly actions: readonly Action[];
  readonly reasons: readonly Reason[];
  readonly waived: readonly Waived[];
  readonly message: CustomerMessage;
  readonly reply: Reply;
  /** What the reply promises, in the order in which it stands there, at most so many as `shownCommitments`. */
  readonly commitments: readonly ShownCommitment[];
  readonly author: Author;
  /** From 0 to 1; null where the author gave none. */
  readonly confidence: number | null;
  readonly reasoning: string | null;
  readonly notes: string | null;
  readonly sentiment: SentimentReading | null;
  readonly conversation: NonNullable<Submission['conversation']>;
  readonly sources: NonNullable<Submission['sources']>;
  /** `text`: the snapshot, or the part of it that bears on this draft; null leaves it behind its hash. */
  readonly policy: { readonly version: number; readonly sha256: string; readonly text: string | null };
  /** The revision this person approved or saw last, where anything has changed since. */
  readonly seenBefore: { readonly revision: number; readonly text: string; readonly fields: readonly ChangedField[] } | null;
  readonly decisions: readonly PastDecision[];
}

/** Earlier messages are cut after so many characters together; the helpdesk has the rest. */
const conversationAtMost = 20_000;

/** What is asked, to whom, how much: `Reply to Northwind Bank, refund of $12,400`. */
export const PacketHeading = ({ packet }: { packet: PacketView }) => (
  <>
    Reply to <Name>{packet.account.name}</Name>, {askOf(packet)}
  </>
);

/** The same in plain text, for the window's title. */
export const packetTitle = (packet: PacketView): string =>
  `Reply to ${showUnseen(packet.account.name, { oneLine: true })}, ${askOf(packet)} (${packet.reference})`;

/** What a draft asks for in a few words: its actions, else its category. */
export const askOf = ({ actions, category }: Pick<PacketView, 'actions' | 'category'>): string =>
  showUnseen(describeActions(actions) || words(category), { oneLine: true });

/** Value and limit of a rule, where its words do not name them already. */
const unsaid = ({ text, value, limit }: Reason): string[] => [
  ...(value && !text.includes(value) ? [`value ${value}`] : []),
  ...(limit && !text.includes(limit) ? [`limit ${limit}`] : []),
];

const ReasonLine = ({ reason }: { reason: Reason }) => (
  <li>
    <strong>
      <Name>{ruleHeading(reason.rule)}</Name>:
    </strong>{' '}
    <Name>{reason.text}</Name>
    {reason.quote && !reason.text.includes(reason.quote) ? (
      <>
        {' '}
        “
        <mark>
          <Name>{reason.quote}</Name>
        </mark>
        ”
      </>
    ) : null}{' '}
    <span class="soft">
      {unsaid(reason).map((fact) => (
        <>
          <Name>{fact}</Name>{' '}
        </>
      ))}
      (rule <Name>{reason.rule}</Name>)
    </span>
  </li>
);

/** Why the draft waits: each rule in words, and what an exemption waived. */
export const Reasons = ({ packet, why, heading = 'Why you are asked' }: { packet: PacketView; why: Child; heading?: string }) => (
  <section>
    <h2>{heading}</h2>
    {why}
    <ul class="plain">
      {packet.reasons.map((reason) => (
        <ReasonLine reason={reason} />
      ))}
      {packet.waived.map(({ rule, by, text }) => (
        <li>
          <strong>
            Waived: <Name>{ruleHeading(rule)}</Name>
          </strong>
          , <Name>{text}</Name>{' '}
          <span class="soft">
            (rule <Name>{rule}</Name>, exemption <Name>{by}</Name>)
          </span>
        </li>
      ))}
    </ul>
  </section>
);

const quotesOf = ({ reasons }: PacketView): string[] => reasons.flatMap(({ quote }) => (quote ? [quote] : []));

function Sender({ of: { from } }: { of: CustomerMessage }) {
  if (!from?.name && !from?.email) return null;
  return (
    <>
      From {from.name ? <Name>{from.name}</Name> : null} {from.email ? <Name>{from.email}</Name> : null},
    </>
  );
}

/** What the reply promises, each with whether the draft's actions say so too. */
function Commitments({ of }: { of: readonly ShownCommitment[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <p>This reply promises:</p>
      <ul>
        {of.map((one) => (
          <li>
            <Name>{commitmentWords(one)}</Name> (<strong>{one.declared ? 'declared' : 'not declared'}</strong>): “<Name>{one.quote.replace(/\s+/g, ' ')}</Name>”
          </li>
        ))}
      </ul>
    </>
  );
}

/** The customer's message and the reply to be sent, in this order. */
export const Texts = ({ packet, timeZone }: { packet: PacketView; timeZone: string }) => {
  const { message, reply, seenBefore } = packet;
  return (
    <>
      <section>
        <h2>Customer wrote</h2>
        {message.from || message.at ? (
          <p class="soft">
            <Sender of={message} />
            {message.at ? ` ${formatInstant(new Date(message.at), timeZone)}` : null}
          </p>
        ) : null}
        <Message text={message.text} quotes={quotesOf(packet)} />
      </section>
      <section>
        <h2>Reply to be sent</h2>
        <p class="soft">
          To <Name>{reply.to}</Name>
          {reply.subject ? (
            <>
              , subject: <Name>{reply.subject}</Name>
            </>
          ) : null}
        </p>
        <Quoted text={reply.text} quotes={[...quotesOf(packet), ...packet.commitments.map(({ quote }) => quote)]} patterns={weighty} />
        <p class="soft">Marked: amounts, dates, promises, and words that a rule matched.</p>
        <Commitments of={packet.commitments} />
        {reply.attachments?.length ? (
          <ul>
            {reply.attachments.map(({ name, bytes, sha256 }) => (
              <li>
                Attachment <Name>{name}</Name>, {bytes} bytes, SHA-256 {sha256}
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      {seenBefore ? (
        <section>
          <h2>Changed since revision {seenBefore.revision}</h2>
          {seenBefore.fields.length > 0 ? (
            <dl>
              {seenBefore.fields.map(({ name, before, after }) => (
                <Fact name={name}>
                  <Diff before={before} after={after} />
                </Fact>
              ))}
            </dl>
          ) : null}
          {seenBefore.text === reply.text ? <p>The text is the same.</p> : <Diff before={seenBefore.text} after={reply.text} />}
        </section>
      ) : null}
    </>
  );
};

const Fact = ({ name, children }: { name: string; children?: Child }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

function Conversation({ packet, timeZone }: { packet: PacketView; timeZone: string }) {
  if (packet.conversation.length === 0) return null;
  let left = conversationAtMost;
  const shown = packet.conversation.map((entry) => {
    const { text, cut } = cutAtWord(entry.text, left);
    left = Math.max(0, left - text.length);
    return { ...entry, text, cut };
  });
  return (
    <details>
      <summary>Earlier messages ({packet.conversation.length})</summary>
      {shown.map(({ from, at, text, cut }) => (
        <>
          <h3>
            <Name>{from}</Name>
            {at ? `, ${formatInstant(new Date(at), timeZone)}` : null}
          </h3>
          {text ? <Quoted text={text} quotes={quotesOf(packet)} /> : null}
          {cut ? <p class="soft">Cut here; the helpdesk has the whole conversation.</p> : null}
        </>
      ))}
    </details>
  );
}

function AccountFacts({ account }: { account: PacketView['account'] }) {
  const because = account.sensitiveBecause ?? [];
  return (
    <details>
      <summary>Account</summary>
      {account.known ? null : <p>This account is unknown to the tenant.</p>}
      <dl>
        {account.segment ? <Fact name="Segment">{account.segment}</Fact> : null}
        {account.contractValue ? <Fact name="Contract value a year">{formatMoney(account.contractValue)}</Fact> : null}
        {account.activeEscalation === undefined ? null : <Fact name="Open escalation">{account.activeEscalation ? 'yes' : 'no'}</Fact>}
        {account.frozen ? <Fact name="Frozen">yes, no reply is released</Fact> : null}
        {because.length > 0 ? (
          <Fact name="Sensitive because">
            <Name>{because.join('; ')}</Name>
          </Fact>
        ) : null}
      </dl>
    </details>
  );
}

function AuthorFacts({ packet }: { packet: PacketView }) {
  const { author, confidence, reasoning, notes, sentiment, sources } = packet;
  return (
    <details>
      <summary>{author.type === 'ai' ? 'AI confidence and reasoning' : 'Author and notes'}</summary>
      <dl>
        <Fact name="Author">
          <Name>{author.name ?? author.id}</Name> ({author.type === 'ai' ? 'AI' : 'agent'})
        </Fact>
        <Fact name="Confidence">{confidence === null ? 'none given' : confidence.toFixed(2)}</Fact>
        {sentiment ? (
          <Fact name="Sentiment of the customer">
            {sentiment.label === 'UNKNOWN' ? 'could not be read' : `${sentiment.label.toLowerCase()}, score ${sentiment.score.toFixed(2)}`}
          </Fact>
        ) : null}
      </dl>
      {reasoning ? (
        <>
          <h3>Reasoning</h3>
          <Quoted text={reasoning} />
        </>
      ) : null}
      {notes ? (
        <>
          <h3>Notes</h3>
          <Quoted text={notes} />
        </>
      ) : null}
      {sources.map(({ title, url, excerpt }) => (
        <>
          <h3>
            Source: <Name>{title}</Name>
          </h3>
          {url ? (
            <p class="soft">
              <Name>{url}</Name>
            </p>
          ) : null}
          {excerpt ? <Quoted text={excerpt} /> : null}
        </>
      ))}
    </details>
  );
}

/** `Approved by Ann on behalf of Bob`, with the reason of a rejection. */
export const DecisionLine = ({ past, timeZone }: { past: PastDecision; timeZone: string }) => (
  <>
    {decisionWords[past.decision]} by <Name>{past.by}</Name>
    {past.onBehalfOf ? (
      <>
        {' '}
        on behalf of <Name>{past.onBehalfOf}</Name>
      </>
    ) : null}{' '}
    ({words(past.role)}), {formatInstant(past.at, timeZone)}
    {past.reason ? `: ${reasonWords(past.reason)}` : null}
    {past.counts ? null : <span class="soft"> (no longer counts)</span>}
    {past.feedback ? <Quoted text={past.feedback} /> : null}
  </>
);

/** Everything that may matter and need not be read first. */
export const Disclosures = ({ packet, timeZone }: { packet: PacketView; timeZone: string }) => (
  <section>
    <h2>More about this case</h2>
    <Conversation packet={packet} timeZone={timeZone} />
    <AccountFacts account={packet.account} />
    <AuthorFacts packet={packet} />
    <details>
      <summary>Policy</summary>
      <p>
        Version {packet.policy.version}, SHA-256 {packet.policy.sha256}
      </p>
      {packet.policy.text ? <pre dir="ltr">{showUnseen(packet.policy.text)}</pre> : null}
    </details>
    {packet.decisions.length > 0 ? (
      <details>
        <summary>Earlier decisions and notes ({packet.decisions.length})</summary>
        <ul class="plain">
          {packet.decisions.map((past) => (
            <li>
              Revision {past.revision}: <DecisionLine past={past} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      </details>
    ) : null}
  </section>
);
