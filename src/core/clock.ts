/** Time as a value: what the engine is handed instead of the machine's clock. */
export type Clock = {
  /** Milliseconds from an arbitrary start, never going back. */
  now(): number;
  /** A signal that aborts after so many milliseconds, with a reason made then, and a way to let it go. */
  timer(ms: number, reason?: () => Error): { readonly signal: AbortSignal; clear(): void };
  /** A turn of the event loop soon: the next, and where many wait, a few at a time, side by side. */
  turn(): Promise<void>;
};
