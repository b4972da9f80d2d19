import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { subgraphNames } from '../platform/facts.ts';
import { root } from '../platform/root.ts';

/** Composes the subgraphs' SDL and the live SDL into one supergraph, offline. */
export function compose(): string {
  const composed = composeServices(
    [...subgraphNames, 'live'].map((name) => ({
      name,
      url: `http://${name}.invalid/graphql`,
      typeDefs: parse(readFileSync(join(root, `schema/${name}.graphql`), 'utf8')),
    })),
  );
  if (composed.errors !== undefined) {
    throw new Error(composed.errors.map((error) => error.message).join('\n'));
  }
  return `${composed.supergraphSdl.trim()}\n`;
}

if (import.meta.filename === process.argv[1]) {
  writeFileSync(join(root, 'schema/supergraph.graphql'), compose());
}
