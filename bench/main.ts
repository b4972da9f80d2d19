import { benchFederatedQuery } from './federated-query.ts';

await benchFederatedQuery();
