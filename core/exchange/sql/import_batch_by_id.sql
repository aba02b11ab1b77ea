SELECT id, file_name, imported_on, accepted, rejected, withdrawn_on FROM import_batch WHERE id = :id
