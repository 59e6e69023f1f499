import policySchema from '../../docs/policy.schema.json' with { type: 'json' };
import v31 from '../../openapi.json' with { type: 'json' };
import v30 from '../../openapi-3.0.json' with { type: 'json' };

/** The committed descriptions of the API and of its policy, as text to answer with; the bundle holds them. */
export const openApiDocuments = { v31: JSON.stringify(v31), v30: JSON.stringify(v30), policySchema: JSON.stringify(policySchema) } as const;

/** The same description to make its page of. */
export const apiDescription = v31;
