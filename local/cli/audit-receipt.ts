import { readFileSync } from 'node:fs';
import type { Trust } from '../../functions/domain/audit/bundle.ts';
import { checkReceipt, type ReceiptReport, type ReceiptVerdict } from '../../functions/domain/audit/check-receipt.ts';
import type { LoggedEvent } from '../../functions/domain/audit/logged-release.ts';
import { BundleCheck } from '../../functions/domain/audit/verify-bundle.ts';
import { readArguments } from './arguments.ts';
import { entriesOf } from './audit-show.ts';
import { csvSha256, openBundle, plain, readEntries, readTrust, theOne } from './bundle-files.ts';
import { type Command, Failure, Usage } from './command.ts';

export const auditReceipt: Command = {
  name: 'audit receipt',
  summary: 'check the receipt of a release',
  usage: `countersign audit receipt FILE [--trust FILE] [--receipt-key KEY]... [--bundle DIR] [--json]

Checks what GET /v1/drafts/{id}/receipt answered: its signature, that all approvals are of the text that went out and by different people, and,
where it carries a proof, that the log holds the release. The proof says nothing of the approvers, and the key that signed stands in the receipt
itself: anybody can make a receipt and sign it. So it is sound only where a key that you know from elsewhere has signed it. A bundle vouches for the
release and its approvals alone; of the receiver, the reference, the packet and the number of the policy the log says nothing.

  --trust FILE         the keys of the log, and of receipts where it has \`receiptKeys\`; without it the proof is not followed to a signed root
  --receipt-key KEY    a key that signs receipts, as whoever set the tenant up told you: what \`aws kms get-public-key --key-id <ReceiptKeyArn>
                       --query PublicKey --output text\` prints; \`receiptKey\` in .local/stack.json of the local stack
  --bundle DIR         a bundle that holds the draft from its beginning: it is verified, and its release and decisions are compared. Needs --trust;
                       without a key of receipts nothing vouches for the rest, which is named

Exit code 0: sound; 1: it does not hold, or the bundle does not; 2: incomplete: nothing is wrong, and nothing vouches for it, or only
the log for a part; or the bundle is incomplete; 3: usage.`,
  async run({ args, json, out }) {
    const { values, positionals } = readArguments(args, {
      trust: { type: 'string' },
      'receipt-key': { type: 'string', multiple: true, default: [] },
      bundle: { type: 'string' },
    });
    const text = textIn(theOne('file', positionals));
    const trust = readTrust(values.trust);
    const logged = values.bundle === undefined ? undefined : await verifiedEvents(values.bundle, trust);
    const report = checkReceipt(text, { trust, receiptKeys: values['receipt-key'], logged });
    if (json) out(JSON.stringify(report, null, 2));
    else for (const line of told(report, { withBundle: logged !== undefined })) out(line);
    return exitCodes[report.verdict];
  },
};

const exitCodes: Readonly<Record<ReceiptVerdict, number>> = { sound: 0, wrong: 1, incomplete: 2 };

const proofWords: Readonly<Record<ReceiptReport['inclusion'], string>> = {
  proven: 'the log holds the release, by the keys that you gave',
  unchecked: 'it carries a proof of the release; give --trust to follow it',
  none: 'it carries no proof that the log holds the release',
};

const verdictWords = ({ verdict, vouchedBy, faults }: ReceiptReport): string =>
  ({
    sound: 'SOUND: the receipt holds',
    wrong: `WRONG: ${faults.join('; ')}`,
    incomplete: vouchedBy.includes('log')
      ? 'INCOMPLETE: the log tells the same release and approvals; the rest is the word of whoever signed it, and nothing vouches for that key'
      : 'INCOMPLETE: nothing is wrong with it, and nothing vouches for the key that signed it: anybody could have made it',
  })[verdict];

function told(report: ReceiptReport, { withBundle }: { readonly withBundle: boolean }): string[] {
  const { verdict, receipt, signedBy, vouchedBy, unvouched, inclusion } = report;
  if (!receipt || signedBy === undefined) return [verdictWords(report)];
  const byLog = vouchedBy.includes('log')
    ? 'the bundle tells the same release and the same approvals'
    : 'the bundle does not hold the draft from its beginning to its release';
  return [
    verdictWords(report),
    `draft       ${plain(receipt.draftId)}, release ${plain(receipt.releaseId)}`,
    `text        request hash ${plain(receipt.requestHash)}`,
    ...(receipt.approvals.length === 0 ? ['approvals   none'] : receipt.approvals.map((one) => `approved by ${approvalWords(one)}`)),
    `signed by   ${plain(signedBy)}, ${vouchedBy.includes('key') ? 'which you trust' : 'which nothing that you gave vouches for'}`,
    `log         ${proofWords[inclusion]}`,
    ...(withBundle && verdict !== 'wrong' ? [`decisions   ${byLog}`] : []),
    ...(verdict === 'incomplete' && vouchedBy.includes('log') ? [`unvouched   ${plain(unvouched.join(', '))}`] : []),
    ...(verdict === 'incomplete' ? [howOn] : []),
  ];
}

const howOn =
  'Ask whoever set the tenant up, by another way than the receipt came, whether that is the key of its receipts, and give it by --receipt-key. A bundle of the log (--bundle) shows the release and the approvals alone.';

function approvalWords({ personId, onBehalfOf, ...more }: NonNullable<ReceiptReport['receipt']>['approvals'][number]): string {
  const { role, decision, assurance, at } = more as Readonly<Record<string, unknown>>;
  return plain(`${personId}${onBehalfOf === null ? '' : ` on behalf of ${onBehalfOf}`} as ${role}, ${decision}, by ${assurance}, ${at}`);
}

/** The events of a bundle, once it is verified. @throws Failure where it is not sound */
async function verifiedEvents(folder: string, trust: Trust | undefined): Promise<LoggedEvent[]> {
  if (!trust) throw new Usage('--bundle goes with --trust: the keys in the bundle prove nothing');
  const check = new BundleCheck(openBundle(folder), { trust, csvSha256: await csvSha256(folder) });
  readEntries(folder, (chunk) => check.feed(chunk));
  const { verdict } = check.end();
  if (verdict !== 'sound') throw new Failure(`the bundle is not sound (${verdict}): see countersign audit verify`, verdict === 'incomplete' ? 2 : 1);
  const events: LoggedEvent[] = [];
  for await (const { event } of entriesOf(folder)) if (event.draftId !== null) events.push(event);
  return events;
}

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Usage(`the file can not be read: ${file}`);
  }
}
