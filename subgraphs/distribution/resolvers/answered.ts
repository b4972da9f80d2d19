import { answer, gatewayError } from '../../../platform/errors.ts';
import { isService, type Viewer } from '../../../platform/viewer.ts';
import type { DistributionContext } from '../loaders.ts';

/** `answer`, typed as the payload: that a refusal's type is a member of the union, the schema's execution holds. */
export function answered<Success>(action: () => Promise<Success>): Promise<Success> {
  return answer(action) as Promise<Success>;
}

/** The loaders, emptied: what a mutation has changed is read anew. */
export function fresh({ loaders }: DistributionContext) {
  loaders.forget();
  return loaders;
}

export function requireService(viewer: Viewer): void {
  if (!isService(viewer)) throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
}

/** A whole number that a field was asked for; refused when it is out of its limits. */
export function within(value: number | null | undefined, least: number, most: number, name: string): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  const limits = `${least} … ${most}`;
  throw gatewayError('INVALID_INPUT', `${name}: ${limits}.`, `${name}：${limits}。`);
}
