-- Fairs, enterprises, posts and courses are offered to everybody. Steps, wages and days of attendance are reached by what they
-- belong to; a certificate names nobody.
select hold_rows(held::regclass, in_region('village_code')) from unnest(array[
    'household', 'member', 'seeker', 'placement', 'follow_up', 'labour_force_entry', 'labour_visit']) held;

-- Whose office the post or the course is, sees who comes there, too.
select hold_rows('application', in_region('village_code') || ' or ' || in_region('post_region'));
select hold_rows('training_participation', in_region('village_code') || ' or ' || in_region('course_region'));
