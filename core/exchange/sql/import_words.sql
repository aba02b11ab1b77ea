SELECT field, word_key, means FROM import_word
