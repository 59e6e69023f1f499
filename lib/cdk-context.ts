import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What `cdk.json` sets, for apps that are synthesized without the CDK's command line. */
export function cdkContext(): Record<string, unknown> {
  const { context } = JSON.parse(readFileSync(fileURLToPath(new URL('../cdk.json', import.meta.url)), 'utf8')) as { context: Record<string, unknown> };
  return context;
}
