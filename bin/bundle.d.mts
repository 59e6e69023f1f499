import type { Plugin } from 'esbuild';

/** One TypeScript program as a module that Node runs. @returns the address of the built module */
export function bundle(entry: string, how?: { readonly name?: string; readonly plugins?: readonly Plugin[] }): Promise<string>;
