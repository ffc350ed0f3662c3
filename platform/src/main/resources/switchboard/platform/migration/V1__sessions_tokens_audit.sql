CREATE TABLE session (
    tenant_id    uuid        NOT NULL,
    id           uuid        NOT NULL,
    token_hash   bytea       NOT NULL,
    subject_id   uuid        NOT NULL,
    door         text        NOT NULL,
    opened_at    timestamptz NOT NULL,
    seen_at      timestamptz NOT NULL,
    proven_at    timestamptz,
    expires_at   timestamptz NOT NULL,
    ended_at     timestamptz,
    address      text        NOT NULL,
    user_agent   text        NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX session_token ON session (tenant_id, token_hash);
CREATE INDEX session_subject ON session (tenant_id, subject_id, opened_at DESC);

CREATE TABLE failed_attempt (
    key_hash bytea       NOT NULL,
    at       timestamptz NOT NULL
);
CREATE INDEX failed_attempt_key ON failed_attempt (key_hash, at);

CREATE TABLE operator_token (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL,
    token_hash bytea       NOT NULL UNIQUE,
    last_four  text        NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    revoked_at timestamptz
);

CREATE TABLE audit_entry (
    tenant_id uuid        NOT NULL,
    id        uuid        NOT NULL,
    at        timestamptz NOT NULL,
    actor     text        NOT NULL,
    action    text        NOT NULL,
    subject   text        NOT NULL,
    address   text        NOT NULL,
    changes   jsonb       NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX audit_entry_at ON audit_entry (tenant_id, at DESC);

CREATE TABLE setup_link (
    token_hash bytea       PRIMARY KEY,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
