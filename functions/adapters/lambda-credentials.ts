/**
 * Credentials as Lambda gives them: in the environment, and nowhere else.
 *
 * `lib/bundle.ts` puts it in the place of the SDK's own chain, which would go on to look in files, in processes, at single sign-on and at the metadata of
 * a virtual machine: 110 KB of code that no Lambda has a use for, and places in which somebody could leave us credentials.
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
