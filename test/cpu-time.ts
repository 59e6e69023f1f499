/**
 * Milliseconds of CPU that something takes: the least of several rounds.
 *
 * Of this process alone, so others who use the machine make it no longer; the first rounds also warm it up.
 */
export function cpuMilliseconds(run: () => void, rounds = 5): number {
  const times = Array.from({ length: rounds }, () => {
    const began = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * How much longer a text of eight times the length takes: 8 where the time is proportional, 64 where it is quadratic.
 *
 * @param runOf - what is done with a text of so many characters, prepared beforehand.
 */
export function growthOf(runOf: (length: number) => () => void): number {
  const [short, long] = [8192, 65_536].map(runOf) as [() => void, () => void];
  const least = 0.5; // below this a clock of microseconds says little
  return cpuMilliseconds(long) / Math.max(cpuMilliseconds(short), least);
}
