import type { AccountsStore } from '../functions/adapters/accounts-store.ts';
import type { Scope } from '../functions/domain/api-key.ts';
import type { PersonFields } from '../functions/domain/approval/person.ts';
import type { Actor } from '../functions/domain/audit-entry.ts';
import type { AccountFields } from '../functions/domain/policy/account.ts';
import { standardPolicy } from '../functions/domain/policy/standard-policy.ts';

/** A person as `.local/stack.json` names them. */
export interface SeededPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
}
export interface Seeded {
  readonly keys: { readonly helpdesk: string; readonly admin: string; readonly audit: string; readonly sandbox: string };
  readonly people: readonly SeededPerson[];
}

const usd = (dollars: number) => ({ currency: 'USD', minor: dollars * 100 });

/** Every role has a holder, most have two, and every line of managers ends at the owner. */
const people: Readonly<Record<string, Omit<PersonFields, 'email' | 'active'>>> = {
  per_olivia: { name: 'Olivia Okafor', roles: ['owner', 'executive'], limits: { release: usd(1_000_000) } },
  per_edgar: { name: 'Edgar Lindqvist', roles: ['executive'], managerId: 'per_olivia', limits: { release: usd(500_000) } },
  per_dora: { name: 'Dora Marchetti', roles: ['department-head', 'supervisor'], managerId: 'per_olivia', limits: { release: usd(100_000) } },
  per_dev: { name: 'Dev Banerjee', roles: ['department-head'], managerId: 'per_edgar', limits: { release: usd(100_000) } },
  per_fatima: { name: 'Fatima Haddad', roles: ['finance'], managerId: 'per_edgar', limits: { release: usd(100_000) } },
  per_frank: { name: 'Frank Weber', roles: ['finance'], managerId: 'per_fatima', limits: { release: usd(50_000) } },
  // The tenant has no limits in this currency, so its refunds wait for a person: her, of the office in the Pacific.
  per_teva: { name: 'Teva Temaru', roles: ['finance'], managerId: 'per_fatima', limits: { release: { currency: 'XPF', minor: 5_000_000 } } },
  per_lena: { name: 'Lena Novak', roles: ['legal', 'compliance'], managerId: 'per_olivia', limits: { release: usd(100_000) } },
  per_carlos: { name: 'Carlos Rivera', roles: ['compliance'], managerId: 'per_lena', limits: { release: usd(10_000) } },
  per_sam: { name: 'Sam Whitfield', roles: ['security'], managerId: 'per_dev', limits: { release: usd(10_000) } },
  per_ines: { name: 'Ines Duarte', roles: ['senior-engineer', 'security'], managerId: 'per_dev', limits: { release: usd(10_000) } },
  per_maria: { name: 'Maria Santos', roles: ['manager', 'account-manager', 'supervisor'], managerId: 'per_dora', limits: { release: usd(25_000) } },
  per_ann: { name: 'Ann Becker', roles: ['manager', 'account-manager'], managerId: 'per_maria', limits: { release: usd(10_000) } },
  per_ben: { name: 'Ben Carter', roles: ['manager', 'account-manager'], managerId: 'per_maria', limits: { release: usd(10_000) } },
  per_bo: { name: 'Bo Hansen', roles: ['backup', 'manager'], managerId: 'per_dora', limits: { release: usd(10_000) } },
  per_gina: { name: 'Gina Park', roles: [], managerId: 'per_ann' }, // writes replies and decides nothing
};

const account = (fields: Partial<AccountFields> & Pick<AccountFields, 'name' | 'segment'>): AccountFields => ({
  regulated: [],
  privilegedRoles: [],
  activeEscalation: false,
  frozen: false,
  ...fields,
});

const accounts: Readonly<Record<string, AccountFields>> = {
  acc_northwind: account({ name: 'Northwind Traders', segment: 'enterprise', contractValue: usd(90_000), managerId: 'per_ann' }),
  acc_contoso: account({ name: 'Contoso Health', segment: 'enterprise', contractValue: usd(250_000), regulated: ['healthcare'], managerId: 'per_maria' }),
  acc_fabrikam: account({ name: 'Fabrikam Parts', segment: 'standard', contractValue: usd(18_000), managerId: 'per_ben' }),
  acc_tailspin: account({ name: 'Tailspin Toys', segment: 'small', contractValue: usd(1_200), managerId: 'per_ben' }),
  acc_adatum: account({
    name: 'Adatum Cloud',
    segment: 'standard',
    contractValue: usd(40_000),
    privilegedRoles: ['Global Administrator'],
    managerId: 'per_ann',
  }),
  acc_proseware: account({ name: 'Proseware Print', segment: 'standard', contractValue: usd(22_000), activeEscalation: true, managerId: 'per_maria' }),
};

const keys: Readonly<Record<keyof Seeded['keys'], readonly Scope[]>> = {
  helpdesk: ['drafts:write', 'drafts:read'],
  admin: ['admin', 'drafts:read'],
  audit: ['audit:read', 'drafts:read'],
  sandbox: ['sandbox'],
};

const system: Actor = { via: 'system' };

/** Fills empty tables with the demo tenant: the standard policy, its people, its customers, and four API keys. */
export async function seed(store: AccountsStore): Promise<Seeded> {
  const kept = await store.putPolicy(standardPolicy, 0, system);
  if (!kept.ok) throw new Error(`the tables are not empty: ${kept.reason}`);
  const seeded: SeededPerson[] = [];
  for (const [id, fields] of Object.entries(people)) {
    const email = `${id.slice('per_'.length)}@countersign.example`;
    await store.putPerson(id, { ...fields, email, active: true }, system);
    seeded.push({ id, name: fields.name, email, roles: fields.roles });
  }
  for (const [id, fields] of Object.entries(accounts)) await store.putAccount(id, fields, system);
  const plain = async (name: keyof Seeded['keys']) => (await store.createKey(`${name} (demo)`, keys[name], system)).plain;
  return {
    keys: { helpdesk: await plain('helpdesk'), admin: await plain('admin'), audit: await plain('audit'), sandbox: await plain('sandbox') },
    people: seeded,
  };
}
