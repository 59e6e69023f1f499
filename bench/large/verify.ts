import { main } from '../../local/cli/main.ts';

const began = process.cpuUsage();
let verdict = '';
const exit = await main(['audit', 'verify', ...process.argv.slice(2)], {
  api: { url: () => '', call: () => Promise.reject(new Error('nothing is asked of a server')) },
  out: (line) => {
    verdict ||= line.split(':')[0] ?? '';
  },
  err: console.error,
  terminal: undefined,
});
const { user, system } = process.cpuUsage(began);
const { maxRSS } = process.resourceUsage();
console.log(`${process.argv[3] ?? 'as usual'}: ${verdict} (exit ${exit}), ${((user + system) / 1e6).toFixed(1)} s of CPU, at most ${Math.round(maxRSS / 1024)} MB`);
