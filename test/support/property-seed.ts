import fc from 'fast-check';
import { inject } from 'vitest';

// The same examples in every run, so that a red build is the change's own doing; other seeds are tried on purpose.
fc.configureGlobal({ seed: inject('seed') });

declare module 'vitest' {
  interface ProvidedContext {
    readonly seed: number;
  }
}
