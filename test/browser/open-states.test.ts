import { openPages } from './page-states.ts';
import { checkStates } from './states/check-states.ts';

checkStates('the documentation, and a tenant that is stopped, in every state', openPages);
