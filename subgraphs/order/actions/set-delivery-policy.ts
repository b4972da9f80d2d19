import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { type DeliveryKind, daysOf } from '../domain/delivery.ts';
import { refuse, refuseInput } from '../errors.ts';
import { dropPolicy, policiesOf, putPolicy } from '../store/delivery-policies.ts';

type Acting = Deps & { readonly viewer: Viewer };

/** What a merchant promises for a region. */
export type SetDeliveryPolicy = {
  readonly merchantId: string;
  readonly regionPrefix: string;
  readonly kind: DeliveryKind;
  readonly cutoffMinute: number;
  readonly days: number;
  readonly freightMinor: bigint;
  readonly freeFromMinor?: bigint | null | undefined;
};

/** So many policies a merchant may have: one for each prefecture and kind, and some. */
const mostPolicies = 1_500;
const mostFreight = 100_000_000n;

/** Sets what is promised for a region and kind, in the place of what was. The owner and the staff. */
export async function setDeliveryPolicy(deps: Acting, input: SetDeliveryPolicy): Promise<void> {
  requirePeople(deps, input.merchantId);
  checkInput(input);
  const updatedAt = deps.clock();
  await deps.db.transaction(async (tx) => {
    const { freeFromMinor = null, ...policy } = input;
    if ((await policiesOf(tx, [input.merchantId])).length >= mostPolicies)
      refuseInput(['merchantId'], `At most ${mostPolicies} policies.`, `最多 ${mostPolicies} 条配送规则。`);
    await putPolicy(tx, { ...policy, freeFromMinor, updatedAt });
  });
}

/** Takes back what was promised for a region and kind; what is not there stays so. */
export async function removeDeliveryPolicy(
  deps: Acting,
  { merchantId, regionPrefix, kind }: Pick<SetDeliveryPolicy, 'merchantId' | 'regionPrefix' | 'kind'>,
): Promise<void> {
  requirePeople(deps, merchantId);
  await deps.db.transaction((tx) => dropPolicy(tx, merchantId, regionPrefix, kind));
}

function requirePeople({ viewer }: Acting, merchantId: string): void {
  requireUser(viewer);
  if (!worksFor(viewer, merchantId, ['MERCHANT_OWNER', 'MERCHANT_STAFF']))
    refuse('FORBIDDEN', ['merchantId']);
}

function checkInput(input: SetDeliveryPolicy): void {
  const { regionPrefix, cutoffMinute, days, kind, freightMinor, freeFromMinor } = input;
  if (!/^(\d{2}|\d{4}|\d{6})?$/.test(regionPrefix))
    refuseInput(['regionPrefix'], 'None, 2, 4 or 6 digits.', '须为空，或 2、4、6 位数字。');
  if (cutoffMinute < 0 || cutoffMinute > 1_440)
    refuseInput(['cutoffMinute'], '0 to 1,440.', '须为 0 至 1,440。');
  const [least, most] = daysOf[kind];
  if (days < least || days > most)
    refuseInput(['days'], `${least} to ${most}.`, `须为 ${least} 至 ${most}。`);
  if (freightMinor < 0n || freightMinor > mostFreight)
    refuseInput(['freightMinor'], '0 to 100,000,000.', '须为 0 至 100,000,000。');
  if (typeof freeFromMinor === 'bigint' && freeFromMinor < 0n)
    refuseInput(['freeFromMinor'], '0 or more.', '须为 0 或更多。');
}
