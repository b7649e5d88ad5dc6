import { withoutSecrets } from '../core/secrets.js';
import type { Post } from './http.js';

/** Takes the key out of what comes back before anything reads it: a message may be shortened in the middle of it. */
export function withoutEcho(post: Post, key: string | null): Post {
  if (key === null) return post;
  const clean = (text: string): string => withoutSecrets(text, [key]);
  return async (body, options) => {
    const result = await post(body, options);
    if (result.kind === 'failure') return { ...result, message: clean(result.message) };
    const { location } = result.headers;
    const headers =
      location === undefined ? result.headers : { ...result.headers, location: clean(location) };
    return { ...result, body: clean(result.body), headers };
  };
}
