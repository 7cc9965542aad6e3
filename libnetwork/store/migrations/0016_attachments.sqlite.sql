-- What was attached stays as it was: this database refuses any change itself. Pieces go with an
-- erasure alone.
create trigger attachment_file_stays before update on attachment_file
begin select raise(abort, 'append-only: attachment_file'); end;
create trigger attachment_file_keeps before delete on attachment_file
begin select raise(abort, 'append-only: attachment_file'); end;
create trigger attachment_piece_stays before update on attachment_piece
begin select raise(abort, 'append-only: attachment_piece'); end;
create trigger attachment_piece_keeps before delete on attachment_piece
when not exists (select 1 from attachment_version v where v.file = old.file and v.state = 'erased')
begin select raise(abort, 'append-only: attachment_piece'); end;
create trigger attachment_stays before update on attachment
begin select raise(abort, 'append-only: attachment'); end;
create trigger attachment_keeps before delete on attachment
begin select raise(abort, 'append-only: attachment'); end;
create trigger attachment_version_stays before update on attachment_version
begin select raise(abort, 'append-only: attachment_version'); end;
create trigger attachment_version_keeps before delete on attachment_version
begin select raise(abort, 'append-only: attachment_version'); end;
create trigger attachment_version_tier_stays before update on attachment_version_tier
begin select raise(abort, 'append-only: attachment_version_tier'); end;
create trigger attachment_version_tier_keeps before delete on attachment_version_tier
begin select raise(abort, 'append-only: attachment_version_tier'); end;
create trigger attachment_text_stays before update on attachment_text
begin select raise(abort, 'append-only: attachment_text'); end;
create trigger attachment_text_keeps before delete on attachment_text
when not exists (select 1 from attachment_version v join attachment_version e on e.attachment = v.attachment
                 where v.id = old.version and e.state = 'erased')
begin select raise(abort, 'append-only: attachment_text'); end;
