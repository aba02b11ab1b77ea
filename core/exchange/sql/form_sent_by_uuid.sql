SELECT f.id, f.uuid, f.matter_id, f.leg, f.sent_on, f.base FROM form_sent f WHERE f.uuid = :uuid
