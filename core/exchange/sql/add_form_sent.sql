INSERT INTO form_sent (uuid, matter_id, leg, sent_on, base, digest)
VALUES (:uuid, :matter_id, :leg, :sent_on, :base, sm3_row('form_sent', :uuid, :matter_id, :leg, :sent_on, :base))
