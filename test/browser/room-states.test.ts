import { roomPages } from './page-states.ts';
import { checkStates } from './states/check-states.ts';

checkStates('queue, insights and delegation, in every state', roomPages);
