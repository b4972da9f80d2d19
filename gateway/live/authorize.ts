import { GraphQLError, parse } from 'graphql';
import { anonymous, type Grant, mayRead, suppliesFor, type Viewer } from '../../platform/viewer.ts';
import { forbidden } from './errors.ts';
import type { ExecutablePlan, Executor } from './execute.ts';
import type { LivePlan } from './plan.ts';

/** As whom a listener hears: the viewer its items are made for, and what tells it from other such viewers. */
export type Hearing = { readonly key: string; readonly viewer: Viewer };

/**
 * Whether somebody may hear a channel, and as whom. Throws FORBIDDEN for what is foreign and what is missing alike.
 * Listeners with the same grants at the channel's party hear as one viewer without a user; where the individual
 * counts, each hears as oneself. What is open to anybody is heard as nobody in particular.
 */
export type Authorize = (plan: LivePlan, channel: string, viewer: Viewer) => Promise<Hearing>;

export function authorizer(executor: Executor): Authorize {
  const asksOwner = ownerQuestion(executor);
  return async (plan, channel, viewer) => {
    const [kind, id] = split(channel);
    if (plan.field.open.has(kind)) return plan.individual ? asOneself(viewer) : everybody;
    if (kind === 'merchant' || kind === 'supplier') {
      const may = kind === 'merchant' ? mayRead(viewer, id, plan.field.scope) : suppliesFor(viewer, id);
      if (!may) throw forbidden();
      return plan.individual ? asOneself(viewer) : shared(viewer, id);
    }
    if (!(await asksOwner(kind, id, viewer))) throw forbidden();
    return asOneself(viewer);
  };
}

/** Asks the graph, as the viewer, whether an object is the viewer's own self: `{ owner: kind(id) { isMe } }`. */
function ownerQuestion(executor: Executor): (kind: string, id: string, viewer: Viewer) => Promise<boolean> {
  const plans = new Map<string, ExecutablePlan>();
  return async (kind, id, viewer) => {
    const plan =
      plans.get(kind) ??
      executor.plan(parse(`query ($id: ID!) { owner: ${kind}(id: $id) { isMe } }`, { noLocation: true }));
    plans.set(kind, plan);
    const { data, errors } = await executor.run(plan, { variables: { id }, viewer });
    const [error] = errors ?? [];
    if (error?.extensions?.['code'] === 'SUBGRAPH_UNAVAILABLE')
      throw new GraphQLError(error.message, { extensions: { ...error.extensions } });
    const owner = data?.['owner'] as { readonly isMe?: boolean } | null | undefined;
    return owner?.isMe === true;
  };
}

const everybody: Hearing = { key: 'everybody', viewer: { ...anonymous, shared: true } };

function shared(viewer: Viewer, partyId: string): Hearing {
  const grants = [...new Map(viewer.grants.filter((grant) => concerns(grant, partyId)).map(keyed)).entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, grant]) => grant);
  const as: Viewer = { ...anonymous, shared: true, grants };
  return { key: JSON.stringify(grants), viewer: as };
}

/** Everything a resolver could branch on is in the key. */
export function asOneself(viewer: Viewer): Hearing {
  return { key: JSON.stringify([viewer.userId, viewer.visitor, viewer.grants]), viewer };
}

function concerns(grant: Grant, partyId: string): boolean {
  if ('merchantId' in grant) return grant.merchantId === partyId;
  return 'supplierId' in grant ? grant.supplierId === partyId : true;
}

function keyed(grant: Grant): [string, Grant] {
  const same = grant.role === 'APP' ? { ...grant, scopes: [...new Set(grant.scopes)].toSorted() } : grant;
  return [JSON.stringify(same), same];
}

function split(channel: string): [kind: string, id: string] {
  const at = channel.indexOf(':');
  return [channel.slice(0, at), channel.slice(at + 1)];
}
