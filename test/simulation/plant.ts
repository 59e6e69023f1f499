import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import type { Asked, Report } from './one.ts';
import type { Change, Planted, Variant } from './planted.ts';
import { type AskedSmall, runInPool } from './pool.ts';
import { smallWorlds } from './small-world.ts';

/** Builds the simulation under a name of its own. Answers the address of the program. */
export type Bundled = (name: string, plugins: Plugin[]) => Promise<string>;

/** A bug that was looked for. */
export interface Caught {
  readonly id: string;
  readonly variant: string;
  readonly text: string;
  /** The first invariant that broke, after how many acts of which history; undefined where none did. */
  readonly by: { readonly invariant: string; readonly text: string; readonly seed: number; readonly acts: number; readonly histories: number } | undefined;
  /** How the small worlds show it, for a row that they must find; `undefined` where none did. */
  readonly small?: { readonly invariant: string; readonly way: readonly string[]; readonly states: number } | undefined;
  /** What breaks where only the controls that would hide the bug are switched off; undefined where there are none. */
  readonly openedAlone: string | undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Puts changes into sources on their way into a bundle. @throws Error where what is to be changed does not stand there exactly once */
function changing(changes: readonly Change[]): Plugin {
  const files = [...new Set(changes.map(({ file }) => file))];
  return {
    name: 'planted bugs',
    setup(build) {
      for (const file of files) {
        build.onLoad({ filter: new RegExp(`${escaped(file)}$`) }, async ({ path }) => {
          let contents = await readFile(path, 'utf8');
          for (const { from, to } of changes.filter((one) => one.file === file)) {
            if (contents.split(from).length !== 2) throw new Error(`${file}: what is to be changed does not stand there exactly once: ${from}`);
            contents = contents.replace(from, () => to);
          }
          return { contents, loader: file.endsWith('x') ? 'tsx' : 'ts' };
        });
      }
    },
  };
}

/** Runs histories until one breaks something that `wanted` takes. */
async function firstBroken(program: string, workers: number, histories: number, wanted: (invariant: string) => boolean): Promise<Caught['by']> {
  const found: { report: Report; invariant: string; text: string }[] = [];
  let seed = 0;
  let done = 0;
  await runInPool(
    program,
    workers,
    (): Asked | undefined => {
      if (found.length > 0 || seed >= histories) return undefined;
      seed += 1;
      return { seed };
    },
    (report) => {
      done += 1;
      const broken = report.violations.find(({ invariant }) => wanted(invariant));
      if (broken) found.push({ report, ...broken });
    },
  );
  const first = found.toSorted((a, b) => a.report.seed - b.report.seed)[0];
  return first && { invariant: first.invariant, text: first.text, seed: first.report.seed, acts: first.report.actsUntil, histories: done };
}

/** So many acts in a row are enough for every bug that a small world can show. */
const depthOfPlanted = 6;

/** Looks at all small worlds until one breaks something that `wanted` takes. */
async function firstInSmall(program: string, workers: number, wanted: (invariant: string) => boolean): Promise<Caught['small']> {
  const left: AskedSmall[] = smallWorlds.map((_, small) => ({ small, depth: depthOfPlanted }));
  const found: NonNullable<Caught['small']>[] = [];
  await runInPool(
    program,
    workers,
    () => (found.length > 0 ? undefined : left.shift()),
    ({ broken, states }) => {
      const first = broken?.violations.find(({ invariant }) => wanted(invariant));
      if (broken && first) found.push({ invariant: first.invariant, way: broken.way, states });
    },
  );
  return found[0];
}

/** Enough to see whether a control that is switched off lets anything through by itself. */
const historiesOfOpened = 60;

/** Plants each bug alone and looks for it. */
export async function catchPlanted(
  rows: readonly Planted[],
  { bundled, workers, histories, tell }: { bundled: Bundled; workers: number; histories: number; tell: (caught: Caught) => void },
): Promise<Caught[]> {
  const all: Caught[] = [];
  for (const { id, text, must, variants, small } of rows) {
    const isWanted = (invariant: string): boolean => must.includes(invariant);
    for (const variant of variants) {
      const program = await built(bundled, variant);
      const caught: Caught = {
        id,
        variant: variant.name,
        text,
        by: await firstBroken(program, workers, histories, isWanted),
        ...(small && { small: await firstInSmall(program, workers, isWanted) }),
        openedAlone: await openedAlone(bundled, variant, workers),
      };
      tell(caught);
      all.push(caught);
    }
  }
  return all;
}

const built = (bundled: Bundled, { name, bug, opened = [] }: Variant): Promise<string> => bundled(name, [changing([...bug, ...opened])]);

async function openedAlone(bundled: Bundled, { name, opened }: Variant, workers: number): Promise<string | undefined> {
  if (!opened) return undefined;
  const broken = await firstBroken(await bundled(`${name}-opened`, [changing(opened)]), workers, historiesOfOpened, () => true);
  return broken ? `${broken.invariant}: ${broken.text}` : 'nothing';
}
