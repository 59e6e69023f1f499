/** Why a holding reply that the helpdesk was not asked to post is missed by nobody. */
export type Needless = 'answered' | 'overtaken';

/**
 * Whether a holding reply that was given up for this is one that nobody need mend.
 *
 * - `answered`: somebody else has answered the customer
 * - `overtaken`: the customer has written again, to which a holding reply would be no answer
 */
export const isNeedlessFor = (reason: string | undefined): reason is Needless => reason === 'answered' || reason === 'overtaken';
