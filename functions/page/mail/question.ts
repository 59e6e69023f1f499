import { type Content, heading, line, link, quote, safe, small } from './blocks.ts';
import { proposalOf } from './case.ts';
import { closing } from './closing.ts';
import type { ViewOf } from './view.ts';

/** To somebody without a seat: what they are asked, and about what. */
export const questionContent = (view: ViewOf<'question'>): Content => ({
  preheader: `${safe(view.by)} asks you one question`,
  blocks: [
    line(`${safe(view.by)} asks you one question about a reply that waits for approval. You have no vote in it: your answer helps those who decide.`),
    ...(view.detail === 'full' ? [heading('The question'), quote(view.question)] : [small('The question is behind the link.')]),
    line(proposalOf(view)),
    link('Read the case and answer', view.link),
    ...closing(view, `${safe(view.by)} chose you to answer`),
  ],
});

/** To whoever asked: the answer, and where they decide. */
export const answeredContent = (view: ViewOf<'answered'>): Content => ({
  preheader: `${safe(view.by)} answered your question`,
  blocks: [
    line(`${safe(view.by)} answered the question that you asked about a reply which waits for your decision.`),
    ...(view.detail === 'full'
      ? [heading('You asked'), quote(view.question), heading('The answer'), quote(view.answer)]
      : [small('Question and answer are behind the link.')]),
    line(proposalOf(view)),
    link('Read the answer and decide', view.link),
    ...(view.needsCode ? [small('The code is in the mail that asked you to decide.')] : []),
    ...closing(view, 'you asked a question'),
  ],
});
