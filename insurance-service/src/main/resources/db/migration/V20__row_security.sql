-- Policy years, schedules and the fund are the city's and name nobody. Steps, costs and invoices are reached by their claim,
-- classes by their household; documents' contents are encrypted.
select hold_rows(held::regclass, in_region('village_code')) from unnest(array[
    'household', 'claim', 'claim_document', 'payment', 'burden_check']) held;
select hold_rows('payment_batch', in_region('region'));

-- A view reads as its owner unless it is told not to.
alter view burden set (security_invoker = true);
