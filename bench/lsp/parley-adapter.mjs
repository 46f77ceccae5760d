// The client's half for our server in the harness: every rule is on, and a cold start finds no cache.
// `server.severity`: rule to severity; `server.cacheHome`: the XDG_CACHE_HOME the server is started with; `server.warm`: keep what is in it.
import { mkdirSync, rmSync } from 'node:fs';

export default async ({ server }) => {
  const settings = { severity: server.severity };
  return {
    settings: { parley: settings },
    configuration: (section) => (section === 'parley' ? settings : null),
    // Read by the harness for each start, before the server hears of the workspace.
    get initializationOptions() {
      // The server of the start before may still be writing while it ends.
      if (!server.warm) rmSync(server.cacheHome, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
      mkdirSync(server.cacheHome, { recursive: true });
      return {};
    },
  };
};
