-- With what somebody signed in, in a few coarse words ("Firefox on Linux"), so that they tell their own
-- sessions apart; empty where nothing was told.
alter table sign_in_session add column device {{text}} not null default '';
