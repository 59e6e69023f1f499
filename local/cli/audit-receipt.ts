import { readFileSync } from 'node:fs';
import { checkReceipt } from '../../functions/domain/audit/check-receipt.ts';
import { readArguments } from './arguments.ts';
import { plain, readTrust, theOne } from './bundle-files.ts';
import { type Command, Usage } from './command.ts';

export const auditReceipt: Command = {
  name: 'audit receipt',
  summary: 'check the receipt of a release',
  usage: `countersign audit receipt FILE [--trust FILE] [--json]

Checks what GET /v1/drafts/{id}/receipt answered: its signature, that all approvals are of the text that went out and by different people, and,
where it carries a proof, that the log holds the release.

  --trust FILE   the keys of the log; without it the proof is not followed to a signed root

Exit code 0: it holds; 1: it does not; 3: usage.`,
  async run({ args, json, out }) {
    const { values, positionals } = readArguments(args, { trust: { type: 'string' } });
    const file = theOne('file', positionals);
    const report = checkReceipt(textIn(file), readTrust(values.trust));
    if (json) out(JSON.stringify(report, null, 2));
    else {
      const { receipt, faults, inclusion } = report;
      out(report.sound ? 'SOUND: the receipt holds' : `WRONG: ${faults.join('; ')}`);
      if (receipt)
        out(`draft ${plain(receipt.draftId)}, release ${plain(receipt.releaseId)}, ${receipt.approvals.length} approvals of ${plain(receipt.requestHash)}`);
      out(
        {
          proven: 'the log holds it, by the keys that you gave',
          unchecked: 'it carries a proof; give --trust to follow it',
          none: 'it carries no proof that the log holds it',
        }[inclusion],
      );
    }
    return report.sound ? 0 : 1;
  },
};

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Usage(`the file can not be read: ${file}`);
  }
}
