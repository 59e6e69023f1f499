import v31 from '../../openapi.json' with { type: 'json' };
import v30 from '../../openapi-3.0.json' with { type: 'json' };

/** The committed descriptions of the API, as text to answer with; the bundle holds them. */
export const openApiDocuments = { v31: JSON.stringify(v31), v30: JSON.stringify(v30) } as const;
