import { Name, Quoted } from './parts.tsx';
import { formatInstant } from './time.ts';

/** A question about the case as pages show it; people by name. */
export interface QuestionView {
  readonly by: string;
  readonly to: string;
  readonly text: string;
  readonly at: Date;
  readonly answer: { readonly text: string; readonly at: Date } | null;
}

/** What was asked about the case, each with its answer; nothing where nothing was. */
export function Questions({ questions, timeZone }: { questions: readonly QuestionView[]; timeZone: string }) {
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>Questions</h2>
      {questions.map(({ by, to, text, at, answer }) => (
        <>
          <p>
            <Name>{by}</Name> asked <Name>{to}</Name>, {formatInstant(at, timeZone)}:
          </p>
          <Quoted text={text} />
          {answer ? (
            <>
              <p>
                <Name>{to}</Name> answered, {formatInstant(answer.at, timeZone)}:
              </p>
              <Quoted text={answer.text} />
            </>
          ) : (
            <p class="soft">No answer yet.</p>
          )}
        </>
      ))}
    </section>
  );
}
