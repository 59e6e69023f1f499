import { recordPages } from './page-states.ts';
import { checkStates } from './states/check-states.ts';

checkStates('the audit and the policy, in every state', recordPages);
