import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FORBID = `const net = require('node:net');
net.Socket.prototype.connect = () => {
  process.stderr.write('A SOCKET WAS OPENED\\n');
  process.exit(99);
};
`;

/** The environment of a child process in which opening any socket ends it with 99. */
export function withoutSockets(dir: string): Record<string, string> {
  const hook = join(dir, 'no-sockets.cjs');
  writeFileSync(hook, FORBID);
  return { NODE_OPTIONS: `--require ${hook}` };
}
