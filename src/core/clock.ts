/** Time as a value: what the engine is handed instead of the machine's clock. */
export type Clock = {
  /** Milliseconds from an arbitrary start, never going back. */
  now(): number;
  /** A signal that aborts after so many milliseconds, with a reason made then, and a way to let it go. */
  timer(ms: number, reason?: () => Error): { readonly signal: AbortSignal; clear(): void };
  /** The next turn of the event loop, the same for all who wait for it. */
  turn(): Promise<void>;
};
