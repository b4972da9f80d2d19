const finding = `query Shared($token: String!) { shareLink(token: $token) { card { slug } } }`;
const visiting = `mutation Visit($input: StartVisitInput!) {
  startVisit(input: $input) {
    ... on StartVisitSuccess {
      visitorToken
      card {
        id title merchant { name }
        modules {
          __typename key title
          ... on ProductModule { listing { price { amountMinor currency } product { name } } }
          ... on LiveLinkModule { url startsAt }
          ... on VideoModule { url }
          ... on CouponModule { coupon { name } }
          ... on RichTextModule { markdown }
          ... on JoinAgentModule { pitch }
          ... on ContactModule { wechatId phone address hours }
        }
      }
    }
    ... on UserError { message messageZh }
  }
}`;
const tracking = `mutation Track($input: TrackBehaviorInput!) {
  trackBehavior(input: $input) { __typename }
}`;

const at = (id) => document.getElementById(id);

/** An element. What people wrote goes in as text, never as markup. */
function element(tag, ...children) {
  const made = document.createElement(tag);
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return made;
}

function link(address, text) {
  // Whatever else an address may begin with, it is not followed from here.
  if (!address?.startsWith('https://')) return text;
  const made = element('a', text);
  made.href = address;
  made.rel = 'noopener noreferrer nofollow';
  return made;
}

function money({ amountMinor, currency }) {
  const format = new Intl.NumberFormat('zh-CN', { style: 'currency', currency });
  return format.format(amountMinor / 10 ** format.resolvedOptions().maximumFractionDigits);
}

/** A line of Markdown, as far as a card needs it: headings, list items and what is strong. */
function written(line) {
  const [, , heading] = /^(#{1,6})\s+(.*)$/.exec(line) ?? [];
  const words = (heading ?? line.replace(/^[-*]\s+/, '· ')).split(/\*\*(.+?)\*\*/);
  const parts = words.map((part, i) => (i % 2 === 1 ? element('strong', part) : part));
  return element(heading === undefined ? 'p' : 'h3', ...parts);
}

/** What stands under a module's heading; nothing for kinds that this page does not show. */
const bodies = {
  ProductModule: ({ listing }) =>
    listing && [element('p', element('strong', listing.product.name), ' · ', money(listing.price))],
  LiveLinkModule: ({ url }) => [element('p', link(url, '观看直播 Watch live'))],
  VideoModule: ({ url }) => [element('p', link(url, '观看视频 Watch'))],
  CouponModule: ({ coupon }) => coupon && [element('p', '优惠券 Coupon · ', coupon.name)],
  RichTextModule: ({ markdown }) => markdown.split(/\n+/).map(written),
  JoinAgentModule: ({ pitch }) => [element('p', pitch)],
  ContactModule: ({ wechatId, phone, address, hours }) =>
    [wechatId, phone, address, hours].filter((line) => line !== null).map((line) => element('p', line)),
};

async function ask(query, variables, visitorToken) {
  const headers = { 'content-type': 'application/json' };
  if (visitorToken) headers['x-visitor-token'] = visitorToken;
  const body = JSON.stringify({ query, variables });
  const answer = await fetch('/graphql', { method: 'POST', headers, body, keepalive: true });
  const { data, errors } = await answer.json();
  if (errors !== undefined || !data) throw new Error(errors?.[0]?.message ?? String(answer.status));
  return data;
}

/** The device's own secret: whoever comes again with it is the same visitor. */
function clientKey() {
  const kept =
    localStorage.getItem('lianka-client-key') ??
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );
  localStorage.setItem('lianka-client-key', kept);
  return kept;
}

/** Tells that the card was opened, and each time it is hidden how long it has been seen. */
function follow(cardId, visitorToken) {
  const viewId = `${Date.now()}-${Math.floor(Math.random() * 1e9)}`;
  let seenMs = 0;
  let since = performance.now();
  let told = 0;
  const tell = (kind, more) => {
    told += 1;
    const event = { id: `${viewId}-${told}`, kind, viewId, occurredAt: new Date().toISOString(), ...more };
    const input = { cardId, events: [event], sentAt: new Date().toISOString() };
    return ask(tracking, { input }, visitorToken).catch(() => undefined);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      since = performance.now();
      return;
    }
    seenMs += performance.now() - since;
    void tell('DWELL', { dwellMs: Math.min(Math.round(seenMs), 86_400_000) });
  });
  return tell('CARD_VIEW', {});
}

function show({ title, merchant, modules }) {
  document.title = title;
  at('title').replaceChildren(title);
  at('shop').replaceChildren(merchant.name ?? '');
  for (const module of modules) {
    const body = bodies[module.__typename]?.(module);
    if (!body) continue;
    const heading = module.title === '' ? null : element('h2', module.title);
    at('modules').append(element('section', heading, ...body));
  }
  at('told').hidden = true;
}

async function open() {
  const shareToken = decodeURIComponent(location.pathname.split('/').at(-1));
  const { shareLink } = await ask(finding, { token: shareToken });
  const slug = shareLink?.card?.slug;
  if (slug === undefined) {
    at('told').replaceChildren('此链接已失效。 This link leads nowhere any more.');
    return;
  }
  const { startVisit } = await ask(visiting, { input: { slug, shareToken, clientKey: clientKey() } });
  if (!startVisit.card) throw new Error(`${startVisit.messageZh} ${startVisit.message}`);
  show(startVisit.card);
  await follow(startVisit.card.id, startVisit.visitorToken);
}

open().catch((error) => at('told').replaceChildren(`请稍后再试。 Not now: ${error.message}`));
