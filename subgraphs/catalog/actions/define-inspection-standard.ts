import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { isPlainText } from '../domain/texts.ts';
import { refuse, refuseInput } from '../errors.ts';
import { insertStandard } from '../store/inspection-standards.ts';
import { requirePlatform } from './authority.ts';
import { checkedName } from './input.ts';

export type DefineInspectionStandard = {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly description: string;
  readonly validityDays: number;
};

/** Enters a standard that goods can be tested for, and answers its key. The platform's own people only. */
export async function defineInspectionStandard(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  { key, name, nameEn, description, validityDays }: DefineInspectionStandard,
): Promise<{ key: string }> {
  requireUser(viewer);
  requirePlatform(viewer);
  if (!/^[A-Z][A-Z0-9_]{2,59}$/.test(key)) {
    refuseInput(
      ['key'],
      '3 to 60 upper-case letters, digits and underscores, a letter first.',
      '须为 3 至 60 个大写字母、数字或下划线，以字母开头。',
    );
  }
  if (!isPlainText(description, 2_000)) {
    refuseInput(['description'], 'Plain text, at most 2,000 characters.', '须为纯文本，最多 2,000 个字符。');
  }
  if (validityDays < 1 || validityDays > 3_650) {
    refuseInput(['validityDays'], '1 to 3,650 days.', '须为 1 至 3,650 天。');
  }
  const names = { name: checkedName(name, 100), nameEn: checkedName(nameEn, 100, 'nameEn') };
  return db.transaction(async (tx) => {
    const entered = await insertStandard(tx, {
      key,
      ...names,
      description,
      validityDays,
      createdAt: clock(),
    });
    return entered ? { key } : refuse('KEY_TAKEN', ['key']);
  });
}
