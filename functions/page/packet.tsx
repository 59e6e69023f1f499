import type { Child } from 'hono/jsx';
import { formatMoney } from '../domain/money.ts';
import type { Account } from '../domain/policy/account.ts';
import type { Reason, Risk, SentimentReading, Tier, Waived } from '../domain/policy/assessment.ts';
import type { Commitment } from '../domain/policy/commitments.ts';
import type { Action, Author, CustomerMessage, Reply, Submission } from '../domain/policy/draft.ts';
import { Actions } from './actions.tsx';
import type { ChangedField } from './changes.ts';
import { Diff, MarkedName, Message, Name, Quoted } from './parts.tsx';
import { Precedents, type PrecedentsView } from './precedents.tsx';
import { cutAtWord, showUnseen, weighty } from './text.ts';
import { formatInstant } from './time.ts';
import { askWords, commitmentWords, counted, type DecisionWord, decisionWords, listed, reasonBehind, ruleHeading, words } from './words.ts';

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

/** That the reply was approved before, and did not go out: who stopped it, and why. */
export interface StoppedView {
  /** Null where it must not be told. */
  readonly by: string | null;
  readonly at: Date;
  /** The code of the form. */
  readonly reason: string | null;
  /** The words of a stop by the helpdesk. */
  readonly note: string | null;
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
  /** What the author takes the customer to want; null where they named nothing. */
  readonly intent: string | null;
  /** Named by the author, and read from the texts. */
  readonly topics: readonly string[];
  readonly decideBy: Date | null;
  /** `known: false`: the tenant has no such account, and its id stands for the name. */
  readonly account: Pick<Account, 'name'> & Partial<Omit<Account, 'name'>> & { readonly known: boolean; readonly sensitiveBecause?: readonly string[] };
  readonly actions: readonly Action[];
  readonly reasons: readonly Reason[];
  readonly waived: readonly Waived[];
  /** What would have let it go out without a person, in words. */
  readonly whyNotSent: string | null;
  /** Further facts that the rules looked at, by name. */
  readonly signals: readonly NamedFact[];
  readonly message: CustomerMessage;
  readonly reply: Reply;
  /** What the reply promises, in the order in which it stands there, at most so many as `shownCommitments`. */
  readonly commitments: readonly ShownCommitment[];
  readonly author: Author;
  /** Who changed the text after its author; `by` is null where that must not be told. */
  readonly edited: { readonly by: string | null } | null;
  /** The last stop of the text that the helpdesk sent, or of what approvers have made of it; null where there was none, or none that was kept. */
  readonly stopped: StoppedView | null;
  /** From 0 to 1; null where the author gave none. */
  readonly confidence: number | null;
  readonly reasoning: string | null;
  readonly notes: string | null;
  readonly sentiment: SentimentReading | null;
  /** The helpdesk's own id of the conversation. */
  readonly conversationId: string;
  /** Earlier messages, the oldest first; null where the helpdesk sent none along, which is not the same as that there are none. */
  readonly conversation: NonNullable<Submission['conversation']> | null;
  /** Path of the page with the whole conversation; null where there is none for whoever looks. */
  readonly conversationPath: string | null;
  /** What the helpdesk says of the customer beside, by name. */
  readonly crm: readonly NamedFact[];
  readonly sources: NonNullable<Submission['sources']>;
  /** `text`: the snapshot, or the part of it that bears on this draft; null leaves it behind its hash. */
  readonly policy: { readonly version: number; readonly sha256: string; readonly text: string | null };
  /** The revision this person approved or saw last, else the author's (`seen` is false), where anything has changed since. */
  readonly seenBefore: { readonly revision: number; readonly seen: boolean; readonly text: string; readonly fields: readonly ChangedField[] } | null;
  readonly decisions: readonly PastDecision[];
  /** Null where none are looked for. */
  readonly precedents: PrecedentsView | null;
}

/** A fact with the name that it goes by. */
export interface NamedFact {
  readonly name: string;
  readonly value: string;
}

/** So many characters of earlier messages stand on the page, the newest first to be kept; all of them are one click away. */
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

/** What a draft asks for in a few words, every sign of which can be seen. */
export const askOf = (packet: Pick<PacketView, 'actions' | 'category'>): string => showUnseen(askWords(packet), { oneLine: true });

/** Value and limit of a rule, where its words do not name them already, and what it asks for where that is less than a person. */
const besides = ({ text, value, limit, tier }: Reason): string[] => [
  ...(value && !text.includes(value) ? [`value ${value}`] : []),
  ...(limit && !text.includes(limit) ? [`limit ${limit}`] : []),
  ...(tier < 3 ? ['watchers are told'] : []),
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
    ) : null}
    {besides(reason).length > 0 ? (
      <>
        {' '}
        <span class="soft">
          (<Name>{besides(reason).join(', ')}</Name>)
        </span>
      </>
    ) : null}
  </li>
);

/** Why the draft waits: each rule in words, and what an exemption waived. */
export const Reasons = ({ packet, why, timeZone, heading = 'Why you are asked' }: { packet: PacketView; why: Child; timeZone: string; heading?: string }) => (
  <section>
    <h2>{heading}</h2>
    {why}
    {packet.stopped ? <StoppedLine stopped={packet.stopped} timeZone={timeZone} /> : null}
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
            (exemption <Name>{by}</Name>)
          </span>
        </li>
      ))}
    </ul>
    {packet.whyNotSent ? (
      <p class="soft">
        <Name>{sentence(packet.whyNotSent)}</Name>
      </p>
    ) : null}
  </section>
);

const StoppedLine = ({ stopped, timeZone }: { stopped: StoppedView; timeZone: string }) => (
  <>
    <p>
      <strong>It was approved, and stopped before it went out</strong>
      <StoppedWords stopped={stopped} timeZone={timeZone} />.
    </p>
    {stopped.note === null ? null : <Quoted text={stopped.note} />}
  </>
);

/** ` by Ann Abel, Sun 22 Nov 2026, 14:10 CET: Facts are wrong`, behind words of what was stopped. */
export const StoppedWords = ({ stopped: { by, at, reason }, timeZone }: { stopped: StoppedView; timeZone: string }) => (
  <>
    {by === null ? null : (
      <>
        {' '}
        by <Name>{by}</Name>
      </>
    )}
    , {formatInstant(at, timeZone)}
    {reasonBehind(reason)}
  </>
);

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Words of the texts that a rule matched. */
export const quotesOf = ({ reasons }: PacketView): string[] => reasons.flatMap(({ quote }) => (quote ? [quote] : []));

function Sender({ of: { from, at } }: { of: CustomerMessage }) {
  if (!from?.name && !from?.email) return null;
  return (
    <>
      From {from.name ? <Name>{from.name}</Name> : null}
      {from.name && from.email ? ' ' : null}
      {from.email ? <Name>{from.email}</Name> : null}
      {at ? ', ' : null}
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

/** The customer's message and the reply, in this order. */
export const Texts = ({ packet, timeZone, replyHeading = 'Reply to be sent' }: { packet: PacketView; timeZone: string; replyHeading?: string }) => {
  const { message, reply, seenBefore } = packet;
  const marking = { quotes: [...quotesOf(packet), ...packet.commitments.map(({ quote }) => quote)], patterns: weighty };
  return (
    <>
      <section>
        <h2>Customer wrote</h2>
        {message.from || message.at ? (
          <p class="soft">
            <Sender of={message} />
            {message.at ? formatInstant(new Date(message.at), timeZone) : null}
          </p>
        ) : null}
        <Message text={message.text} quotes={quotesOf(packet)} />
        <Intent packet={packet} />
        <ConversationNote packet={packet} />
      </section>
      <section>
        <h2>{replyHeading}</h2>
        <p class="soft">
          To <Name>{reply.to}</Name>
          {reply.subject ? (
            <>
              , subject: <MarkedName text={reply.subject} {...marking} />
            </>
          ) : null}
          . Written by <AuthorName packet={packet} />
        </p>
        <Actions of={packet.actions} />
        <Quoted text={reply.text} {...marking} />
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
          <h2>
            Changed since revision {seenBefore.revision}
            {seenBefore.seen ? null : ', as its author sent it'}
          </h2>
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

/** What the customer is taken to want. */
const Intent = ({ packet: { intent, topics } }: { packet: PacketView }) => (
  <p class="soft">
    {intent === null ? (
      'The author names no intent'
    ) : (
      <>
        Intent: <Name>{words(intent)}</Name>
      </>
    )}
    {topics.length > 0 ? (
      <>
        . Topics: <Name>{topics.map(words).join(', ')}</Name>
      </>
    ) : null}
  </p>
);

/** A request without its conversation says so, in sight. */
function ConversationNote({ packet: { conversation, conversationId } }: { packet: PacketView }) {
  if (conversation === null)
    return (
      <p>
        <strong>The conversation before this message is missing: the helpdesk sent none along.</strong> Look at conversation <Name>{conversationId}</Name>{' '}
        there.
      </p>
    );
  return conversation.length === 0 ? <p class="soft">It is the first message of its conversation, says the helpdesk.</p> : null;
}

const AuthorName = ({ packet: { author, edited } }: { packet: PacketView }) => (
  <>
    <Name>{author.name ?? author.id}</Name> ({author.type === 'ai' ? 'AI' : 'agent'})
    {edited ? (
      <>
        , edited by <Name>{edited.by ?? 'an approver'}</Name>
      </>
    ) : null}
  </>
);

/** The newest messages whole, older ones as far as there is room. */
function newestOf(conversation: NonNullable<PacketView['conversation']>): { from: string; text: string; at?: string | undefined; cut: boolean }[] {
  let left = conversationAtMost;
  return conversation
    .toReversed()
    .map((entry) => {
      const { text, cut } = cutAtWord(entry.text, left);
      left = cut ? 0 : left - text.length; // nothing older stands behind a message that is cut
      return { ...entry, text, cut };
    })
    .reverse();
}

/** One earlier message, by whom and when. */
export function EarlierMessage({ of: { from, at, text }, quotes, timeZone, level: Heading = 'h3' }: EarlierMessageProps) {
  return (
    <>
      <Heading>
        <Name>{from}</Name>
        {at ? `, ${formatInstant(new Date(at), timeZone)}` : null}
      </Heading>
      {text ? <Message text={text} quotes={quotes} /> : null}
    </>
  );
}
interface EarlierMessageProps {
  readonly of: { readonly from: string; readonly text: string; readonly at?: string | undefined };
  readonly quotes: readonly string[];
  readonly timeZone: string;
  /** @default h3 */
  readonly level?: 'h2' | 'h3';
}

function Conversation({ packet, timeZone }: { packet: PacketView; timeZone: string }) {
  const { conversation, conversationPath } = packet;
  if (conversation === null || conversation.length === 0) return null;
  const shown = newestOf(conversation);
  const cut = shown.filter((one) => one.cut).length;
  return (
    <details>
      <summary>Earlier messages ({conversation.length})</summary>
      {cut > 0 ? (
        <p>
          {counted(cut, 'message')} {cut === 1 ? 'is' : 'are'} cut or left out here.{' '}
          {conversationPath ? <a href={conversationPath}>Read the whole conversation</a> : 'The helpdesk has the whole conversation.'}
        </p>
      ) : null}
      {shown
        .filter(({ text }) => text)
        .map((one) => (
          <>
            <EarlierMessage of={one} quotes={quotesOf(packet)} timeZone={timeZone} />
            {one.cut ? <p class="soft">Cut here.</p> : null}
          </>
        ))}
    </details>
  );
}

const Facts = ({ facts }: { facts: readonly NamedFact[] }) => (
  <>
    {facts.map(({ name, value }) => (
      <>
        <dt>
          <Name>{name}</Name>
        </dt>
        <dd>
          <Name>{value}</Name>
        </dd>
      </>
    ))}
  </>
);

function AccountFacts({ packet: { account, crm } }: { packet: PacketView }) {
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
        {account.regulated?.length ? (
          <Fact name="Regulated">
            <Name>{listed(account.regulated)}</Name>
          </Fact>
        ) : null}
        {account.privilegedRoles?.length ? (
          <Fact name="Privileged roles">
            <Name>{listed(account.privilegedRoles)}</Name>
          </Fact>
        ) : null}
        <Facts facts={crm} />
      </dl>
    </details>
  );
}

function AuthorFacts({ packet }: { packet: PacketView }) {
  const { author, confidence, reasoning, notes, sources } = packet;
  const missing = [...(reasoning ? [] : ['no reasoning']), ...(sources.length > 0 ? [] : ['no sources'])];
  return (
    <details>
      <summary>{author.type === 'ai' ? 'AI confidence and reasoning' : 'Author and notes'}</summary>
      <dl>
        <Fact name="Author">
          <AuthorName packet={packet} />
        </Fact>
        <Fact name="Confidence">{confidence === null ? 'none given' : confidence.toFixed(2)}</Fact>
      </dl>
      {missing.length > 0 ? <p class="soft">The author gave {listed(missing)}.</p> : null}
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

/** What the rules looked at beside the words, also where none of them fired by it. */
const RiskSignals = ({ packet: { tier, risk, sentiment, signals } }: { packet: PacketView }) => (
  <details>
    <summary>Risk signals</summary>
    <dl>
      <Fact name="Tier and risk">
        Tier {tier}, {risk} risk
      </Fact>
      {sentiment ? (
        <Fact name="Sentiment of the customer">
          {sentiment.label === 'UNKNOWN' ? 'could not be read' : `${sentiment.label.toLowerCase()}, score ${sentiment.score.toFixed(2)}`}
        </Fact>
      ) : null}
      <Facts facts={signals} />
    </dl>
  </details>
);

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
    {reasonBehind(past.reason)}
    {past.counts ? null : <span class="soft"> (no longer counts)</span>}
    {past.feedback ? <Quoted text={past.feedback} /> : null}
  </>
);

/** Everything that may matter and need not be read first. */
export const Disclosures = ({ packet, timeZone }: { packet: PacketView; timeZone: string }) => (
  <section>
    <h2>More about this case</h2>
    <Conversation packet={packet} timeZone={timeZone} />
    <AccountFacts packet={packet} />
    <AuthorFacts packet={packet} />
    <RiskSignals packet={packet} />
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
    {packet.precedents ? <Precedents view={packet.precedents} timeZone={timeZone} /> : null}
  </section>
);
