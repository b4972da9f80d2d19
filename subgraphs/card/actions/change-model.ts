import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { isText } from '../domain/card.ts';
import { coldBase, coldVersion, type IntentPolicy, nothingLearned } from '../domain/intent-model.ts';
import { canTellOfHealth, type TraitRule } from '../domain/tags.ts';
import { refuse, refuseInput } from '../errors.ts';
import { enterVersion, holdModel, keepPolicy, versionOf } from '../store/intent.ts';
import { keepRules } from '../store/tags.ts';
import { knownBase } from './judges.ts';

type Asked = Deps & { readonly viewer: Viewer };

/** Changes where intent levels begin at a merchant. */
export async function publishIntentPolicy(
  deps: Asked,
  { merchantId, ...policy }: IntentPolicy & { readonly merchantId: string },
): Promise<IntentPolicy> {
  requireOwner(deps.viewer, merchantId);
  within(policy.highDwellMs, 1_000, 86_400_000, 'highDwellMs');
  within(policy.highSectionRepeats, 1, 100, 'highSectionRepeats');
  within(policy.mediumFrom, 1, 100, 'mediumFrom');
  within(policy.highFrom, policy.mediumFrom + 1, 101, 'highFrom');
  await deps.db.transaction((tx) => keepPolicy(tx, merchantId, policy));
  return policy;
}

/** Goes back to what a merchant's model said at an earlier version; it learns on from there. */
export async function rollBackIntentModel(deps: Asked, merchantId: string, version: string): Promise<void> {
  requireOwner(deps.viewer, merchantId);
  const [, baseVersion, digits] = /^([a-z0-9-]{1,60})\.(\d{1,9})$/.exec(version) ?? [];
  await deps.db.transaction(async (tx) => {
    const present = await holdModel(tx, merchantId);
    const number = Number(digits);
    const base = baseVersion === undefined ? null : await knownBase(tx, baseVersion);
    const earlier = number > 0 ? await versionOf(tx, merchantId, number) : null;
    const known = number === 0 ? baseVersion === coldVersion : earlier?.baseVersion === baseVersion;
    if (base === null || baseVersion === undefined || !known) return refuse('UNKNOWN_VERSION', ['version']);
    const entered = { merchantId, number: present + 1, baseVersion, cause: 'ROLLED_BACK' as const };
    await enterVersion(
      tx,
      { ...entered, madeAt: deps.clock() },
      earlier?.correction ?? nothingLearned(coldBase),
    );
  });
}

const mostRules = 50;
const needsSubject: Readonly<Record<TraitRule['signal'], boolean | null>> = {
  ...{ SECTION_VIEWED: null, ATTRIBUTE_VIEWED: true, PRODUCTS_VIEWED: false },
  ...{ DWELL_SECONDS: false, COUPON_CLICKED: false, SHARED: false },
};

/** Replaces a merchant's trait rules. */
export async function setTraitRules(
  deps: Asked,
  { merchantId, rules }: { readonly merchantId: string; readonly rules: readonly TraitRule[] },
): Promise<readonly TraitRule[]> {
  requireUser(deps.viewer);
  if (!worksFor(deps.viewer, merchantId, ['MERCHANT_OWNER', 'MERCHANT_STAFF']))
    refuse('FORBIDDEN', ['merchantId']);
  if (rules.length > mostRules) refuse('TOO_MANY', ['rules'], { most: `${mostRules}` });
  const keys = new Set<string>();
  for (const [i, rule] of rules.entries()) {
    const at = (field: string) => ['rules', i, field];
    if (!/^[a-z0-9-]{1,40}$/.test(rule.key) || keys.has(rule.key)) {
      refuseInput(
        at('key'),
        '1 to 40 lower-case letters, digits and hyphens, each once.',
        '须为 1 到 40 个小写字母、数字或连字符，且不重复。',
      );
    }
    keys.add(rule.key);
    for (const field of ['name', 'nameZh'] as const) {
      if (rule[field].trim() === '' || !isText(rule[field], 60))
        refuseInput(at(field), '1 to 60 characters.', '须为 1 到 60 个字符。');
    }
    within(rule.atLeast, 1, 1_000_000, 'atLeast', ['rules', i]);
    const needs = needsSubject[rule.signal];
    if (rule.subject !== null && (needs === false || !isText(rule.subject, 120) || rule.subject === '')) {
      refuseInput(
        at('subject'),
        'None for this signal, or 1 to 120 characters.',
        '该信号不可指定，或须为 1 到 120 个字符。',
      );
    }
    if (rule.subject === null && needs === true)
      refuseInput(at('subject'), 'An attribute, key=value.', '须为 key=value 形式的属性。');
  }
  const kept = rules
    .map((rule) => ({ ...rule, sensitive: rule.sensitive || canTellOfHealth(rule.subject ?? '') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  await deps.db.transaction((tx) => keepRules(tx, merchantId, kept));
  return kept;
}

function requireOwner(viewer: Viewer, merchantId: string): void {
  requireUser(viewer);
  if (!worksFor(viewer, merchantId, ['MERCHANT_OWNER'])) refuse('FORBIDDEN', ['merchantId']);
}

function within(
  value: number,
  least: number,
  most: number,
  field: string,
  path: readonly (string | number)[] = [],
): void {
  if (value >= least && value <= most) return;
  refuseInput([...path, field], `${least} to ${most}.`, `须在 ${least} 到 ${most} 之间。`);
}
