select 1; -- coupons: to be written
