// Hive Gateway as a peer: its own runtime, with the Rust planner (PLANNER=rust) or its JavaScript one.
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

const rust = process.argv[3] === 'rust';
const runtime = createGatewayRuntime({
  supergraph: process.argv[2],
  logging: false,
  landingPage: false,
  graphiql: false,
  ...(rust ? { unifiedGraphHandler } : {}),
});
const server = createServer(runtime);
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', () => process.send({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit());
