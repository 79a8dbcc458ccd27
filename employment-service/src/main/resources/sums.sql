-- What the labour bureau's tables add up to: rows of a region and an amount. :day is the last day of the asked :year, :first
-- the first. A fair and a post lie where they are, a placement and a participation where the person lives.

--- job-fairs
select region, 1 from job_fair where starts_on between :first and :day

--- job-fair-enterprises
select region, enterprises from job_fair where starts_on between :first and :day

--- job-fair-posts
select region, posts from job_fair where starts_on between :first and :day

--- posts-offered
select region, headcount from post where open_from between :first and :day

--- posts-filled
select region, filled from post where open_from between :first and :day

--- training-participations
select village_code, 1 from training_participation where attended_from between :first and :day

--- training-completions
select village_code, 1 from training_participation where completed_on between :first and :day

--- placements
select village_code, 1 from placement
where started_on between :first and :day and category in ('REGISTERED_POOR', 'EXITED')
  and end_reason is distinct from 'ENTERED_IN_ERROR'

--- placements-running
select village_code, 1 from placement
where started_on <= :day and (ended_on is null or ended_on > :day) and end_reason is distinct from 'ENTERED_IN_ERROR'

--- placements-ended
select village_code, 1 from placement
where ended_on between :first and :day and end_reason <> 'ENTERED_IN_ERROR'

--- follow-ups-overdue
-- Also of jobs that ended after the visit fell due: somebody should have been there.
select placement.village_code, 1 from follow_up join placement on placement.id = follow_up.placement_id
where due_on < :day and (visited_on is null or visited_on > :day) and dropped_on is null
  and end_reason is distinct from 'ENTERED_IN_ERROR'
