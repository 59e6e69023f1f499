import { bundle } from '../bin/bundle.mjs';
import { goalsOf, rateOf } from '../local/load/report.ts';
import { playLoad } from '../local/load/run.ts';
import { startLoadServer, withServer } from '../local/load/server-process.ts';
import type { Row } from './harness.ts';

/** Ten times what 4 million replies a week come to. */
const least = 66;
/** A little more is sent, as chance may send a little less. */
const sent = 72;
const seconds = 60;
const warmUpSeconds = 10;

/** Drafts a second through the local stack over HTTP, one in ten held and approved; the peer is what is wanted. */
export async function run(): Promise<Row[]> {
  const module = await bundle('local/load/server.ts', { name: 'load-server' });
  const load = { seconds, warmUpSeconds, rate: sent, gated: 0.1, seed: 'bench', kept: 0, pending: 0, minimal: 0 };
  const result = await withServer(await startLoadServer({ data: 'memory', module }), (server) => playLoad(server, load));
  const rate = rateOf(result);
  const noErrors = goalsOf(result)[0]?.met ?? false;
  return [{ name: 'load', ours: rate, peer: least, ratio: rate / least, goal: `at least ${least} a second, no errors`, met: rate >= least && noErrors }];
}
