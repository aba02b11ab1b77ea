-- How many matters a search finds in the whole ledger: the index counts alone, less what is no ledger's business.
SELECT (SELECT count(*) FROM matter_text t WHERE t.matter_text MATCH :search)
  - (SELECT count(*) FROM matter m WHERE m.withdrawn = 0 AND m.state = 'planned'
     AND EXISTS (SELECT 1 FROM matter_text t WHERE t.matter_text MATCH :search AND t.rowid = m.id))
  - (SELECT count(*) FROM matter m INDEXED BY matter_withdrawn WHERE m.withdrawn = 1
     AND EXISTS (SELECT 1 FROM matter_text t WHERE t.matter_text MATCH :search AND t.rowid = m.id))
