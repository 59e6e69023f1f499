import { formatEnd, formatInstant } from '../time.ts';
import { listed, words } from '../words.ts';
import { type Content, line, link, safe, small } from './blocks.ts';
import { aboutLinks } from './closing.ts';
import type { ViewOf } from './view.ts';

/** To a delegate: what comes to them from now on, or no longer does. */
export function delegationContent(view: ViewOf<'delegation'>): Content {
  const { change, from, until, timeZone } = view;
  const by = safe(view.by);
  const span = `from ${formatInstant(from, timeZone)} until ${formatEnd(until, timeZone)}`;
  const made = change === 'made';
  return {
    preheader: made ? `${by} asks you to decide in their place` : `${by} has ended it before its time`,
    blocks: [
      line(
        made
          ? `${by} has delegated decisions to you: you stand in for them ${span}, as ${safe(listed(view.roles.map(words)))}.`
          : `${by} has ended what you had been told of: to stand in for them ${span}, as ${safe(listed(view.roles.map(words)))}.`,
      ),
      line(
        made
          ? `In that time, what would be asked of them in ${view.roles.length > 1 ? 'these roles' : 'this role'} is asked of you, each by a mail of its own that says “as delegate of ${by}”. What waits for them already stays with them. When it ends, your links for them end with it.`
          : 'You are asked nothing more in their place, and links that were mailed to you as their delegate no longer decide.',
      ),
      link('See who stands in for whom', view.link),
      small(`You get this because ${by} chose you to stand in for them at ${safe(view.tenantName)}.`),
      small(aboutLinks(view.publicUrl)),
    ],
  };
}
