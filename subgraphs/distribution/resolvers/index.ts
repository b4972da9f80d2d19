import { DateTime } from '../../../platform/scalars.ts';
import type { Resolvers } from '../generated.ts';
import { Agent } from './Agent.ts';
import { AlreadyAgentError } from './AlreadyAgentError.ts';
import { Merchant } from './Merchant.ts';
import { Mutation } from './Mutation.ts';
import { Program } from './Program.ts';
import { Query } from './Query.ts';

export const resolvers: Resolvers = {
  Agent,
  AlreadyAgentError,
  DateTime,
  Merchant,
  Mutation,
  Program,
  Query,
};
