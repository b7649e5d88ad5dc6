import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

const text = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);
const anything = z.unknown().optional();
const answered = z.object({ status: number, headers: anything, data: anything }).optional().catch(undefined);

/** Where the clients under LangChain's classes (OpenAI's, Anthropic's, Mistral's, Cohere's, Ollama's, Amazon's) put what a server said. */
const failureSchema = z.object({
  name: text,
  message: text,
  lc_error_code: text,
  code: z.union([z.string(), z.number()]).optional().catch(undefined),
  status: number,
  statusCode: number,
  status_code: number,
  $metadata: z.object({ httpStatusCode: number }).optional().catch(undefined),
  headers: anything,
  rawResponse: answered,
  response: answered,
  error: anything,
  body: anything,
  cause: anything,
});
type Link = z.infer<typeof failureSchema>;

/** What is known of an error that a model threw. */
export type Failure = {
  /** Null where no server has answered, as far as can be told. */
  readonly status: number | null;
  /** Lower-cased names. */
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  /** Names and codes of the error and of what caused it. */
  readonly names: readonly string[];
  readonly message: string;
};

const DEEPEST = 6;
const STATUS_OF_LANGCHAIN: Readonly<Record<string, number>> = {
  MODEL_RATE_LIMIT: 429,
  MODEL_AUTHENTICATION: 401,
  MODEL_NOT_FOUND: 404,
};

/** Reads an error by its form alone: it may be of any client, and of any copy of its class. */
export function readFailure(error: unknown): Failure {
  const links = chain(error);
  const told = links.find((link) => statusOf(link) !== null);
  return {
    status: told === undefined ? null : statusOf(told),
    headers: told === undefined ? {} : headersOf(told),
    body: bodyOf(told ?? links[0]),
    names: links.flatMap(({ name, code, lc_error_code }) =>
      [name, code, lc_error_code].flatMap((item) => (item === undefined ? [] : [String(item)])),
    ),
    message: plain(links.find(({ message }) => (message ?? '') !== '')?.message ?? String(error)),
  };
}

/** The error, what caused it, and so on. */
function chain(error: unknown, depth = DEEPEST): readonly Link[] {
  const link = failureSchema.safeParse(error).data;
  if (link === undefined || depth === 0) return [];
  return [link, ...chain(link.cause, depth - 1)];
}

function statusOf({
  status,
  statusCode,
  status_code,
  $metadata,
  response,
  code,
  lc_error_code,
}: Link): number | null {
  const numeric = typeof code === 'number' ? code : undefined;
  const said = [status, statusCode, status_code, $metadata?.httpStatusCode, response?.status, numeric];
  const meant = STATUS_OF_LANGCHAIN[lc_error_code ?? ''];
  return [...said, meant].find((one) => one !== undefined && one >= 400 && one < 600) ?? null;
}

function headersOf({ headers, rawResponse, response }: Link): IncomingHttpHeaders {
  const found = [headers, rawResponse?.headers, response?.headers]
    .map(entriesOf)
    .find(({ length }) => length > 0);
  const texts = (found ?? []).map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(texts);
}

const pairs = z.array(z.tuple([z.string(), z.string()]));

/** Of a Headers, or of a plain object. */
function entriesOf(headers: unknown): readonly (readonly [string, string])[] {
  if (typeof headers !== 'object' || headers === null) return [];
  const listed: unknown[] =
    Symbol.iterator in headers ? Array.from(iterable(headers)) : Object.entries(headers);
  return listed.flatMap((pair) => pairs.safeParse([pair]).data ?? []);
}

function iterable(value: object): Iterable<unknown> {
  return isIterable(value) ? value : [];
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}

/** The server's words in the shape `{ error: { message, code, type } }`, or as they came. */
function bodyOf(link: Link | undefined): unknown {
  if (link === undefined) return '';
  const { error, body, response, message, code, name } = link;
  if (typeof error === 'object' && error !== null) return 'error' in error ? error : { error };
  const came = body ?? response?.data;
  if (typeof came === 'string' && came !== '') return jsonOrText(came);
  if (typeof came === 'object' && came !== null) return came;
  return { error: { message: plain(message ?? ''), code, type: name } };
}

function jsonOrText(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body.trimStart().startsWith('<') ? 'an HTML page' : body;
  }
}

/** LangChain adds where to read more. */
function plain(message: string): string {
  return message.replace(/\s*Troubleshooting URL:[\s\S]*$/, '').trim();
}
