import { words } from '../words.ts';
import { type Content, line, link, safe, small } from './blocks.ts';
import { aboutLinks } from './closing.ts';
import type { ViewOf } from './view.ts';

/** To those who may change the policy: what people review again, and why. */
export function demotedContent({ category, forOneAccount, reason, link: url, tenantName, publicUrl }: ViewOf<'demoted'>): Content {
  const what = safe(words(category));
  return {
    preheader: 'Results have become worse: nothing of it goes out unseen',
    blocks: [
      line(
        forOneAccount
          ? `Replies about ${what} to one account no longer go out unseen: people review each of them from now on. More of what the account got was wrong than its error budget allows.`
          : `Replies about ${what} no longer go out unseen: people review each of them from now on.`,
      ),
      line(`Why: ${safe(reason)}.`),
      line(
        'It was done at once, as a new version of the policy, since calibration had opened this category itself. To open it again is up to people, on new evidence.',
      ),
      link('See what the results say', url),
      small(`You get this because you may change the policy of ${safe(tenantName)}.`),
      small(aboutLinks(publicUrl)),
    ],
  };
}
