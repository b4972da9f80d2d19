import type { GraphQLError } from 'graphql';
import type { Viewer } from '../../platform/viewer.ts';
import type { Hearing } from './authorize.ts';
import type { Group, Member, Payload } from './group.ts';
import type { Shared } from './groups.ts';
import type { Values } from './operation.ts';
import type { LivePlan } from './plan.ts';

/** Where a subscription's items go: one operation of a socket, or one event stream. */
export type Sink = {
  /** Sends, or ends the connection when it is too slow. */
  next(payload: Payload): void;
  /** Null while there is room; else resolves once there is again, or the connection is gone. For replays only. */
  room(): Promise<void> | null;
  /** Ends the subscription from our side, with an error or without. */
  end(error: GraphQLError | null): void;
};

/** One connection, and who is behind it now. */
export type Session = {
  viewer: Viewer;
  /** The viewer with the rights of now. */
  asNow: () => Promise<Viewer>;
  readonly listeners: Set<Listener>;
  /** Grows when the viewer's rights may have changed, so that a check under way is done again. */
  rights: number;
};

export function openSession(viewer: Viewer, asNow: () => Promise<Viewer> = async () => viewer): Session {
  return { viewer, asNow, listeners: new Set(), rights: 0 };
}

/** Takes in what the viewer may do now; unless another token came meanwhile, which says it better. */
export async function refresh(session: Session): Promise<void> {
  const { asNow } = session;
  const viewer = await asNow();
  if (session.asNow === asNow) session.viewer = viewer;
}

/** One running subscription. */
export class Listener implements Member {
  seen = Number.POSITIVE_INFINITY;
  over = false;
  readonly session: Session;
  readonly plan: LivePlan;
  readonly channel: string;
  readonly values: Values;
  readonly sink: Sink;
  /** As whom it hears now. */
  hearing: Hearing;
  group: Group;

  constructor(session: Session, shared: Shared, sink: Sink, group: Group) {
    this.session = session;
    this.plan = shared.plan;
    this.channel = shared.channel;
    this.values = shared.values;
    this.hearing = shared.hearing;
    this.sink = sink;
    this.group = group;
  }

  next(payload: Payload): void {
    if (!this.over) this.sink.next(payload);
  }
}
