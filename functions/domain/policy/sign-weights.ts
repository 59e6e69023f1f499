import type { SignWeights } from './sign-model.ts';

export const signWeights: SignWeights = { thresholds: {} as SignWeights['thresholds'], features: '' };
