SELECT layout_key, mapping FROM import_layout
