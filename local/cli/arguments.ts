import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Usage } from './command.ts';

/** Options and operands of a command. @throws Usage in one line */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const [said = ''] = (error as Error).message.split(/\. |\n/);
    throw new Usage(said.charAt(0).toLowerCase() + said.slice(1));
  }
}

/** The one file that a command is about. @throws Usage where it is missing, or not alone */
export function theFile(positionals: readonly string[]): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Usage('one policy file is wanted');
  return file;
}

/** The instant of `--since`: `30d` back from now, or an instant. @throws Usage for anything else */
export function sinceInstant(text: string): string {
  const days = /^(\d{1,4})d$/.exec(text)?.[1];
  const at = days === undefined ? Date.parse(text) : Date.now() - Number(days) * 86_400_000;
  if (!Number.isFinite(at)) throw new Usage(`--since is an instant or a number of days such as 30d: ${text}`);
  return new Date(at).toISOString();
}
