import { handler as handle } from '../../intake.ts';

// What every draft needs, loaded at the start; named here so that it is kept. The rest of intake is read at the first event (`lib/bundle.ts`).
export { createSentiment } from '../../adapters/comprehend-sentiment.ts';
export { createDynamoDbTables } from '../../adapters/dynamodb-tables.ts';
export { createLog } from '../../adapters/log.ts';
export { Submission } from '../../domain/policy/draft.ts';

export const handler: typeof handle = (event) => handle(event);
