/** Who goes on next, where several wait at once: drawn, so that the same chance gives the same order. */
export interface Turns {
  /** Answers when it is the caller's turn; one caller at a time goes on until it waits again. */
  next(): Promise<void>;
}

/** @param chance - from 0 up to 1. */
export function createTurns(chance: () => number): Turns {
  const waiting: (() => void)[] = [];
  let planned = false;
  const plan = () => {
    if (planned) return;
    planned = true;
    setImmediate(() => {
      planned = false;
      waiting.splice(Math.floor(chance() * waiting.length), 1)[0]?.();
      if (waiting.length > 0) plan();
    });
  };
  return {
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        plan();
      }),
  };
}
