import { renderPage } from './layout.tsx';
import { Ticked } from './ticked.tsx';

/** A code of the API's problems, explained. */
export interface ProblemPageView {
  readonly code: string;
  readonly status: number;
  readonly means: string;
  readonly todo: readonly string[];
}

/** What one `code` means and what to do, for whoever writes or runs a client. */
export const renderProblemPage = ({ code, status, means, todo }: ProblemPageView): string =>
  renderPage({
    title: `${code} (${status})`,
    lead: (
      <nav>
        <a href="/docs">The HTTP API</a>
        <a href="/docs#problems">All codes</a>
      </nav>
    ),
    heading: (
      <>
        {status}: <code>{code}</code>
      </>
    ),
    children: (
      <>
        <section>
          <h2>What it means</h2>
          <p>
            <Ticked text={means} />
          </p>
        </section>
        <section>
          <h2>What to do</h2>
          <ol>
            {todo.map((step) => (
              <li>
                <Ticked text={step} />
              </li>
            ))}
          </ol>
        </section>
        <p class="soft">Clients key on the code and on the status: both stay as they are. The words of the answer may change.</p>
      </>
    ),
  });

/** For an address below that of the codes which is none of them. */
export const unknownProblemPage = (): string =>
  renderPage({
    title: 'No such code',
    lead: (
      <nav>
        <a href="/docs">The HTTP API</a>
      </nav>
    ),
    heading: 'There is no such code',
    children: (
      <p>
        <a class="button" href="/docs#problems">
          All codes
        </a>
      </p>
    ),
  });
