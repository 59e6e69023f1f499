import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outsideCalls, type Source, triedIn, untriedCommands } from './outside-calls.ts';

const read = (path: string): Source => ({ path, text: readFileSync(path, 'utf8') });
const ports = read('functions/adapters/ports.ts').text;
const deps = read('functions/runtime/deps.ts').text;
const sources = globSync('functions/**/*.{ts,tsx}').sort().map(read);
const experiments = globSync('test/chaos/*.test.ts')
  .sort()
  .map(read)
  .filter(({ text }) => /^import \{ experiment \}/m.test(text));
const tried = experiments.flatMap(({ text }) => triedIn(text));

describe('an outside call', () => {
  it('F7: has an experiment, whichever it is', () => {
    const calls = outsideCalls(ports, deps);

    expect(calls).toEqual(expect.arrayContaining(['tables.transact', 'bodyEraser.eraseAll', 'signer.sign', 'logSigner.sign', 'log.error', 'sentiment.read']));
    expect(calls).not.toContain('personalData.reads'); // asks nobody
    expect(calls.filter((call) => !tried.includes(call))).toEqual([]);
  });

  it('of AWS is made behind a port that an experiment breaks', () => {
    expect(sources.flatMap(({ text }) => text.match(/new \w+Command\(/g) ?? []).length).toBeGreaterThan(15);
    expect(untriedCommands(sources, ports, deps, tried)).toEqual([]);
  });

  it.each([
    [
      'a new method of a port',
      ports.replace('export interface Mailer {', 'export interface Mailer {\n  recall(messageId: string): Promise<void>;'),
      deps,
      'mailer.recall',
    ],
    ['a new port', `${ports}\nexport interface Translator {\n  translate(text: string, to: string): Promise<string>;\n}\n`, deps, 'translator.translate'],
    [
      'a second service of a kind',
      ports,
      deps.replace('  readonly signer: Signer;', '  readonly signer: Signer;\n  readonly exportSigner: Signer;'),
      'exportSigner.sign',
    ],
    [
      'a new method over several lines',
      ports.replace('export interface Bodies {', 'export interface Bodies {\n  copy(\n    from: string,\n    to: string,\n  ): Promise<void>;'),
      deps,
      'bodies.copy',
    ],
  ])('that nobody has tried is found: %s', (_, plantedPorts, plantedDeps, call) => {
    expect(outsideCalls(plantedPorts, plantedDeps).filter((one) => !tried.includes(one))).toEqual([call]);
  });

  it('of AWS that nobody has tried is found: beside the adapters, in an adapter without a port, and behind a port without an experiment', () => {
    const planted: Source[] = [
      { path: 'functions/intake.ts', text: 'export const send = () => client.send(new PublishCommand({}));' },
      {
        path: 'functions/adapters/translate.ts',
        text: 'export function createTranslate() {\n  return { do: () => client.send(new TranslateTextCommand({})) };\n}',
      },
      {
        path: 'functions/adapters/mailer.ts',
        text: 'export function createMailer(): Mailer {\n  return { send: () => client.send(new SendEmailCommand({})) };\n}',
      },
    ];

    expect(untriedCommands(planted, ports, deps, tried)).toEqual([
      'functions/intake.ts: PublishCommand',
      'functions/adapters/translate.ts: TranslateTextCommand',
    ]);
    expect(untriedCommands(planted, ports, deps, []).at(-1)).toBe('functions/adapters/mailer.ts: SendEmailCommand');
  });
});

describe('an experiment', () => {
  it.each(experiments.map(({ path, text }) => [path, text]))('%s has a file of its own', (_, text) => {
    expect(text.match(/^experiment\(/gm)).toHaveLength(1);
    expect(triedIn(text).length).toBeGreaterThan(0);
  });
});
