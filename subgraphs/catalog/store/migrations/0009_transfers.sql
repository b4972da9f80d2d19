select 1; -- transfers: to be written
