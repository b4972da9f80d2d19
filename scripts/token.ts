import { readManifest } from '../demo/manifest.ts';
import { signingConfig, type TokenKind, tokenKinds, tokenOf } from '../demo/tokens.ts';
import { readConfig } from '../platform/config.ts';

// `npm run token -- KIND`: prints an access token for the demo world, and nothing else.
const [, , kind = ''] = process.argv;
if (!isTokenKind(kind)) throw new Error(`Whose token? One of: ${tokenKinds.join(', ')}.`);
const config = readConfig();
const world = readManifest(config.dataDir);
if (world === null) {
  throw new Error('The demo is not seeded: run "npm run demo" while the product is running.');
}
process.stdout.write(`${await tokenOf(kind, world, signingConfig(config), new Date())}\n`);

function isTokenKind(text: string): text is TokenKind {
  return tokenKinds.some((one) => one === text);
}
