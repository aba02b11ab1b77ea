DELETE FROM draft_copy WHERE draft = :draft
