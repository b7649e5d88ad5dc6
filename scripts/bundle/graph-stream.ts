// What a run of a graph puts its chunks into and its caller takes them out of. LangGraph's own is a web stream, which costs a
// short run more than its nodes; this is a list, and whoever waits for it. In the bundle it stands in the place of LangGraph's
// inside a run. Whoever streams a graph is still given a web stream.

type Options<Chunk> = {
  /** What the run was asked to stream. */
  readonly modes: ReadonlySet<string>;
  /** Shown every chunk first. */
  readonly passthroughFn?: (chunk: Chunk) => void;
};
/** `left`: nobody reads any more. */
type End = { readonly error: unknown } | 'closed' | 'left';

export class IterableReadableWritableStream<Chunk> implements AsyncIterableIterator<Chunk, undefined> {
  readonly modes: ReadonlySet<string>;
  readonly #show: ((chunk: Chunk) => void) | undefined;
  readonly #unread: IteratorYieldResult<Chunk>[] = [];
  #end: End | null = null;
  #wake: (() => void) | null = null;

  constructor({ modes, passthroughFn }: Options<Chunk>) {
    this.modes = modes;
    this.#show = passthroughFn;
  }

  get closed(): boolean {
    return this.#end !== null && this.#end !== 'left';
  }

  /** Throws where nobody reads any more, which ends the run. */
  push(chunk: Chunk): void {
    if (this.closed) return;
    this.#show?.(chunk);
    if (this.#end === 'left') throw new TypeError('Whoever read the chunks of this run has left.');
    this.#unread.push({ done: false, value: chunk });
    this.#wake?.();
  }

  close(): void {
    if (this.closed) return;
    this.#end = 'closed';
    this.#wake?.();
  }

  /** What was not read yet is lost. */
  error(error: unknown): void {
    const isOver = this.closed && this.#unread.length === 0;
    if (isOver) return;
    this.#unread.length = 0;
    this.#end = this.#end === 'left' ? 'closed' : { error };
    this.#wake?.();
  }

  /** The next chunk; one is asked for at a time. */
  async next(): Promise<IteratorResult<Chunk, undefined>> {
    while (this.#unread.length === 0 && this.#end === null) await this.#change();
    return this.#unread.shift() ?? this.#over();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** Nobody asks for another. */
  // eslint-disable-next-line @typescript-eslint/require-await -- what the run failed with is a rejection
  async return(): Promise<IteratorResult<Chunk, undefined>> {
    this.#unread.length = 0;
    this.#end ??= 'left';
    return this.#over();
  }

  #over(): IteratorReturnResult<undefined> {
    if (typeof this.#end === 'object' && this.#end !== null) throw this.#end.error;
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
