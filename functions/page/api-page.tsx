import { renderPage } from './layout.tsx';
import { Members, type ShownSchema, TypeWords } from './schema-words.tsx';
import { Ticked } from './ticked.tsx';

interface ShownResponse {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: ShownSchema }>>;
}
interface ShownOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: ShownSchema;
    readonly description?: string;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: ShownSchema }>> };
  readonly responses: Readonly<Record<string, ShownResponse | { readonly $ref: string }>>;
}

/** An OpenAPI 3.1 document, as far as the page shows it. */
export interface ShownApi {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, ShownOperation>>>>;
  readonly webhooks: Readonly<Record<string, { readonly post: { readonly summary: string } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, ShownSchema>>; readonly responses: Readonly<Record<string, ShownResponse>> };
}

export interface ApiPageView {
  readonly api: ShownApi;
  /** Scheme and host of the stack. */
  readonly url: string;
  /** By operation. */
  readonly examples: Readonly<Record<string, readonly { readonly says: string; readonly shell: string; readonly keeps?: string }[]>>;
  /** By code. */
  readonly problems: Readonly<Record<string, { readonly status: number; readonly means: string }>>;
}

/** The documentation of the API, made from its description: groups, operations with what they take and answer, schemas, webhooks, codes. */
export function renderApiPage({ api, url, examples, problems }: ApiPageView): string {
  const operations = Object.entries(api.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, address: `${method.toUpperCase()} ${path}` })),
  );
  return renderPage({
    title: `The HTTP API of ${api.info.title}`,
    lead: (
      <nav aria-label="Groups">
        {api.tags.map(({ name }) => (
          <a href={`#group-${name}`}>{name}</a>
        ))}
        <a href="#webhooks">Webhooks</a>
        <a href="#problems">Problems</a>
        <a href="#schemas">Schemas</a>
      </nav>
    ),
    heading: `The HTTP API of ${api.info.title}`,
    wide: true,
    footer: (
      <p>
        Version {api.info.version}. For programs: <a href="/openapi.json">OpenAPI 3.1</a>, <a href="/openapi-3.0.json">OpenAPI 3.0</a>,{' '}
        <a href="/policy.schema.json">schema of the policy</a>.
      </p>
    ),
    children: (
      <>
        <p>{api.info.description}</p>
        <Manners url={url} />
        {api.tags.map(({ name, description }) => (
          <section>
            <h2 class="group" id={`group-${name}`}>
              {name}
            </h2>
            <p>{description}.</p>
            {operations
              .filter(({ tags }) => tags.includes(name))
              .map((operation) => (
                <Operation operation={operation} responses={api.components.responses} examples={examples[operation.operationId] ?? []} problems={problems} />
              ))}
          </section>
        ))}
        <Webhooks webhooks={api.webhooks} />
        <Problems problems={problems} />
        <section>
          <h2 class="group" id="schemas">
            Schemas
          </h2>
          {Object.entries(api.components.schemas).map(([name, schema]) => (
            <section>
              <h3 id={`schema-${name}`}>{name}</h3>
              {typeof schema.description === 'string' ? (
                <p>
                  <Ticked text={schema.description} />.
                </p>
              ) : null}
              {schema.properties === undefined ? (
                <p>
                  <TypeWords schema={schema} />
                </p>
              ) : (
                <Members schema={schema} />
              )}
            </section>
          ))}
        </section>
      </>
    ),
  });
}

function Manners({ url }: { readonly url: string }) {
  return (
    <section>
      <h2>Before the first call</h2>
      <ul>
        <li>
          Every call but those of the service itself carries <code>Authorization: Bearer cs_&lt;keyId&gt;_&lt;secret&gt;</code>.
        </li>
        <li>
          Instants are ISO 8601 in UTC; money is in whole minor units of its currency; lists take <code>limit</code> and <code>cursor</code>.
        </li>
        <li>
          Every answer has an <code>x-request-id</code>. Whoever runs the stack finds the call in the logs by it.
        </li>
        <li>
          A refusal is <code>application/problem+json</code> with a <a href="#problems">code</a>; its header <code>link</code> leads to the page of the code.
        </li>
      </ul>
      <p>
        The examples below run as they stand, in this order, once these are set. They send a reply and change accounts and people: run them against a{' '}
        <strong>stack for trying</strong>, never against one that customers hear of.
      </p>
      <pre>{`URL=${url}\nKEY=cs_…        # drafts:write, drafts:read\nADMIN_KEY=cs_…  # admin\nAUDIT_KEY=cs_…  # audit:read\nSANDBOX_KEY=cs_…  # sandbox`}</pre>
    </section>
  );
}

interface OperationProps {
  readonly operation: ShownOperation & { readonly address: string };
  readonly responses: ShownApi['components']['responses'];
  readonly examples: ApiPageView['examples'][string];
  readonly problems: ApiPageView['problems'];
}

function Operation({ operation, responses, examples, problems }: OperationProps) {
  const { operationId, address, summary, description, parameters = [], requestBody, responses: answers } = operation;
  return (
    <section>
      <h3 id={operationId}>{summary}</h3>
      <p>
        <code>{address}</code>
      </p>
      {(description?.split('\n\n') ?? []).map((paragraph) => (
        <p>
          <Ticked text={paragraph} />
        </p>
      ))}
      {examples.map(({ says, shell, keeps }) => (
        <>
          <p>
            {says}
            {keeps ? (
              <>
                ; the <code>id</code> of the answer is <code>{`$${keeps}`}</code> below
              </>
            ) : null}
            :
          </p>
          <pre data-operation={operationId} {...(keeps ? { 'data-keeps': keeps } : {})}>
            {shell}
          </pre>
        </>
      ))}
      <details>
        <summary>
          {parameters.length > 0 || requestBody ? 'What it takes and answers' : 'What it answers'}
          <span class="vh">: {summary}</span>
        </summary>
        {parameters.length > 0 ? <Parameters parameters={parameters} /> : null}
        {Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => (
          <p>
            Body, <code>{type}</code>: <TypeWords schema={schema} />
          </p>
        ))}
        <ul>
          {Object.entries(answers).map(([status, answer]) => (
            <Answer status={status} problems={problems} answer={'$ref' in answer ? responses[answer.$ref.split('/').at(-1) ?? ''] : answer} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Parameters({ parameters }: { readonly parameters: NonNullable<ShownOperation['parameters']> }) {
  const places: Readonly<Record<string, string>> = { path: 'in the path', query: 'in the query', header: 'header' };
  return (
    <ul>
      {parameters.map(({ name, in: place, required, schema, description }) => {
        const text = description ?? (typeof schema.description === 'string' ? schema.description : undefined);
        return (
          <li>
            <code>{name}</code>, {places[place]}: <TypeWords schema={schema} />
            {required && place !== 'path' ? ', required' : null}
            {text ? (
              <>
                . <Ticked text={text} />
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Answer({ status, answer, problems }: { readonly status: string; readonly answer: ShownResponse | undefined } & Pick<ApiPageView, 'problems'>) {
  const linkOf = (word: string) => (Number(status) >= 400 && Object.hasOwn(problems, word) ? `/docs/problems/${word}` : undefined);
  const [shown] = Object.entries(answer?.content ?? {}).filter(([type]) => type === 'application/json');
  return (
    <li>
      {status}: <Ticked text={answer?.description ?? ''} linkOf={linkOf} />
      {shown ? (
        <>
          {' '}
          (
          <TypeWords schema={shown[1].schema} />)
        </>
      ) : null}
      {shown?.[1].schema.properties ? <Members schema={shown[1].schema} /> : null}
    </li>
  );
}

function Webhooks({ webhooks }: { readonly webhooks: ShownApi['webhooks'] }) {
  return (
    <section>
      <h2 class="group" id="webhooks">
        Webhooks
      </h2>
      <p>
        Sent to the endpoint of the tenant, signed as Standard Webhooks say, each with the <a href="#schema-Draft">draft</a> as it was at that moment. The{' '}
        <code>webhook-id</code> is the same on every attempt.
      </p>
      <ul>
        {Object.entries(webhooks).map(([type, { post }]) => (
          <li>
            <code>{type}</code>: <Ticked text={post.summary} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Problems({ problems }: Pick<ApiPageView, 'problems'>) {
  return (
    <section>
      <h2 class="group" id="problems">
        Problems
      </h2>
      <p>By status, with what each means. A code leads to what to do.</p>
      <ul>
        {Object.entries(problems).map(([code, { status, means }]) => (
          <li>
            {status} <a href={`/docs/problems/${code}`}>{code}</a>: <Ticked text={means} />
          </li>
        ))}
      </ul>
    </section>
  );
}
