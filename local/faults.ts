import * as z from 'zod';

/** What goes wrong on purpose: the body of `POST /_local/faults`. What is left out works. */
export const FaultPlan = z.strictObject({
  comprehend: z.enum(['down', 'slow', 'throttled', 'garbage', 'ok']).default('ok'),
  mail: z
    .strictObject({ bounce: z.array(z.string().min(1).max(320)).max(1000).default([]) })
    .default({ bounce: [] })
    .describe('Mail to these addresses is accepted and bounces afterwards'),
  webhook: z.enum(['500', '410', 'drop', 'ok']).default('ok').describe('What the endpoint answers; 410 disables it until it is enabled'),
  wake: z.enum(['lose', 'fail', 'ok']).default('ok'),
  crash: z.literal('after-decision').optional().describe("Fires once, right after a decision's commit"),
});
export type FaultPlan = z.infer<typeof FaultPlan>;

/** The plan in force; each post replaces all of it. */
export interface Faults {
  plan(): FaultPlan;
  replace(plan: FaultPlan): void;
  /** Says whether a crash is due, and forgets it. */
  takeCrash(): boolean;
}

export function createFaults(): Faults {
  let plan = FaultPlan.parse({});
  return {
    plan: () => plan,
    replace: (next) => {
      plan = next;
    },
    takeCrash: () => {
      const { crash, ...rest } = plan;
      plan = rest;
      return crash !== undefined;
    },
  };
}
