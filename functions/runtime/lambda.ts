/** A Lambda entry whose clients are made at its first call: importing it needs no AWS and no settings. */
export function onLambda<Event, Result>(make: () => (event: Event) => Promise<Result>): (event: Event) => Promise<Result> {
  let made: ((event: Event) => Promise<Result>) | undefined;
  return (event) => {
    made ??= make();
    return made(event);
  };
}
