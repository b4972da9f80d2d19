// The same check as the server's, made here from the answer alone: what is hashed is told with the fields
// `TraceEvent.hash` and `Query.traceability` of the graph.

const version = 'lianka-trace-1';

async function sha256(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function genesisOf({ id, offerId, product, code, quantity, producedAt, expiresAt }) {
  return sha256(
    JSON.stringify([version, 'batch', id, offerId, product.id, code, quantity, producedAt, expiresAt]),
  );
}

function sealOf(batchId, { sequence, kind, place, note, occurredAt, recordedAt, recorderHash, prevHash }) {
  const said = [sequence, kind, place, note, occurredAt, recordedAt, recorderHash, prevHash];
  return sha256(JSON.stringify([version, 'event', batchId, ...said]));
}

/**
 * The sequence of the first event that is wrong; 0 for the batch itself; null when all is well. Events missing at the
 * end are what the server alone can find: it keeps the head.
 */
export async function brokenAt(batch) {
  let before = await genesisOf(batch);
  for (const [index, event] of batch.events.entries()) {
    if (event.sequence !== index + 1) return index + 1;
    if ((await sealOf(batch.id, event)) !== event.hash) return event.sequence;
    if (event.prevHash !== before) return index;
    before = event.hash;
  }
  return recallIsTold(batch) ? null : 0;
}

/** Whether the batch says of its recall what its sealed events say. */
function recallIsTold({ status, recallReason, recalledAt, events }) {
  const recall = events.filter(({ kind }) => kind === 'RECALLED').at(-1);
  if (recall === undefined) return status !== 'RECALLED';
  return status === 'RECALLED' && recallReason === recall.note && recalledAt === recall.occurredAt;
}
