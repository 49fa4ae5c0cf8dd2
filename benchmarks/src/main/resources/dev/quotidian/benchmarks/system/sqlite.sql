-- pragmas
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA mmap_size = 30000000000;
PRAGMA cache_size = -262144;
PRAGMA temp_store = MEMORY;

-- tables
CREATE TABLE article (number INTEGER PRIMARY KEY, id TEXT, title TEXT, body TEXT, publisher TEXT, topic TEXT,
  published INTEGER, month INTEGER);
CREATE TABLE quotation (number INTEGER PRIMARY KEY, article INTEGER, content TEXT, speaker TEXT, role TEXT,
  affiliation TEXT, said_first INTEGER, said_last INTEGER, published INTEGER, month INTEGER);
CREATE VIRTUAL TABLE article_text USING fts5 (title, body, content = 'article', content_rowid = 'number',
  tokenize = 'porter unicode61');
CREATE VIRTUAL TABLE quotation_text USING fts5 (content, speaker, content = 'quotation', content_rowid = 'number',
  tokenize = 'porter unicode61');

-- insert-article
INSERT INTO article (number, id, title, body, publisher, topic, published, month) VALUES (?, ?, ?, ?, ?, ?, ?, ?)

-- insert-quotation
INSERT INTO quotation (article, content, speaker, role, affiliation, said_first, said_last, published, month)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)

-- finish
INSERT INTO article_text (article_text) VALUES ('rebuild');
INSERT INTO quotation_text (quotation_text) VALUES ('rebuild');
INSERT INTO article_text (article_text) VALUES ('optimize');
INSERT INTO quotation_text (quotation_text) VALUES ('optimize');
INSERT INTO article_text (article_text, rank) VALUES ('rank', 'bm25(0.4, 1.0)');
INSERT INTO quotation_text (quotation_text, rank) VALUES ('rank', 'bm25(1.0, 0.0)');
CREATE INDEX quotation_speaker ON quotation (speaker, number);
CREATE INDEX quotation_said ON quotation (said_first, said_last);
CREATE INDEX quotation_article ON quotation (article);
ANALYZE;

-- TERM
SELECT t.rank, q.content, q.speaker, q.role, q.affiliation, q.said_first, q.said_last, a.id, a.title, a.publisher, a.published
FROM (SELECT rowid, rank FROM quotation_text WHERE quotation_text MATCH ?1 ORDER BY rank LIMIT 10) t
JOIN quotation q ON q.number = t.rowid JOIN article a ON a.number = q.article ORDER BY t.rank

-- AND
SELECT t.rank, q.content, q.speaker, q.role, q.affiliation, q.said_first, q.said_last, a.id, a.title, a.publisher, a.published
FROM (SELECT rowid, rank FROM quotation_text WHERE quotation_text MATCH ?1 ORDER BY rank LIMIT 10) t
JOIN quotation q ON q.number = t.rowid JOIN article a ON a.number = q.article ORDER BY t.rank

-- OR
SELECT t.rank, q.content, q.speaker, q.role, q.affiliation, q.said_first, q.said_last, a.id, a.title, a.publisher, a.published
FROM (SELECT rowid, rank FROM quotation_text WHERE quotation_text MATCH ?1 ORDER BY rank LIMIT 10) t
JOIN quotation q ON q.number = t.rowid JOIN article a ON a.number = q.article ORDER BY t.rank

-- PHRASE
SELECT t.rank, q.content, q.speaker, q.role, q.affiliation, q.said_first, q.said_last, a.id, a.title, a.publisher, a.published
FROM (SELECT rowid, rank FROM quotation_text WHERE quotation_text MATCH ?1 ORDER BY rank LIMIT 10) t
JOIN quotation q ON q.number = t.rowid JOIN article a ON a.number = q.article ORDER BY t.rank

-- SPEAKER_TERM
SELECT t.rank, q.content, q.speaker, q.role, q.affiliation, q.said_first, q.said_last, a.id, a.title, a.publisher, a.published
FROM (SELECT rowid, rank FROM quotation_text WHERE quotation_text MATCH ?1 ORDER BY rank LIMIT 10) t
JOIN quotation q ON q.number = t.rowid JOIN article a ON a.number = q.article ORDER BY t.rank

-- SPEAKER
SELECT 1, q.content, q.speaker, q.role, q.affiliation, q.said_first, q.said_last, a.id, a.title, a.publisher, a.published
FROM quotation q JOIN article a ON a.number = q.article WHERE q.speaker = ?1 LIMIT 10

-- SAID
SELECT t.rank, q.content, q.speaker, q.role, q.affiliation, q.said_first, q.said_last, a.id, a.title, a.publisher, a.published
FROM quotation_text t JOIN quotation q ON q.number = t.rowid JOIN article a ON a.number = q.article
WHERE quotation_text MATCH ?1 AND q.said_first <= ?2 AND q.said_last >= ?3 ORDER BY t.rank LIMIT 10

-- NEWEST
SELECT q.published, q.content, q.speaker, q.role, q.affiliation, q.said_first, q.said_last, a.id, a.title, a.publisher, a.published
FROM (SELECT rowid FROM quotation_text WHERE quotation_text MATCH ?1 ORDER BY rowid DESC LIMIT 10) t
JOIN quotation q ON q.number = t.rowid JOIN article a ON a.number = q.article ORDER BY q.number DESC

-- HIGHLIGHT
SELECT t.rank, t.marked, q.speaker, q.role, q.affiliation, q.said_first, q.said_last, a.id, a.title, a.publisher, a.published
FROM (SELECT rowid, rank, highlight(quotation_text, 0, '*', '*') AS marked
  FROM quotation_text WHERE quotation_text MATCH ?1 ORDER BY rank LIMIT 10) t
JOIN quotation q ON q.number = t.rowid JOIN article a ON a.number = q.article ORDER BY t.rank

-- FACET
SELECT count(*), q.speaker FROM quotation_text t JOIN quotation q ON q.number = t.rowid
WHERE quotation_text MATCH ?1 GROUP BY q.speaker ORDER BY 1 DESC LIMIT 10

-- TIMELINE
SELECT count(*), q.month FROM quotation_text t JOIN quotation q ON q.number = t.rowid
WHERE quotation_text MATCH ?1 GROUP BY q.month

-- ARTICLE_TERM
SELECT t.rank, a.id, a.title, a.publisher, a.published
FROM (SELECT rowid, rank FROM article_text WHERE article_text MATCH ?1 ORDER BY rank LIMIT 10) t
JOIN article a ON a.number = t.rowid ORDER BY t.rank

-- ARTICLE_AND
SELECT t.rank, a.id, a.title, a.publisher, a.published
FROM (SELECT rowid, rank FROM article_text WHERE article_text MATCH ?1 ORDER BY rank LIMIT 10) t
JOIN article a ON a.number = t.rowid ORDER BY t.rank

-- ARTICLE_NEWEST
SELECT a.published, a.id, a.title, a.publisher
FROM (SELECT rowid FROM article_text WHERE article_text MATCH ?1 ORDER BY rowid DESC LIMIT 10) t
JOIN article a ON a.number = t.rowid ORDER BY a.number DESC

-- ARTICLE_FACET
SELECT count(*), a.topic FROM article_text t JOIN article a ON a.number = t.rowid
WHERE article_text MATCH ?1 GROUP BY a.topic ORDER BY 1 DESC LIMIT 10

-- ARTICLE_TIMELINE
SELECT count(*), a.month FROM article_text t JOIN article a ON a.number = t.rowid
WHERE article_text MATCH ?1 GROUP BY a.month

-- ARTICLE_QUOTING
SELECT t.best, a.id, a.title, a.publisher, a.published
FROM (SELECT q.article, min(f.rank) AS best FROM quotation_text f JOIN quotation q ON q.number = f.rowid
  WHERE quotation_text MATCH ?1 GROUP BY q.article ORDER BY 2 LIMIT 10) t
JOIN article a ON a.number = t.article ORDER BY t.best

-- count
SELECT count(*) FROM quotation_text WHERE quotation_text MATCH ?1

-- count-speaker
SELECT count(*) FROM quotation WHERE speaker = ?1

-- count-said
SELECT count(*) FROM quotation_text t JOIN quotation q ON q.number = t.rowid
WHERE quotation_text MATCH ?1 AND q.said_first <= ?2 AND q.said_last >= ?3

-- count-articles
SELECT count(*) FROM article_text WHERE article_text MATCH ?1

-- count-quoting
SELECT count(DISTINCT q.article) FROM quotation_text t JOIN quotation q ON q.number = t.rowid WHERE quotation_text MATCH ?1
