import manifest from '../../package.json' with { type: 'json' };
import { auditCompare } from './audit-compare.ts';
import { auditExport } from './audit-export.ts';
import { auditProve } from './audit-prove.ts';
import { auditReceipt } from './audit-receipt.ts';
import { auditShow } from './audit-show.ts';
import { auditVerify } from './audit-verify.ts';
import { calibrate } from './calibrate.ts';
import { type Command, type Context, Failure, Usage } from './command.ts';
import { deliveriesEnable, deliveriesList, deliveriesRedrive } from './deliveries.ts';
import { doctor } from './doctor.ts';
import { helpdeskSet } from './helpdesk-set.ts';
import { accountsImport, peopleImport } from './imports.ts';
import { keysList, keysNew, keysRetire, keysRotate } from './keys.ts';
import { metrics } from './metrics.ts';
import { peopleList } from './people-list.ts';
import { policyCheck } from './policy-check.ts';
import { policyGet } from './policy-get.ts';
import { policyPut } from './policy-put.ts';
import { policySimulate } from './policy-simulate.ts';
import { reconcile } from './reconcile.ts';
import { rotateLinks } from './rotate-links.ts';
import { rotateWebhooks } from './rotate-webhooks.ts';
import { routesProve } from './routes-prove.ts';
import { subjectsErase, subjectsHold, subjectsHolds, subjectsRelease, subjectsStatus } from './subjects.ts';
import { tenantInit } from './tenant-init.ts';
import { tenantNew } from './tenant-new.ts';
import { tenantRestore } from './tenant-restore.ts';
import { tenantStart, tenantStop } from './tenant-stop.ts';

/** In the order of the list that `--help` prints. */
export const commands: readonly Command[] = [
  policyCheck,
  policySimulate,
  policyGet,
  policyPut,
  routesProve,
  accountsImport,
  peopleImport,
  peopleList,
  metrics,
  calibrate,
  tenantNew,
  tenantInit,
  keysList,
  keysNew,
  keysRetire,
  // Before `keys rotate`: the first name that fits is taken.
  rotateLinks,
  rotateWebhooks,
  keysRotate,
  deliveriesList,
  deliveriesRedrive,
  deliveriesEnable,
  helpdeskSet,
  doctor,
  tenantStop,
  tenantRestore,
  tenantStart,
  reconcile,
  subjectsErase,
  subjectsStatus,
  subjectsHold,
  subjectsHolds,
  subjectsRelease,
  auditExport,
  auditVerify,
  auditCompare,
  auditShow,
  auditProve,
  auditReceipt,
];

/** Other names of commands, by their first two words: what is of a tenant, found where one looks for it. */
const aliases: Readonly<Record<string, string>> = { 'tenant check': 'doctor', 'tenant keys': 'keys' };

function named(words: readonly string[]): readonly string[] {
  const alias = aliases[words.slice(0, 2).join(' ')];
  return alias === undefined ? words : [alias, ...words.slice(2)];
}

const overview = `countersign COMMAND [--json] [--help]
countersign --version

${commands.map(({ name, summary }) => `  ${name.padEnd(20)}  ${summary}`).join('\n')}

Each command tells more with --help; tenant check is doctor, and tenant keys … is keys …. With --json, standard output is JSON and nothing else.

The tenant is the one at COUNTERSIGN_URL, with the API key in COUNTERSIGN_KEY; without them, the local stack that \`npm start\` runs.
Exit codes: 0 fine, 1 a finding or a refusal, 2 incomplete, 3 called wrong.`;

/** Runs what was typed. Answers the exit code. */
export async function main(typed: readonly string[], context: Omit<Context, 'args' | 'json'>): Promise<number> {
  const json = typed.includes('--json');
  const wantsHelp = typed.some((word) => word === '--help' || word === '-h');
  const words = named(typed.filter((word) => word !== '--json' && word !== '--help' && word !== '-h'));
  const command = commands.find(({ name }) => words.slice(0, name.split(' ').length).join(' ') === name);
  if (words.length === 1 && words[0] === '--version') {
    context.out(manifest.version);
    return 0;
  }
  if (wantsHelp) {
    context.out(command?.usage ?? overview);
    return 0;
  }
  try {
    if (!command) throw new Usage(words.length === 0 ? 'a command is wanted' : `there is no such command: ${words.slice(0, 2).join(' ')}`);
    return await command.run({ ...context, json, args: words.slice(command.name.split(' ').length) });
  } catch (error) {
    if (!(error instanceof Usage || error instanceof Failure)) throw error;
    context.err(`countersign: ${error.message}`);
    if (error instanceof Failure) return error.exitCode;
    context.err(`\n${command?.usage ?? overview}`);
    return 3;
  }
}
