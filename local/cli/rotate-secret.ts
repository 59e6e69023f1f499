import { randomUUID } from 'node:crypto';
import { GetSecretValueCommand, PutSecretValueCommand, type SecretsManagerClient, UpdateSecretVersionStageCommand } from '@aws-sdk/client-secrets-manager';
import type { Rotation, SecretName, SecretRotationsStore } from '../../functions/adapters/secret-rotations-store.ts';
import type { Actor } from '../../functions/domain/audit-entry.ts';
import { Failure } from './command.ts';

/** What a secret becomes. */
export interface Plan {
  readonly act: Pick<Rotation, 'change' | 'kid'>;
  /** The whole secret from now on. */
  readonly text: string;
  /** For the audit event: ids, words and instants, nothing of the secret. */
  readonly data: Readonly<Record<string, unknown>>;
}

export interface RotatingDeps {
  readonly client: SecretsManagerClient;
  readonly secretArn: string;
  readonly name: SecretName;
  readonly rotations: SecretRotationsStore;
  readonly actor: Actor;
}

/** What came of it. `text` is the secret that is in force now. */
export interface Rotated {
  readonly text: string;
  readonly rotation: Pick<Rotation, 'change' | 'kid'>;
  /** It had been recorded by an earlier run that was cut off, since then; null where this run did all of it. */
  readonly carriedOnFrom: string | null;
  /** Since then an earlier run's change was recorded that never came into force, and is left out for this one; null where there was none. */
  readonly leftOutFrom: string | null;
}

const inForceLabel = 'AWSCURRENT';
/** As Secrets Manager's own rotation calls a version that is kept and not in force yet. */
const stagedLabel = 'AWSPENDING';

/**
 * Changes a secret in three steps: the new version is kept beside the one in force; the change is recorded with its event; the
 * new version comes into force, on condition that the one that was read is still in force.
 *
 * So nothing is ever in force that the audit does not tell of. Cut off before the record, nothing has happened. Cut off after it,
 * the next run finds the version that was recorded and brings that one into force, whatever else it was asked. Only a text that
 * takes the place of the recorded one does so without it: the event says that it was abandoned.
 *
 * @param wanted - compared with what an earlier run was cut off in: where it is the same, that is all.
 * @param plan - throws a Failure where the change would do harm.
 * @param isWanted - whether the recorded text is what the same change leads to now. @default it always is
 * @throws Failure also where somebody else changes the secret at this moment.
 */
export async function rotateSecret(
  deps: RotatingDeps,
  wanted: Plan['act'],
  plan: (text: string) => Promise<Plan>,
  isWanted: (recorded: string) => boolean = () => true,
): Promise<Rotated[]> {
  const done: Rotated[] = [];
  const { rotation: last, version } = await deps.rotations.last(deps.name);
  let inForce = await read(deps, { VersionStage: inForceLabel });
  let abandoned: Rotation | undefined;
  if (last && last.to !== inForce.version && last.from === inForce.version) {
    const staged = await read(deps, { VersionId: last.to }).catch(ifGone);
    const isSame = last.change === wanted.change && last.kid === wanted.kid;
    if (!staged || (isSame && !isWanted(staged.text))) abandoned = last;
    else {
      await bringIntoForce(deps, inForce.version, staged.version);
      done.push({ text: staged.text, rotation: last, carriedOnFrom: last.at, leftOutFrom: null });
      if (isSame) return done;
      inForce = staged;
    }
  }
  const { act, text, data } = await plan(inForce.text);
  const next = randomUUID();
  const { client, secretArn } = deps;
  await client.send(new PutSecretValueCommand({ SecretId: secretArn, ClientRequestToken: next, SecretString: text, VersionStages: [stagedLabel] }));
  const told = { actor: deps.actor, data: { ...data, ...(abandoned && { abandoned: abandoned.to }) } };
  const isRecorded = await deps.rotations.record(deps.name, version, { ...act, from: inForce.version, to: next }, told);
  if (!isRecorded) throw new Failure('somebody else changes this secret at this moment: nothing was changed here; look, and run it again');
  await bringIntoForce(deps, inForce.version, next);
  return [...done, { text, rotation: act, carriedOnFrom: null, leftOutFrom: abandoned?.at ?? null }];
}

/** A secret as the functions read it. @throws Failure that names the places at fault, and nothing of the text */
export function readable<T>(parse: (text: string) => T, text: string): T {
  try {
    return parse(text);
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

interface Version {
  readonly version: string;
  readonly text: string;
}

async function read({ client, secretArn }: RotatingDeps, which: { VersionStage: string } | { VersionId: string }): Promise<Version> {
  const { VersionId, SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretArn, ...which }));
  if (VersionId === undefined || SecretString === undefined) throw new Failure('the secret has no text');
  return { version: VersionId, text: SecretString };
}

/** Secrets Manager lets go of versions without a label. */
function ifGone(error: Error): undefined {
  if (error.name !== 'ResourceNotFoundException') throw error;
}

/** @throws Failure where another version than `from` is in force by now: AWS moves the label from that one alone. */
async function bringIntoForce(deps: RotatingDeps, from: string, to: string): Promise<void> {
  const moved = { SecretId: deps.secretArn, VersionStage: inForceLabel, RemoveFromVersionId: from, MoveToVersionId: to };
  try {
    await deps.client.send(new UpdateSecretVersionStageCommand(moved));
  } catch (error) {
    const { version } = await read(deps, { VersionStage: inForceLabel }).catch(() => ({ version: undefined }));
    if (version === to) return; // another run carried it on, or the answer was lost
    const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new Failure(`the change is recorded and not in force yet (${why}): run the same command again`);
  }
}
