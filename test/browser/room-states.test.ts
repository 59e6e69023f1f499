import { roomPages } from './page-states.ts';
import { checkStates } from './states/check-states.ts';

checkStates('queue, insights, delegation and audit sample, in every state', roomPages);
