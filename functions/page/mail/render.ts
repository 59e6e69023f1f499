import { alarmContent } from './alarm.ts';
import { askContent } from './asking.ts';
import type { Content } from './blocks.ts';
import { checkpointContent } from './checkpoint.ts';
import { decidedContent, disownedContent } from './decision.ts';
import { delegationContent } from './delegation.ts';
import { demotedContent } from './demoted.ts';
import { digestContent } from './digest.ts';
import { htmlPart } from './html-part.tsx';
import { answeredContent, questionContent } from './question.ts';
import { signInContent } from './sign-in.ts';
import { subjectOf } from './subject.ts';
import { textPart } from './text-part.ts';
import type { MailView } from './view.ts';
import { notifiedContent, watcherEndContent, watcherStartContent } from './watching.ts';

export interface RenderedMail {
  /** One line, at most 150 characters, no control characters. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Writes one mail: both parts from the same blocks, so that they say the same in the same order.
 *
 * One link at most, in a digest one for each row and the queue's; no picture, nothing that tracks.
 */
export function renderMail(view: MailView): RenderedMail {
  const content = contentOf(view);
  const subject = subjectOf(view);
  return { subject, text: textPart(content), html: htmlPart(subject, content) };
}

function contentOf(view: MailView): Content {
  switch (view.kind) {
    case 'request':
    case 'reminder':
    case 'escalation':
    case 'also-asked':
    case 'again':
    case 'fresh-link':
    case 'handed-over':
      return askContent(view);
    case 'watcher-start':
      return watcherStartContent(view);
    case 'notified':
      return notifiedContent(view);
    case 'watcher-end':
      return watcherEndContent(view);
    case 'decided':
      return decidedContent(view);
    case 'disowned':
      return disownedContent(view);
    case 'question':
      return questionContent(view);
    case 'answered':
      return answeredContent(view);
    case 'alarm':
      return alarmContent(view);
    case 'digest':
      return digestContent(view);
    case 'delegation':
      return delegationContent(view);
    case 'checkpoint':
      return checkpointContent(view);
    case 'demoted':
      return demotedContent(view);
    case 'sign-in':
      return signInContent(view);
  }
}
