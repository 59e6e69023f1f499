import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { firstFault, type TenantConfig, TenantFile } from './tenant-schema.ts';

export type { EdgeConfig, TenantConfig } from './tenant-schema.ts';
export { edgeRegion } from './tenant-schema.ts';

/** A tenant's file that can't be used; the message is one line for the person who wrote it. */
export class TenantConfigError extends Error {
  override readonly name = 'TenantConfigError';
}

/**
 * Checks what a tenant's file says.
 *
 * @throws TenantConfigError of one line that names the key at fault.
 */
export function parseTenantConfig(source: string): TenantConfig {
  let document: unknown;
  try {
    document = parse(source);
  } catch (error) {
    throw new TenantConfigError(`not YAML: ${String((error as Error).message).split('\n')[0]}`);
  }
  const { data, error } = TenantFile.safeParse(document);
  if (!data) throw new TenantConfigError(firstFault(error));
  return data;
}

/** The tenants that have a file in a directory, in order; a tenant's policy lies beside it and is none. */
export function tenantsIn(directory: string): string[] {
  return readdirSync(directory)
    .flatMap((name) => /^([^.]+)\.yaml$/.exec(name)?.[1] ?? [])
    .sort();
}

/**
 * Reads the file of one tenant.
 *
 * @throws TenantConfigError when there is none, when it is not valid, or when it names another tenant.
 */
export function readTenantConfig(directory: string, tenant: string): TenantConfig {
  if (!/^[a-z][a-z0-9-]*$/.test(tenant)) throw new TenantConfigError(`a tenant is named in lower-case letters, digits and hyphens: ${JSON.stringify(tenant)}`);
  const file = join(directory, `${tenant}.yaml`);
  if (!existsSync(file)) throw new TenantConfigError(`unknown tenant, there is no tenants/${tenant}.yaml`);
  try {
    const config = parseTenantConfig(readFileSync(file, 'utf8'));
    if (config.edge && existsSync(join(directory, `${tenant}-edge.yaml`)))
      throw new TenantConfigError(`an edge’s stack is named as that of the tenant ${tenant}-edge is`);
    if (config.tenantId !== tenant) throw new TenantConfigError(`tenantId must be ${tenant}, as the file is named: "${config.tenantId}"`);
    return config;
  } catch (error) {
    if (error instanceof TenantConfigError) throw new TenantConfigError(`tenants/${tenant}.yaml: ${error.message}`);
    throw error;
  }
}
