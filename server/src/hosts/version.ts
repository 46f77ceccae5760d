// The version every host names.

import manifest from '../../../package.json' with { type: 'json' };

export const version: string = manifest.version;
