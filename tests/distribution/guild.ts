import { randomUUID } from 'node:crypto';
import { newId } from '../../platform/ids.ts';
import { callAs, inProcess, type Transport } from '../../platform/transport.ts';
import { isService, type Viewer } from '../../platform/viewer.ts';
import { createDistribution } from '../../subgraphs/distribution/index.ts';
import { type Alone, openAlone, person } from '../support/alone.ts';
import { standIn } from '../support/stand-in.ts';

export const key = () => randomUUID();

type Link = { readonly merchantId: string; readonly agentId: string | null };

export type Member = { readonly id: string; readonly viewer: Viewer };

export type House = {
  readonly merchantId: string;
  readonly programId: string;
  readonly owner: Viewer;
  readonly finance: Viewer;
};

/** The distribution subgraph, beside a card subgraph that knows the links a test gives it. */
export type Guild = Alone & {
  readonly links: Map<string, Link>;
  /** The way to the card subgraph; a test may cut it. */
  readonly way: { card: Transport };
  /** A merchant with a program. */
  house(input?: object): Promise<House>;
  /** Somebody new joins, by the link of a sponsor if one is named. */
  member(house: House, sponsor?: Member, displayName?: string): Promise<Member>;
  /** The link of an agent, or the merchant's own. */
  link(merchantId: string, agentId: string | null): string;
};

const success = 'agent { id rank status displayName sponsor { id } isMe }';

export async function openGuild(): Promise<Guild> {
  const links = new Map<string, Link>();
  const _shareLink = (_: unknown, { token }: { token: string }, { viewer }: { viewer: Viewer }) => {
    const link = links.get(token);
    return link === undefined || !isService(viewer)
      ? null
      : { shareLinkId: `shl_${token}`, cardId: 'crd_1', ...link };
  };
  const card = standIn('card', { resolvers: { Query: { _shareLink } } });
  const merchant = (_: unknown, { id }: { id: string }) => ({
    id,
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
  });
  const catalog = inProcess(standIn('catalog', { resolvers: { Query: { merchant } } }), async () => true);
  const way = { card: inProcess(card, async () => true) };
  const alone = await openAlone(
    'distribution',
    createDistribution,
    callAs('distribution', (name) => (name === 'catalog' ? catalog : way.card)),
  );
  const guild: Guild = {
    ...alone,
    links,
    way,
    async house(input = {}) {
      const merchantId = newId('mer', new Date());
      const owner = person(`usr_owner_${merchantId}`, { role: 'MERCHANT_OWNER', merchantId });
      const finance = person(`usr_finance_${merchantId}`, { role: 'MERCHANT_FINANCE', merchantId });
      const whole = { merchantId, name: '分销', preset: 'ESSAY_2_PLUS_1', idempotencyKey: key(), ...input };
      const { program } = await alone.change('createProgram', 'program { id }', whole, owner);
      return { merchantId, programId: program.id, owner, finance };
    },
    async member({ merchantId }, sponsor, displayName = '小李') {
      const viewer = person(`usr_${randomUUID()}`);
      const shareToken = sponsor === undefined ? null : guild.link(merchantId, sponsor.id);
      const { agent } = await join(guild, viewer, { merchantId, displayName, shareToken });
      return { id: agent.id, viewer };
    },
    link(merchantId, agentId) {
      const token = randomUUID();
      links.set(token, { merchantId, agentId });
      return token;
    },
  };
  return guild;
}

/** Joins and answers the payload; refused ones carry `code`. */
export function join(guild: Guild, viewer: Viewer, input: object) {
  const whole = { displayName: '小李', idempotencyKey: key(), ...input };
  return guild.change(
    'joinAsAgent',
    `${success} } ... on AlreadyAgentError { agent { id isMe }`,
    whole,
    viewer,
  );
}
