import { error, type Finding, ok, unknown, warning } from './finding.ts';
import type { Tools } from './tools.ts';
import { nameOf } from './trouble.ts';

/** Beyond it a look at times misleads (ours). */
const noticedSeconds = 60;
/** Beyond it AWS refuses what is signed. @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html */
const refusedSeconds = 5 * 60;

const setClock = 'set the clock of this machine by NTP: `timedatectl set-ntp true`, or the time settings of the system';

/** Holds our clock against the `Date` of somebody's answer, which counts whole seconds. */
export function clockFinding(check: string, whose: string, date: string | null, now: Date): Finding {
  const theirs = Date.parse(date ?? '');
  if (Number.isNaN(theirs)) return unknown(check, `${whose} does not say what time it is`, 'compare the clock of this machine by hand');
  const seconds = Math.round((now.getTime() - theirs) / 1000);
  const difference = `the clock of this machine is ${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} that of ${whose}`;
  if (Math.abs(seconds) > refusedSeconds) return error(check, difference, setClock);
  if (Math.abs(seconds) > noticedSeconds) return warning(check, difference, setClock);
  return ok(check, `the clocks of this machine and of ${whose} agree within a minute`);
}

/** Asks whatever answers at an address for its clock. */
export async function checkClock(tools: Tools, check: string, whose: string, url: string): Promise<Finding[]> {
  try {
    return [clockFinding(check, whose, await tools.dateOf(url), tools.now())];
  } catch (failure) {
    return [unknown(check, `${whose} can not be reached from here: ${nameOf(failure)}`, 'look at the network and the proxy of this machine')];
  }
}
