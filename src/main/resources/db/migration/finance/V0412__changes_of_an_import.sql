-- What an import changed is asked for by its recording.
create index finance_revision_by_recording on finance_revision (round, recording, series);
