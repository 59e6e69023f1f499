import type { Action } from '../domain/policy/draft.ts';
import { Name } from './parts.tsx';
import { actionLines, formatCount, moneyInAll } from './words.ts';

/** So many actions are read at a glance (ours); the lighter ones behind them are one click away, and what all of them move stands above. */
const shownActions = 10;

/** Every action that comes with a reply and is approved with it, heaviest first. */
export function Actions({ of }: { of: readonly Action[] }) {
  const lines = actionLines(of);
  if (lines.length === 0) return <p class="soft">No action comes with this reply.</p>;
  const inAll = moneyInAll(of);
  const more = lines.slice(shownActions);
  return (
    <>
      <p>
        {lines.length === 1 ? 'With this reply comes one action' : `With this reply come ${formatCount(lines.length)} actions, the heaviest first`}
        {inAll ? `; they move ${inAll} in all` : null}:
      </p>
      <ol>
        <Lines of={lines.slice(0, shownActions)} />
      </ol>
      {more.length > 0 ? (
        <details>
          <summary>{more.length === 1 ? 'One more action' : `${formatCount(more.length)} more actions`}</summary>
          <ol start={shownActions + 1}>
            <Lines of={more} />
          </ol>
        </details>
      ) : null}
    </>
  );
}

const Lines = ({ of }: { of: readonly string[] }) => (
  <>
    {of.map((line) => (
      <li>
        <Name>{line}</Name>
      </li>
    ))}
  </>
);
