import { renderReviewPage } from '../../functions/page/review-page.tsx';
import { aDecision, aPacket, aReview, openState } from '../../test/page/views.ts';

/** A message of a usual length, with words that a compressor has not seen before. */
const message = (i: number) => ({
  from: i % 2 ? 'agent' : 'customer',
  at: `2026-11-2${i}T09:00:00Z`,
  text: `Message ${i}: ${Array.from({ length: 120 }, (_, n) => `word${(n * 7919 * (i + 1)) % 997}`).join(' ')}`,
});

const view = aReview({
  state: openState({ assurance: 'code' }),
  packet: aPacket({ conversation: [message(0), message(1), message(2)], decisions: [aDecision()] }),
});

/** The review page of a draft with three earlier messages, its style included, as it is sent. */
export const renderPage = (): string => renderReviewPage(view);
