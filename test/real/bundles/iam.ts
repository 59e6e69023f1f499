/** What one call asks of IAM. */
export interface Asked {
  /** `dynamodb:GetItem` */
  readonly action: string;
  /** An ARN; `*` for actions that know no resource. */
  readonly resource: string;
  /** Condition keys and what the request says of them; several values where the key has many. */
  readonly context: Readonly<Record<string, string | readonly string[]>>;
}

/** A statement of a policy with everything filled in. */
export interface PolicyStatement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | string[];
  readonly Resource?: string | string[];
  readonly NotResource?: string | string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | string[]>>>>;
}

/**
 * Whether IAM lets a call through: some statement of the role allows it, and none, of the role or of the resource, denies it.
 *
 * What a resource's policy allows is left out: nothing here reaches another account.
 *
 * @throws Error for a condition operator that is not known here, so that none is passed over
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function isAllowed(asked: Asked, ofRole: readonly PolicyStatement[], ofResource: readonly PolicyStatement[] = []): boolean {
  const applies = (statement: PolicyStatement) =>
    listed(statement.Action).some((one) => fits(one, asked.action)) && isAbout(statement, asked) && holds(statement, asked);
  const denies = [...ofRole, ...ofResource].some((statement) => statement.Effect === 'Deny' && applies(statement));
  return !denies && ofRole.some((statement) => statement.Effect === 'Allow' && applies(statement));
}

function isAbout({ Resource, NotResource }: PolicyStatement, { resource }: Asked): boolean {
  if (NotResource !== undefined) return !listed(NotResource).some((one) => fits(one, resource));
  return listed(Resource ?? []).some((one) => fits(one, resource));
}

function holds({ Condition = {} }: PolicyStatement, { context }: Asked): boolean {
  return Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => compare(operator, context[key] === undefined ? undefined : listed(context[key]), listed(wanted).map(String))),
  );
}

/** @param given - undefined where the request has no such key */
function compare(operator: string, given: readonly string[] | undefined, wanted: readonly string[]): boolean {
  const same = (value: string) => wanted.includes(value);
  const alike = (value: string) => wanted.some((one) => fits(one, value));
  switch (operator) {
    case 'ArnLike':
    case 'StringLike':
      return given?.some(alike) ?? false;
    case 'Bool':
    case 'StringEquals':
      return given?.some(same) ?? false;
    case 'StringEqualsIfExists':
      return given?.some(same) ?? true;
    case 'ArnNotEquals':
      return !given?.some(alike);
    case 'StringNotEquals':
      return !given?.some(same);
    case 'ForAnyValue:StringEquals':
      return given?.some(same) ?? false;
    case 'ForAllValues:StringEquals':
      return given?.every(same) ?? true;
    case 'ForAllValues:StringLike':
      return given?.every(alike) ?? true;
    case 'NumericLessThan':
      return given?.some((value) => wanted.some((one) => Number(value) < Number(one))) ?? false;
    case 'Null':
      return wanted.includes(String(given === undefined));
    default:
      throw new Error(`condition operator not known here: ${operator}`);
  }
}

/** `*` stands for any characters, `?` for one. */
function fits(pattern: string, text: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, 's').test(text);
}

const listed = <Value>(value: Value | readonly Value[]): readonly Value[] => (Array.isArray(value) ? value : [value]) as readonly Value[];
