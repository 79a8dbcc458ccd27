select hold_rows(held::regclass, in_region('village_code')) from unnest(array['well', 'orchard', 'bridge']) held;
