import type { Context } from './command.ts';

export interface Progress {
  /** So much of the whole is done. */
  tick(done: number): void;
  /** Takes the bar away. */
  end(): void;
}

const width = 30;

/** A bar on the terminal, rewritten in place; nothing where there is no terminal. `total` 0 means that nobody knows. */
export function progressBar({ terminal }: Pick<Context, 'terminal'>, total: number, what: string): Progress {
  let shown = '';
  const show = (line: string) => {
    if (line === shown) return;
    shown = line;
    terminal?.(`\r\u001b[K${line}`);
  };
  return {
    tick(done) {
      if (total === 0) return show(`${done} ${what}`);
      const part = Math.min(1, done / total);
      const full = Math.round(part * width);
      show(`[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${Math.round(part * 100)} % of ${total} ${what}`);
    },
    end: () => show(''),
  };
}
