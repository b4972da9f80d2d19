/** Whether goods may be returned without a reason within seven days of their arrival, or only when they are faulty. */
export type ReturnRule = 'NO_REASON_7_DAYS' | 'QUALITY_ONLY';
