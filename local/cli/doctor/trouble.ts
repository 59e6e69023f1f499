import { error, type Finding, unknown } from './finding.ts';

/** What an error of the SDK, of a name lookup or of a connection says of itself. */
interface Failed {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly cause?: unknown;
}

const denied = /^(?:AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationErrorException|NotAuthorized)$/;
const expired = /^(?:ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/;
const mistaken =
  /^(?:InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|IncompleteSignature|AuthFailure|MissingAuthenticationToken|MissingAuthenticationTokenException|InvalidAccessKeyId)$/;
const throttled = /^(?:Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled)$/;
const unreached = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|TimeoutError|AbortError)$/;

const signIn = 'sign in again, `aws sso login` for one, and check with `aws sts get-caller-identity`';

/** What an error is called: a connection's by its code, a service's by its name. */
export function nameOf(failure: unknown): string {
  const { name = 'Error', code, cause } = failure as Failed;
  return code ?? (cause as Failed | undefined)?.code ?? name;
}

/**
 * What it means for a check that AWS gave no answer.
 *
 * Only names of errors are told on: messages of AWS name roles and sessions.
 *
 * @param action - what the credentials must be allowed: `ses:GetAccount`
 */
export function troubleOf(check: string, action: string, failure: unknown): Finding {
  const name = nameOf(failure);
  const { message = '' } = failure as Failed;
  if (denied.test(name)) return unknown(check, `the credentials may not ask: ${name}`, `allow them ${action}`);
  if (expired.test(name) || (name === 'CredentialsProviderError' && /expired/i.test(message)))
    return error(check, `the credentials have expired: ${name}`, `${signIn}; is the clock of this machine right?`);
  if (name === 'CredentialsProviderError') return error(check, 'there are no AWS credentials here', `set AWS_PROFILE, or ${signIn}`);
  if (mistaken.test(name)) return error(check, `AWS does not take the credentials: ${name}`, `${signIn}; is the clock of this machine right?`);
  if (throttled.test(name)) return unknown(check, `AWS was asked too often: ${name}`, 'try again in a minute');
  if (unreached.test(name)) return unknown(check, `AWS can not be reached from here: ${name}`, 'look at the network and the proxy of this machine');
  return unknown(check, `AWS gave no answer for ${action}: ${name}`, 'try again; if it stays so, ask AWS Support with that name');
}

/** Looks at what AWS answers; where it answers nothing, says why. */
export async function asked<Answer>(check: string, action: string, answer: Promise<Answer>, look: (answer: Answer) => readonly Finding[]): Promise<Finding[]> {
  let answered: Answer;
  try {
    answered = await answer;
  } catch (failure) {
    return [troubleOf(check, action, failure)];
  }
  return [...look(answered)];
}
