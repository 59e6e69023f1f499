import { renderConversationPage } from '../page/conversation-page.tsx';
import type { PacketView } from '../page/packet.tsx';
import type { Answer, Request } from '../runtime/compose.ts';
import { type ReviewDeps, readCase, readQuestion } from './cases.ts';
import { notWorking } from './message-pages.ts';
import { page, questionPage } from './pages.ts';

/** The whole conversation, for whoever may read the case: the same checks, and the same answers where there is nothing to read. */
export async function showConversation(deps: ReviewDeps, request: Request): Promise<Answer> {
  const found = await readCase(deps, request);
  if (found) return page(deps, found, 200, null, null, null, (view) => conversation(view, found.grant.grantId));
  const asked = await readQuestion(deps, request);
  return asked ? questionPage(deps, asked, 200, null, '', (view) => conversation(view, asked.question.id)) : notWorking();
}

const conversation = (view: { readonly tenantName: string; readonly timeZone: string; readonly packet: PacketView }, id: string): string =>
  renderConversationPage({ ...view, backPath: `/review/g/${encodeURIComponent(id)}` });
