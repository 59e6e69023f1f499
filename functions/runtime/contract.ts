/**
 * Which versions may follow each other over the same tables.
 *
 * It grows with every change that keeps something which a version before it leaves alone: a new word of an enumeration, a member inside an object,
 * anything new in a revision (decision 18). The stack prints it, and `countersign doctor` refuses to go back behind it.
 * `test/functions/contract.test.ts` holds what is kept against what was recorded for this number.
 */
export const contract = 1;
