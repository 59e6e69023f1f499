import { mailedPages } from './page-states.ts';
import { checkStates } from './states/check-states.ts';

checkStates('what a mail leads to, in every state', mailedPages);
