import { renderPage } from './layout.tsx';
import { Disclosures, PacketHeading, type PacketView, packetTitle, Reasons, Texts } from './packet.tsx';
import { ExactTextarea, Name, Quoted, TypedBefore } from './parts.tsx';
import type { QuestionView } from './questions.tsx';
import { PacketFooter, TopLine } from './review-page.tsx';
import { formatInstant } from './time.ts';

/** The page of one question, for the person it was put to. */
export interface QuestionPageView {
  readonly tenantName: string;
  /** IANA zone of the person who reads. */
  readonly timeZone: string;
  readonly now: Date;
  readonly questionId: string;
  readonly nonce: string;
  /** Without the decisions of others. */
  readonly packet: PacketView;
  readonly question: QuestionView;
  /** Why an answer that was just sent was not taken; null where none was. */
  readonly problem: string | null;
  /** The answer as it was typed. */
  readonly typed: string;
}

/** The page on which somebody reads the case and answers one question about it: no vote, and nothing to stop. */
export function renderQuestionPage(view: QuestionPageView): string {
  const { packet, timeZone, question, problem } = view;
  return renderPage({
    title: `${problem === null ? '' : 'Not recorded: '}${packetTitle(packet)}`,
    lead: <TopLine packet={packet} now={view.now} timeZone={timeZone} waiting={true} />,
    heading: <PacketHeading packet={packet} />,
    footer: <PacketFooter packet={packet} tenantName={view.tenantName} timeZone={timeZone} />,
    children: (
      <>
        {problem === null ? null : (
          <div class="note bad" role="alert" tabindex={-1} autofocus>
            <h2>Your answer was not recorded</h2>
            <p>{problem}</p>
          </div>
        )}
        <section class="note">
          <h2>
            <Name>{question.by}</Name> asks you
          </h2>
          <Quoted text={question.text} />
        </section>
        {question.answer ? <Answered question={question} timeZone={timeZone} /> : null}
        {question.answer && view.typed ? <TypedBefore typed={view.typed} /> : null}
        <Reasons packet={packet} timeZone={timeZone} why={<p>You are asked for an answer. Others decide about this reply.</p>} heading="Why it was held back" />
        <Texts packet={packet} timeZone={timeZone} />
        <Disclosures packet={packet} timeZone={timeZone} />
        {question.answer ? null : <AnswerForm view={view} />}
      </>
    ),
  });
}

const Answered = ({ question: { answer }, timeZone }: Pick<QuestionPageView, 'question' | 'timeZone'>) =>
  answer ? (
    <section>
      <h2>You answered, {formatInstant(answer.at, timeZone)}</h2>
      <Quoted text={answer.text} />
    </section>
  ) : null;

const AnswerForm = ({ view: { questionId, nonce, problem, typed } }: { view: QuestionPageView }) => (
  <form method="post" action={`/review/g/${encodeURIComponent(questionId)}/answer`}>
    <input type="hidden" name="nonce" value={nonce} autocomplete="off" />
    <h2>
      <label for="answer">Your answer</label>
    </h2>
    <ExactTextarea
      text={typed}
      id="answer"
      name="text"
      class="tall"
      dir="auto"
      required={true}
      aria-describedby="answer-hint"
      {...(problem === null ? {} : { 'aria-invalid': 'true' })}
    />
    <p class="hint" id="answer-hint">
      Those who decide read it with the case. You can send one answer, of at most 10,000 characters.
    </p>
    <button type="submit" class="go">
      Send the answer
    </button>
  </form>
);
