/** A hash of bytes; the tree does not care which. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** A step from a leaf to the root: the neighbour's hash, and on which side it stands. */
export type ProofStep = { readonly side: 'LEFT' | 'RIGHT'; readonly hash: Uint8Array };

/** Leaves and nodes are hashed apart, so that no node can be taken for a leaf (RFC 6962, 2.1). */
function leafOf(hash: Hash, leaf: Uint8Array): Uint8Array {
  return hash(Uint8Array.of(0, ...leaf));
}

function nodeOf(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(Uint8Array.of(1, ...left, ...right));
}

/** The tree's rows, leaves first. A node without a neighbour moves up as it is. */
function rowsOf(hash: Hash, leaves: readonly Uint8Array[]): Uint8Array[][] {
  const rows = [leaves.map((leaf) => leafOf(hash, leaf))];
  for (let row = rows[0] ?? []; row.length > 1; ) {
    const above: Uint8Array[] = [];
    for (let i = 0; i < row.length; i += 2) {
      const [left, right] = [row[i], row[i + 1]];
      if (left !== undefined) above.push(right === undefined ? left : nodeOf(hash, left, right));
    }
    rows.push(above);
    row = above;
  }
  return rows;
}

/** The root of a Merkle tree; of no leaves, the hash of nothing. */
export function merkleRoot(hash: Hash, leaves: readonly Uint8Array[]): Uint8Array {
  return rowsOf(hash, leaves).at(-1)?.[0] ?? hash(new Uint8Array());
}

/** The way from a leaf to the root. */
export function merkleProof(hash: Hash, leaves: readonly Uint8Array[], index: number): ProofStep[] {
  const steps: ProofStep[] = [];
  let at = index;
  for (const row of rowsOf(hash, leaves)) {
    const neighbour = row[at % 2 === 0 ? at + 1 : at - 1];
    if (row.length > 1 && neighbour !== undefined)
      steps.push({ side: at % 2 === 0 ? 'RIGHT' : 'LEFT', hash: neighbour });
    at = Math.floor(at / 2);
  }
  return steps;
}

/** The root that a proof leads to. */
export function rootByProof(hash: Hash, leaf: Uint8Array, steps: readonly ProofStep[]): Uint8Array {
  return steps.reduce(
    (at, { side, hash: neighbour }) =>
      side === 'LEFT' ? nodeOf(hash, neighbour, at) : nodeOf(hash, at, neighbour),
    leafOf(hash, leaf),
  );
}
