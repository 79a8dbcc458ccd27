-- What is in an array, of which the planner expects one element. It expects ten of unnest, takes a plan for whatever array for
-- worse than one for the array at hand, and so plans each look-up of a single row anew, which takes longer than to look it up.
create function each_of(elements anyarray) returns setof anyelement
    language sql immutable strict parallel safe rows 1
    as 'select unnest(elements)';
