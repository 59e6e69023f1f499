import { counted } from '../words.ts';
import { type Content, exact, heading, line, safe, small } from './blocks.ts';
import type { ViewOf } from './view.ts';

/** Nothing but this mail, somewhere that we can't reach, shows later that the whole log was not made anew. */
export function checkpointContent({ day, size, root, note, tenantName }: ViewOf<'checkpoint'>): Content {
  return {
    preheader: `${counted(size, 'entry', 'entries')}, root ${root.slice(0, 16)}`,
    blocks: [
      line(`When ${day} was over (UTC), the audit log of ${safe(tenantName)} had ${counted(size, 'entry', 'entries')}, and this root:`),
      exact(root),
      line('Keep this mail where whoever runs the system can’t change it. As long as it is kept, nobody can change, remove or add an entry up to here unseen.'),
      heading('The signed checkpoint, as a file of its own'),
      exact(note),
      heading('How to check'),
      line(
        'Export the audit log and verify it with “countersign audit verify”, with this root as the pin. It needs no network and no access to the system. Where it finds that the log does not go on from here, somebody has rewritten it: tell your security team, and not by way of this system.',
      ),
      small(
        `You get this once a day because you hold the role compliance at ${safe(tenantName)}. It holds no link, and it is not tracked: no pictures, no counted links.`,
      ),
    ],
  };
}
