-- Records of individuals whose person was erased: leave to empty what the record says of them, given
-- by the journal entry that records it. What goes is their name in whatever form; that there was such
-- a record, of what kind and when, stays.
create table organisation_erasure (
    organisation {{int64}} primary key references organisation (id),
    authority {{int64}} not null references journal (number)
) {{strict}};
