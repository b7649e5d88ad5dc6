/** One end of a channel between two processes. */
export type Port<Out> = {
  /** Goes out with all that is sent in the same turn of the event loop: one write for many. */
  send(message: Out): void;
  /** Settles once all that was sent has gone out. */
  flushed(): Promise<void>;
};

/** `write` calls back once the list has gone out, or cannot. */
export function createPort<Out>(write: (messages: readonly Out[], done: () => void) => void): Port<Out> {
  let messages: Out[] = [];
  let scheduled = false;
  const flush = (done: () => void): void => {
    const now = messages;
    messages = [];
    scheduled = false;
    if (now.length === 0) done();
    else write(now, done);
  };
  return {
    send: (message) => {
      messages.push(message);
      if (scheduled) return;
      scheduled = true;
      setImmediate(() => {
        flush(() => undefined);
      });
    },
    flushed: () => new Promise(flush),
  };
}
