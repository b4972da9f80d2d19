import { brokenAt } from '/pages/trace-chain.js';

const query = `query Trace($code: String!) {
  traceability(batchCode: $code) {
    id code offerId quantity producedAt expiresAt status recallReason recalledAt
    product { id name }
    supplier { name }
    events { sequence kind place note occurredAt recordedAt recorderHash prevHash hash }
    verification { intact checkedEvents brokenAt }
    inspections {
      standard { name nameEn } result lab certificateNumber certificateUrl inspectedAt validUntil
    }
  }
}`;

const names = {
  HARVESTED: ['采收', 'Harvested'],
  PRODUCED: ['生产', 'Produced'],
  INSPECTED: ['检测', 'Inspected'],
  STORED: ['入库', 'Stored'],
  SHIPPED: ['发货', 'Shipped'],
  DELIVERED: ['送达', 'Delivered'],
  RECALLED: ['已召回', 'Recalled'],
  REGISTERED: ['已登记', 'Registered'],
  IN_FORCE: ['在售', 'In force'],
  EXHAUSTED: ['已售罄', 'Exhausted'],
  EXPIRED: ['已过期', 'Expired'],
  PASS: ['合格', 'Pass'],
  FAIL: ['不合格', 'Fail'],
};

const at = (id) => document.getElementById(id);

/** An element. What people wrote goes in as text, never as markup. */
function element(tag, ...children) {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

function both(zh, en) {
  const english = element('span', ` ${en}`);
  english.lang = 'en';
  return [zh, english];
}

function say(target, isGood, zh, en) {
  target.className = isGood ? 'good' : 'bad';
  target.replaceChildren(...both(zh, en));
}

function when(instant) {
  const time = element('time', new Date(instant).toLocaleString());
  time.dateTime = instant;
  return time;
}

function link(address, text) {
  // Whatever else an address may begin with, it is not followed from here.
  if (!address?.startsWith('https://')) return text;
  const made = element('a', text);
  made.href = address;
  made.rel = 'noopener noreferrer nofollow';
  return made;
}

function showBatch(batch) {
  at('name').replaceChildren(batch.product.name);
  document.title = `${batch.product.name} · 溯源 Trace`;
  const facts = [
    [both('供应商', 'Supplier'), batch.supplier.name],
    [both('状态', 'Status'), element('span', ...both(...names[batch.status]))],
    [both('数量', 'Quantity'), String(batch.quantity)],
    [both('生产时间', 'Produced'), when(batch.producedAt)],
    [both('保质期至', 'Expires'), batch.expiresAt === null ? '—' : when(batch.expiresAt)],
  ];
  at('batch').append(...facts.flatMap(([name, fact]) => [element('dt', ...name), element('dd', fact)]));
  if (batch.status !== 'RECALLED') return;
  at('recall').hidden = false;
  at('recall').append(
    element('h2', ...both('此批次已被召回', 'This batch was recalled')),
    element('p', when(batch.recalledAt), ' ', batch.recallReason),
  );
}

function showEvents({ events }, wrong) {
  const items = events.map((event) => {
    const what = element('p', element('strong', ...both(...names[event.kind])), ' · ', event.place);
    const item = element('li', what, element('p', when(event.occurredAt)));
    if (event.note !== '') item.append(element('p', event.note));
    item.append(element('code', event.hash));
    if (event.sequence === wrong) item.className = 'bad';
    return item;
  });
  at('events').append(...items);
  if (items.length === 0)
    at('events').replaceWith(element('p', ...both('暂无记录。', 'Nothing recorded yet.')));
}

function showInspections({ inspections }) {
  const items = inspections.map((one) => {
    const result = element('strong', ...both(...names[one.result]));
    if (one.result === 'FAIL') result.className = 'bad';
    const { name, nameEn } = one.standard;
    return element(
      'li',
      element('p', ...both(name, nameEn), ' · ', result),
      element('p', one.lab, ' · ', link(one.certificateUrl, one.certificateNumber)),
      element('p', when(one.inspectedAt), ' → ', when(one.validUntil)),
    );
  });
  at('inspections').append(...items);
  if (items.length > 0) return;
  at('inspections').replaceWith(element('p', ...both('暂无检测报告。', 'No inspections yet.')));
}

/** Where a chain breaks, in words: 0 is the batch itself. */
function place(sequence) {
  return sequence === 0 ? ['批次信息', 'the batch itself'] : [`第 ${sequence} 条`, `event ${sequence}`];
}

function showVerdicts({ events, verification }, wrong) {
  const count = events.length;
  if (wrong === undefined) {
    say(
      at('here'),
      false,
      '此浏览器只能在 HTTPS 下自行验证。',
      'This browser checks the trace over HTTPS only.',
    );
  } else if (wrong === null) {
    say(
      at('here'),
      true,
      `您的浏览器已核对 ${count} 条记录，均未被改动。`,
      `Your browser checked ${count} events: none was changed.`,
    );
  } else {
    const [zh, en] = place(wrong);
    say(at('here'), false, `您的浏览器发现记录被改动：${zh}。`, `Your browser found a change: ${en}.`);
  }
  if (verification.intact) {
    say(
      at('there'),
      true,
      `服务器已核对 ${verification.checkedEvents} 条记录，链条完整。`,
      `The server checked ${verification.checkedEvents} events: the chain is whole.`,
    );
  } else {
    const [zh, en] = place(verification.brokenAt);
    say(at('there'), false, `服务器发现链条断裂：${zh}。`, `The server found the chain broken: ${en}.`);
  }
}

async function ask(code) {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { code } }),
  });
  const { data, errors } = await answer.json();
  if (errors !== undefined || !data) throw new Error(errors?.[0]?.message ?? String(answer.status));
  return data.traceability;
}

async function show() {
  const code = decodeURIComponent(location.pathname.split('/').at(-1));
  at('code').append(code);
  const batch = await ask(code);
  if (batch === null) return say(at('told'), false, '没有此批次。', 'There is no such batch.');
  at('code').replaceChildren(batch.code);
  // Outside HTTPS and localhost, browsers have no WebCrypto.
  const wrong = crypto.subtle === undefined ? undefined : await brokenAt(batch);
  showBatch(batch);
  showVerdicts(batch, wrong);
  showEvents(batch, wrong ?? batch.verification.brokenAt);
  showInspections(batch);
  at('told').hidden = true;
  at('found').hidden = false;
}

show().catch((error) => say(at('told'), false, '查询失败，请稍后再试。', `Not now: ${error.message}`));
