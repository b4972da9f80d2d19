import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, type Grant, serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { person } from '../support/alone.ts';
import { key, openShelf, platform, type Shelf } from './shelf.ts';

let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf();
});
afterAll(() => shelf.close());

const invitation = 'token invitation { id role label status invitedBy }';
const member = 'member { id userId role party { ... on Merchant { id } ... on Supplier { id } } }';
let users = 0;
const somebody = () => {
  users += 1;
  return `usr_${users}`;
};

/** What the gateway would say of a user now: the rights that the catalog knows of. */
async function viewerOf(userId: string): Promise<Viewer> {
  const grants = (await grantsOf(userId)).map((text): Grant => {
    const [role = '', id = ''] = text.split(':');
    return role === 'SUPPLIER'
      ? { role, supplierId: id }
      : { role: role as 'MERCHANT_OWNER', merchantId: id };
  });
  return person(userId, ...grants);
}
async function grantsOf(userId: string): Promise<string[]> {
  const { data } = await shelf.ask(
    'query ($userId: ID!) { _grantsOf(userId: $userId) }',
    { userId },
    serviceViewer('gateway'),
  );
  return data._grantsOf;
}
async function merchantOwnedBy(ownerUserId: string): Promise<string> {
  const input = { name: '小店', slug: `shop-${key().slice(0, 12)}`, ownerUserId, idempotencyKey: key() };
  return (await shelf.change('registerMerchant', 'merchant { id }', input, platform)).merchant.id;
}
async function invite(partyId: string, by: string, role = 'STAFF', label = 'li@example.com') {
  const input = { partyId, role, label, idempotencyKey: key() };
  return shelf.change('inviteMember', invitation, input, await viewerOf(by));
}
const accept = (token: string, userId: string) =>
  shelf.change('acceptInvitation', member, { token }, person(userId));
/** Somebody new of that party. */
async function join(partyId: string, by: string, role = 'STAFF'): Promise<string> {
  const userId = somebody();
  await accept((await invite(partyId, by, role)).token, userId);
  return userId;
}
const accessTold = async (userId: string) =>
  (await shelf.facts()).filter(
    ({ name, payload }) => name === 'access.changed' && payload['userId'] === userId,
  );

describe('the people of a merchant', () => {
  test('the first owner invites, the invited one joins and has rights; twice is the same membership', async () => {
    const [owner, guest] = [somebody(), somebody()];
    const merchantId = await merchantOwnedBy(owner);
    expect(await grantsOf(owner)).toEqual([`MERCHANT_OWNER:${merchantId}`]);
    const invited = await invite(merchantId, owner, 'FINANCE', '13800000000');
    expect(invited).toMatchObject({
      invitation: { role: 'FINANCE', label: '13800000000', status: 'OPEN', invitedBy: owner },
    });
    expect(await grantsOf(guest)).toEqual([]);
    const joined = await accept(invited.token, guest);
    expect(joined.member).toMatchObject({ userId: guest, role: 'FINANCE', party: { id: merchantId } });
    expect(await accept(invited.token, guest)).toEqual(joined);
    expect(await grantsOf(guest)).toEqual([`MERCHANT_FINANCE:${merchantId}`]);
    expect(await accessTold(guest)).toEqual([
      {
        name: 'access.changed',
        payload: { userId: guest, partyId: merchantId },
        channels: [`access:${guest}`],
      },
    ]);
    // The token is spent for everybody else.
    expect(await accept(invited.token, somebody())).toMatchObject({ code: 'NOT_FOUND', path: ['token'] });
    const { data } = await shelf.ask(
      'query { myMemberships { edges { node { role party { ... on Merchant { id } } } } } }',
      {},
      person(guest),
    );
    expect(data.myMemberships.edges).toEqual([{ node: { role: 'FINANCE', party: { id: merchantId } } }]);
  });

  test('of a token only the hash is kept, also by the idempotency key: a repeat gets the invitation without it', async () => {
    const owner = somebody();
    const merchantId = await merchantOwnedBy(owner);
    const input = { partyId: merchantId, role: 'STAFF', label: 'x@example.com', idempotencyKey: key() };
    const viewer = await viewerOf(owner);
    const first = await shelf.change('inviteMember', invitation, input, viewer);
    const again = await shelf.change('inviteMember', invitation, input, viewer);
    expect(again).toEqual({ ...first, token: null });
    expect(first.token).toMatch(/^[\w-]{32}$/);
    const kept =
      await shelf.sql`select token_hash from catalog.party_invitations where party_id = ${merchantId}`;
    expect(kept.map((row) => row['token_hash'])).toEqual([
      createHash('sha256').update(first.token).digest('hex'),
    ]);
    const everything = await shelf.sql`
      select (select json_agg(i) from catalog.party_invitations i)::text || (select json_agg(k) from catalog.idempotency_keys k)::text as it`;
    expect(String(everything[0]?.['it'])).not.toContain(first.token);
  });

  test('an invitation ends after 7 days, when it is taken back, and with its one use under concurrency', async () => {
    const owner = somebody();
    const merchantId = await merchantOwnedBy(owner);
    const old = await invite(merchantId, owner);
    await shelf.sql`update catalog.party_invitations set created_at = created_at - interval '7 days',
      expires_at = expires_at - interval '7 days' where id = ${old.invitation.id}`;
    expect(await accept(old.token, somebody())).toMatchObject({ code: 'INVITATION_EXPIRED' });
    const taken = await invite(merchantId, owner);
    const input = { invitationId: taken.invitation.id };
    for (let turn = 0; turn < 2; turn += 1) {
      const answer = await shelf.change(
        'revokeInvitation',
        'invitation { status }',
        input,
        await viewerOf(owner),
      );
      expect(answer.invitation.status).toBe('REVOKED');
    }
    expect(await accept(taken.token, somebody())).toMatchObject({ code: 'NOT_FOUND' });
    const open = await invite(merchantId, owner);
    const guests = Array.from({ length: 8 }, somebody);
    const answers = await Promise.all(guests.map((userId) => accept(open.token, userId)));
    expect(answers.filter((answer) => answer.member !== undefined)).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'NOT_FOUND')).toHaveLength(7);
    const used = { invitationId: open.invitation.id };
    const late = await shelf.change('revokeInvitation', 'invitation { id }', used, await viewerOf(owner));
    expect(late).toMatchObject({ code: 'INVITATION_USED' });
  });

  test('the last owner can neither leave, nor be removed or demoted; not by SQL either', async () => {
    const owner = somebody();
    const merchantId = await merchantOwnedBy(owner);
    const viewer = await viewerOf(owner);
    const party = { partyId: merchantId };
    expect(await shelf.change('leaveParty', 'partyId', party, viewer)).toMatchObject({ code: 'LAST_OWNER' });
    const self = { ...party, userId: owner };
    expect(await shelf.change('removeMember', 'userId', self, viewer)).toMatchObject({ code: 'LAST_OWNER' });
    const demote = { ...self, role: 'STAFF' };
    expect(await shelf.change('changeMemberRole', member, demote, viewer)).toMatchObject({
      code: 'LAST_OWNER',
    });
    await expect(shelf.sql`delete from catalog.party_members where party_id = ${merchantId}`).rejects.toThrow(
      'The last owner stays.',
    );
    await expect(
      shelf.sql`update catalog.party_members set role = 'STAFF' where party_id = ${merchantId}`,
    ).rejects.toThrow('The last owner stays.');
    const second = await join(merchantId, owner, 'OWNER');
    expect(await shelf.change('leaveParty', 'partyId', party, viewer)).toMatchObject({ partyId: merchantId });
    expect(await grantsOf(owner)).toEqual([]);
    expect(await grantsOf(second)).toEqual([`MERCHANT_OWNER:${merchantId}`]);
    // Who left already is out.
    expect(await shelf.change('leaveParty', 'partyId', party, viewer)).toMatchObject({ partyId: merchantId });
    expect(await accessTold(owner)).toHaveLength(2);
  });

  test('of six owners who all leave, demote themselves or each other at once, one stays', async () => {
    for (const way of ['leaveParty', 'changeMemberRole', 'removeMember']) {
      const first = somebody();
      const merchantId = await merchantOwnedBy(first);
      const owners = [first];
      for (let i = 0; i < 5; i += 1) owners.push(await join(merchantId, first, 'OWNER'));
      const viewers = await Promise.all(owners.map(viewerOf));
      const answers = await Promise.all(
        owners.map((userId, i) => {
          const party = { partyId: merchantId };
          if (way === 'leaveParty') return shelf.change(way, 'partyId', party, viewers[i]);
          const target = { ...party, userId };
          if (way === 'removeMember') return shelf.change(way, 'userId', target, viewers[i]);
          return shelf.change(way, 'member { id }', { ...target, role: 'FINANCE' }, viewers[i]);
        }),
      );
      expect(answers.filter(({ code }) => code === 'LAST_OWNER')).toHaveLength(1);
      const left = await shelf.sql`select user_id from catalog.party_members
        where party_id = ${merchantId} and role = 'OWNER'`;
      expect(left).toHaveLength(1);
    }
  });

  test('only owners decide on people; others of the party are told so, strangers learn nothing', async () => {
    const owner = somebody();
    const merchantId = await merchantOwnedBy(owner);
    const staff = await join(merchantId, owner);
    const rival = await merchantOwnedBy(somebody());
    const input = { partyId: merchantId, role: 'OWNER', label: 'me@example.com', idempotencyKey: key() };
    const change = { partyId: merchantId, userId: staff, role: 'OWNER' };
    const viewers: [Viewer, string][] = [
      [await viewerOf(staff), 'FORBIDDEN'],
      [platform, 'FORBIDDEN'],
      [person('usr_x'), 'NOT_FOUND'],
      [person('usr_r', { role: 'MERCHANT_OWNER', merchantId: rival }), 'NOT_FOUND'],
      [person('app_1', { role: 'APP', merchantId, scopes: ['catalog:read', 'catalog:write'] }), 'NOT_FOUND'],
    ];
    for (const [viewer, code] of viewers) {
      expect(await shelf.change('inviteMember', invitation, input, viewer)).toMatchObject({ code });
      expect(await shelf.change('changeMemberRole', member, change, viewer)).toMatchObject({ code });
      const target = { partyId: merchantId, userId: owner };
      expect(await shelf.change('removeMember', 'userId', target, viewer)).toMatchObject({ code });
      const settings = { merchantId, name: '别人的店' };
      expect(await shelf.change('updateMerchant', 'merchant { id }', settings, viewer)).toMatchObject({
        code,
      });
    }
    expect(await grantsOf(staff)).toEqual([`MERCHANT_STAFF:${merchantId}`]);
  });

  test('members show to its people, invitations and labels to its owners', async () => {
    const owner = somebody();
    const merchantId = await merchantOwnedBy(owner);
    const staff = await join(merchantId, owner);
    const finance = await join(merchantId, owner, 'FINANCE');
    const app = person('app_1', { role: 'APP', merchantId, scopes: ['catalog:read', 'catalog:write'] });
    const shown = async (viewer: Viewer) => {
      const { data, codes } = await shelf.ask(
        `query ($id: ID!) { merchant(id: $id) { name stockLowNotice
           members { edges { node { userId label } } } invitations { edges { node { status } } } } }`,
        { id: merchantId },
        viewer,
      );
      expect(codes).toEqual([]);
      const { members, invitations, stockLowNotice } = data.merchant;
      return [
        members?.edges.map(({ node }: { node: { userId: string; label: string | null } }) => [
          node.userId,
          node.label,
        ]) ?? null,
        invitations?.edges.length ?? null,
        stockLowNotice,
      ];
    };
    const label = 'li@example.com';
    const all = [
      [owner, null],
      [staff, label],
      [finance, label],
    ];
    expect(await shown(await viewerOf(owner))).toEqual([all, 2, true]);
    const seenByStaff = all.map(([id, text]) => [id, id === staff ? text : null]);
    expect(await shown(await viewerOf(staff))).toEqual([seenByStaff, null, true]);
    for (const viewer of [anonymous, app, person('usr_x'), shelf.supplier]) {
      expect(await shown(viewer)).toEqual([null, null, null]);
    }
  });

  test('owners change the settings; a null removes what may be missing', async () => {
    const owner = somebody();
    const merchantId = await merchantOwnedBy(owner);
    const fields = 'merchant { name timeZone supportContact logoUrl stockLowNotice }';
    const change = async (input: object) =>
      shelf.change('updateMerchant', fields, { merchantId, ...input }, await viewerOf(owner));
    const settings = {
      name: '新店',
      timeZone: 'Asia/Urumqi',
      supportContact: '400-000-0000',
      logoUrl: 'https://example.com/logo.png',
      stockLowNotice: false,
    };
    expect((await change({ ...settings, name: ' 新店 ' })).merchant).toEqual(settings);
    expect((await change({ name: null, logoUrl: null })).merchant).toEqual({ ...settings, logoUrl: null });
    expect((await change({})).merchant).toEqual({ ...settings, logoUrl: null });
    const wrong: [object, string][] = [
      [{ name: '' }, 'name'],
      [{ timeZone: 'Mars/Base' }, 'timeZone'],
      [{ timeZone: '' }, 'timeZone'],
      [{ supportContact: ' ' }, 'supportContact'],
      [{ logoUrl: 'http://example.com/logo.png' }, 'logoUrl'],
      [{ logoUrl: 'javascript:alert(1)' }, 'logoUrl'],
    ];
    for (const [input, path] of wrong) {
      expect(await change(input)).toMatchObject({ code: 'INVALID_INPUT', path: [path] });
    }
  });

  test('fifty members of ten merchants come in as many statements as one of one', async () => {
    const owner = somebody();
    const ids: string[] = [];
    for (let i = 0; i < 10; i += 1) {
      ids.push(await merchantOwnedBy(owner));
      for (let j = 0; j < 4; j += 1) {
        await shelf.sql`insert into catalog.party_members (id, party_id, user_id, role, joined_at)
          values (${`mbr_${i}${j}`}, ${ids[i] ?? ''}, ${`usr_many_${j}`}, 'STAFF', now())`;
      }
    }
    const viewer = await viewerOf(owner);
    const count = async (merchantIds: string[]) => {
      shelf.statements.length = 0;
      const { data } = await shelf.ask(
        `query { ${merchantIds
          .map(
            (id, i) =>
              `m${i}: merchant(id: "${id}") { members { edges { node { userId label party { ... on Merchant { name } } } } } invitations { edges { node { id } } } }`,
          )
          .join(' ')} }`,
        {},
        viewer,
      );
      return [Object.keys(data).length, shelf.statements.length];
    };
    const [one, few] = [await count(ids.slice(0, 1)), await count(ids)];
    expect([one[0], few[0]]).toEqual([1, 10]);
    expect(few[1]).toBe(one[1]);
  });

  test('an internal question is answered to services alone', async () => {
    const { codes } = await shelf.ask('{ _grantsOf(userId: "usr_1") }', {}, platform);
    expect(codes).toEqual(['FORBIDDEN']);
  });
});

describe('suppliers', () => {
  const papers = { name: '绿野农场', licenceNumber: '91330100MA2AX', contact: 'farm@example.com' };
  const apply = (userId: string, more: object = {}) =>
    shelf.change(
      'applyAsSupplier',
      'supplier { id status }',
      { ...papers, idempotencyKey: key(), ...more },
      person(userId),
    );
  const review = (supplierId: string, decision: string, viewer = platform) =>
    shelf.change(
      'reviewSupplier',
      'supplier { status reviewNote }',
      { supplierId, decision, note: '已核实' },
      viewer,
    );
  const seen = async (id: string, viewer: Viewer) => {
    const { data } = await shelf.ask(
      `query ($id: ID!, $references: [_Any!]!) { supplier(id: $id) { id licenceNumber contact }
         _entities(representations: $references) { ... on Supplier { id } } }`,
      { id, references: [{ __typename: 'Supplier', id }] },
      viewer,
    );
    return [data.supplier, data._entities[0]];
  };

  test('somebody applies, the platform approves, and then everybody knows it and its owner acts for it', async () => {
    const applicant = somebody();
    const { supplier } = await apply(applicant);
    expect(supplier.status).toBe('APPLIED');
    const own = { id: supplier.id, licenceNumber: papers.licenceNumber, contact: papers.contact };
    for (const viewer of [anonymous, person('usr_x'), shelf.supplier]) {
      expect(await seen(supplier.id, viewer)).toEqual([null, null]);
    }
    for (const viewer of [person(applicant), platform]) {
      expect(await seen(supplier.id, viewer)).toEqual([own, { id: supplier.id }]);
    }
    expect(await grantsOf(applicant)).toEqual([]);
    expect(await apply(applicant)).toMatchObject({ code: 'APPLICATION_OPEN' });
    expect(await review(supplier.id, 'APPROVED', person(applicant))).toMatchObject({ code: 'FORBIDDEN' });
    const queue = await shelf.ask('{ supplierApplications { edges { node { id } } } }', {}, platform);
    expect(queue.data.supplierApplications.edges).toEqual([{ node: { id: supplier.id } }]);

    expect(await review(supplier.id, 'APPROVED')).toMatchObject({
      supplier: { status: 'APPROVED', reviewNote: '已核实' },
    });
    expect(await seen(supplier.id, anonymous)).toEqual([
      { id: supplier.id, licenceNumber: null, contact: null },
      { id: supplier.id },
    ]);
    expect(await grantsOf(applicant)).toEqual([`SUPPLIER:${supplier.id}`]);
    expect(await accessTold(applicant)).toHaveLength(2);
    expect(await review(supplier.id, 'APPROVED')).toMatchObject({ supplier: { status: 'APPROVED' } });
    expect(await review(supplier.id, 'REJECTED')).toMatchObject({ code: 'ALREADY_REVIEWED' });
    const product = { supplierId: supplier.id, name: '草莓', idempotencyKey: key() };
    const made = await shelf.change('createProduct', 'product { name }', product, await viewerOf(applicant));
    expect(made.product.name).toBe('草莓');
  });

  test('a rejected one stays unknown, can apply anew, and can be approved later', async () => {
    const applicant = somebody();
    const { supplier } = await apply(applicant);
    expect(await review(supplier.id, 'REJECTED')).toMatchObject({ supplier: { status: 'REJECTED' } });
    expect(await seen(supplier.id, anonymous)).toEqual([null, null]);
    expect((await apply(applicant)).supplier.id).not.toBe(supplier.id);
    expect(await review(supplier.id, 'APPROVED')).toMatchObject({ supplier: { status: 'APPROVED' } });
    expect((await seen(supplier.id, anonymous))[1]).toEqual({ id: supplier.id });
  });

  test('the same key is the same application, and wrong papers are refused', async () => {
    const applicant = somebody();
    const idempotencyKey = key();
    const first = await apply(applicant, { idempotencyKey });
    expect(await apply(applicant, { idempotencyKey })).toEqual(first);
    for (const field of ['name', 'licenceNumber', 'contact']) {
      expect(await apply(somebody(), { [field]: ' ' })).toMatchObject({
        code: 'INVALID_INPUT',
        path: [field],
      });
    }
    const both = await Promise.all([apply('usr_twice'), apply('usr_twice')]);
    expect(both.map(({ code }) => code ?? 'TAKEN').sort()).toEqual(['APPLICATION_OPEN', 'TAKEN']);
  });

  test('its people are kept as a merchant keeps them: owners decide, staff act, nobody is finance', async () => {
    const owner = somebody();
    const input = { name: '山泉', ownerUserId: owner, idempotencyKey: key() };
    const { supplier } = await shelf.change('registerSupplier', 'supplier { id status }', input, platform);
    expect(supplier.status).toBe('APPROVED');
    const staff = await join(supplier.id, owner);
    expect(await grantsOf(staff)).toEqual([`SUPPLIER:${supplier.id}`]);
    expect(await invite(supplier.id, owner, 'FINANCE')).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['role'],
    });
    expect(await invite(supplier.id, staff)).toMatchObject({ code: 'FORBIDDEN' });
    // Somebody whose access token says so, beside whatever list the supplier keeps.
    const outsider = person('usr_token', { role: 'SUPPLIER', supplierId: supplier.id });
    const asked = { partyId: supplier.id, role: 'OWNER', label: 'x', idempotencyKey: key() };
    expect(await shelf.change('inviteMember', invitation, asked, outsider)).toMatchObject({
      invitation: { status: 'OPEN' },
    });
    const query = `query ($id: ID!) { supplier(id: $id) { members { edges { node { userId } } }
      invitations { edges { node { label } } } } }`;
    const by = async (viewer: Viewer) => (await shelf.ask(query, { id: supplier.id }, viewer)).data.supplier;
    expect((await by(await viewerOf(owner))).invitations.edges).toHaveLength(2);
    expect((await by(await viewerOf(staff))).invitations).toBeNull();
    expect((await by(await viewerOf(staff))).members.edges).toHaveLength(2);
    expect(await by(anonymous)).toEqual({ members: null, invitations: null });
    const target = { partyId: supplier.id, userId: staff };
    expect(await shelf.change('removeMember', 'userId', target, await viewerOf(owner))).toMatchObject({
      userId: staff,
    });
    expect(await grantsOf(staff)).toEqual([]);
  });
});
