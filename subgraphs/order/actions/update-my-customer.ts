import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import type { AgeBand, Gender } from '../domain/profile.ts';
import { refuseInput } from '../errors.ts';
import { type CustomerRow, changeCustomer, lockCustomer } from '../store/customers.ts';
import { becomeCustomer, meetMerchant } from './become-customer.ts';

/** What a customer says of themselves; what is left out stays, null forgets. */
export type UpdateMyCustomer = {
  readonly merchantId: string;
  readonly displayName?: string | null | undefined;
  readonly ageBand?: AgeBand | null | undefined;
  readonly gender?: Gender | null | undefined;
  readonly profilingConsent?: boolean | null | undefined;
  readonly marketingConsent?: boolean | null | undefined;
};

/** Changes what a merchant knows of the viewer. Age and gender need the consent to profiling, and go with it. */
export async function updateMyCustomer(
  deps: Deps & { readonly viewer: Viewer },
  input: UpdateMyCustomer,
): Promise<{ customerId: string }> {
  const userId = requireUser(deps.viewer);
  const name = checkedName(input.displayName ?? null);
  const now = deps.clock();
  await meetMerchant(deps, input.merchantId, userId);
  return deps.db.transaction(async (tx) => {
    const { id } = await becomeCustomer(tx, input.merchantId, userId, name, now);
    const customer = await lockCustomer(tx, id);
    if (customer === null) throw new Error(`The customer ${id} vanished.`);
    await changeCustomer(tx, id, changed(customer, input, name, now));
    return { customerId: id };
  });
}

function changed(customer: CustomerRow, input: UpdateMyCustomer, name: string | null, now: Date) {
  const profilingConsentAt = consented(customer.profilingConsentAt, input.profilingConsent, now);
  const marketingConsentAt = consented(customer.marketingConsentAt, input.marketingConsent, now);
  const ageBand = input.ageBand === undefined ? customer.ageBand : input.ageBand;
  const gender = input.gender === undefined ? customer.gender : input.gender;
  if (profilingConsentAt === null && (input.ageBand || input.gender))
    refuseInput(['profilingConsent'], 'Needed for age and gender.', '填写年龄段或性别须同意画像。');
  return {
    displayName: name ?? customer.displayName,
    ...{ profilingConsentAt, marketingConsentAt },
    ageBand: profilingConsentAt === null ? null : ageBand,
    gender: profilingConsentAt === null ? null : gender,
  };
}

function consented(before: Date | null, given: boolean | null | undefined, now: Date): Date | null {
  if (given === null || given === undefined) return before;
  return given ? (before ?? now) : null;
}

/** A customer's name, trimmed; null when none was given. */
export function checkedName(given: string | null): string | null {
  if (given === null) return null;
  const name = given.trim();
  const length = [...name].length;
  if (length >= 1 && length <= 40 && !/\p{Cc}/u.test(name)) return name;
  return refuseInput(
    ['displayName'],
    '1 to 40 characters, without control characters.',
    '须为 1 至 40 个字符，且不含控制字符。',
  );
}
