import { type ParseArgsConfig, parseArgs } from 'node:util';

type OptionsOf = NonNullable<ParseArgsConfig['options']>;
type ValuesOf<Options extends OptionsOf> = ReturnType<typeof parseArgs<{ options: Options }>>['values'];

/** Where a command writes. */
export interface Output {
  /** @default standard output */
  readonly print?: (text: string) => void;
  /** @default standard error */
  readonly complain?: (text: string) => void;
}

/** A command that plays something and says what came out. */
export interface Command<Options extends OptionsOf, Asked> {
  readonly name: string;
  /** What `--help` prints, and what follows a complaint. */
  readonly usage: string;
  /** Beside `--help`, which each has. */
  readonly options: Options;
  /** Makes of the options' texts what is asked for. @throws Error in one line that says which option is wrong */
  readonly read: (values: ValuesOf<Options>) => Asked;
}

/**
 * Reads the arguments and plays.
 *
 * @param play - answers the exit code.
 * @returns that code; 0 for `--help`; 3 where an option is not known, wants a value or has a wrong one: nothing is played then
 */
export async function runCommand<const Options extends OptionsOf, Asked>(
  { name, usage, options, read }: Command<Options, Asked>,
  args: readonly string[],
  play: (asked: Asked, print: (text: string) => void) => Promise<number>,
  { print = console.log, complain = console.error }: Output = {},
): Promise<number> {
  let asked: Asked;
  try {
    const { help, ...values } = parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean' } } as OptionsOf }).values;
    if (help) {
      print(usage);
      return 0;
    }
    asked = read(values as ValuesOf<Options>);
  } catch (error) {
    complain(`${name}: ${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 3;
  }
  return play(asked, print);
}

/** The whole number that an option's text is. @throws Error in one line where it is none, or out of range */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isInteger(value) || value < least || value > most) throw new Error(`--${option} must be a whole number from ${least} to ${most}: ${text}`);
  return value;
}
