/** In a bundle a file of its own (`lib/bundle.ts`): most policies have no pattern. */
export { RE2JS } from 're2js';
