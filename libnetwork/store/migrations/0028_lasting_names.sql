-- The lasting name that a resource or a version had where it came from, kept by what was taken in from
-- another library. Without one the name is made of the number and the instant of opening here.
alter table resource add column urn {{text}};
create unique index resource_by_urn on resource (urn);
alter table resource_version add column urn {{text}};
create unique index resource_version_by_urn on resource_version (urn);
