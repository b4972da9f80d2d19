/** How old a customer is; the essay's young mothers are one band (25-30 岁). */
export type AgeBand = 'AGE_UNDER_18' | 'AGE_18_24' | 'AGE_25_30' | 'AGE_31_40' | 'AGE_41_50' | 'AGE_OVER_50';

export type Gender = 'FEMALE' | 'MALE' | 'OTHER';
