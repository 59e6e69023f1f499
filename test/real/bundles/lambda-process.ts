import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { account, type DeployedFunction, region } from './assembly.ts';

const host = fileURLToPath(new URL('runtime-host.mjs', import.meta.url));

/** By which the endpoint knows who calls: each function has credentials of its own, as each has a role of its own. */
export const accessKeyOf = (name: string): string => `ASIA${name.replaceAll('-', '').toUpperCase()}`;

/** What Lambda itself sets, beside the environment that the template gives. @see "Defined runtime environment variables" of the Lambda developer guide */
const environmentOf = (deployed: DeployedFunction, endpoint: string): Record<string, string> => ({
  ...deployed.variables,
  _HANDLER: deployed.handler,
  AWS_ACCESS_KEY_ID: accessKeyOf(deployed.name),
  AWS_SECRET_ACCESS_KEY: 'made-up',
  AWS_SESSION_TOKEN: 'made-up',
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: deployed.functionName,
  AWS_LAMBDA_FUNCTION_VERSION: '1',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(deployed.memoryMegabytes),
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${deployed.functionName}`,
  AWS_LAMBDA_LOG_STREAM_NAME: '2026/01/01/[1]0123456789abcdef',
  LAMBDA_TASK_ROOT: deployed.directory,
  LANG: 'en_US.UTF-8',
  PATH: '/usr/local/bin:/usr/bin:/bin',
  TZ: ':UTC',
  AWS_ENDPOINT_URL: endpoint,
});

interface Pending {
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

/** One execution environment of a function: a process with the function's environment and nothing else, one event at a time. */
export class LambdaProcess {
  readonly deployed: DeployedFunction;
  /** Lines on standard output and standard error. */
  readonly lines: string[] = [];
  /** Every address that it connected to, as `<address>:<port>`. */
  readonly reached: string[] = [];
  invocations = 0;
  private readonly endpoint: string;
  private child: ChildProcess | undefined;
  private ready: Promise<void> = Promise.resolve();
  private line: Promise<unknown> = Promise.resolve();
  private readonly pending = new Map<string, Pending>();

  constructor(deployed: DeployedFunction, endpoint: string) {
    this.deployed = deployed;
    this.endpoint = endpoint;
  }

  /** @throws Error with the name that the function's error had; `Sandbox.Timedout` past its timeout. */
  invoke<Answer>(event: unknown): Promise<Answer> {
    const answer = this.line.then(() => this.invokeNow(JSON.stringify(event)));
    this.line = answer.catch(() => {});
    return answer.then((text) => JSON.parse(text));
  }

  stop(): void {
    this.child?.kill('SIGKILL');
  }

  private async invokeNow(event: string): Promise<string> {
    const { timeoutSeconds, functionName } = this.deployed;
    const child = this.child ?? this.start();
    await this.ready;
    this.invocations += 1;
    const id = randomUUID();
    const arn = `arn:aws:lambda:${region}:${account}:function:${functionName}:live`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(named('Sandbox.Timedout', `no answer within ${timeoutSeconds} s`)), timeoutSeconds * 1000);
      const settle = <Value>(how: (value: Value) => void) => {
        return (value: Value) => {
          clearTimeout(timer);
          this.pending.delete(id);
          how(value);
        };
      };
      this.pending.set(id, { resolve: settle(resolve), reject: settle(reject) });
      child.send({ id, event, arn, deadline: Date.now() + timeoutSeconds * 1000 });
    });
  }

  private start(): ChildProcess {
    const child = fork(host, [], {
      cwd: this.deployed.directory,
      env: environmentOf(this.deployed, this.endpoint),
      execArgv: [`--max-old-space-size=${Math.floor(this.deployed.memoryMegabytes * 0.9)}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream?.on('data', (chunk: Buffer) => {
        const lines = (rest + chunk.toString()).split('\n');
        rest = lines.pop() ?? '';
        this.lines.push(...lines.filter((line) => line !== ''));
      });
    }
    this.ready = new Promise((resolve, reject) => {
      child.on('message', (message: { ready?: true; reached?: string; id?: string; answer?: string; error?: { name: string; message: string } }) => {
        if (message.ready) resolve();
        if (message.reached !== undefined) this.reached.push(message.reached);
        if (message.id === undefined) return;
        const { id, answer, error } = message;
        if (error) this.pending.get(id)?.reject(named(error.name, error.message));
        else this.pending.get(id)?.resolve(answer ?? 'null');
      });
      child.on('exit', (code) => {
        const gone = named('Runtime.ExitError', `${this.deployed.name} ended with ${code}: ${this.lines.slice(-5).join(' ')}`);
        reject(gone);
        for (const { reject: fail } of this.pending.values()) fail(gone);
      });
    });
    return child;
  }
}

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });
