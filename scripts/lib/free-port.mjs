// A TCP port of this machine that nobody listens on.
import { createServer } from 'node:net';

/** A free port on 127.0.0.1. Another program may take it before it is used; callers start at once. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
