/** Counts work that goes on in the background, so that a caller can wait for its end. */
export interface Activity {
  track<T>(work: Promise<T>): Promise<T>;
  idle(): boolean;
  /** Answers when nothing goes on at that moment. */
  settle(): Promise<void>;
}

export function createActivity(): Activity {
  const running = new Set<Promise<unknown>>();
  return {
    track: (work) => {
      const forget = () => void running.delete(work);
      running.add(work);
      work.then(forget, forget);
      return work;
    },
    idle: () => running.size === 0,
    settle: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
