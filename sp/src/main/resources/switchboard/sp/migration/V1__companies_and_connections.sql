-- Plans are data: what a plan includes is decided here, not in code.
CREATE TABLE plan (
    code         text   PRIMARY KEY,
    name         text   NOT NULL,
    rank         int    NOT NULL,
    entitlements text[] NOT NULL
);
INSERT INTO plan (code, name, rank, entitlements) VALUES
    ('standard',   'Standard',   1, '{}'),
    ('pro',        'Pro',        2, '{}'),
    ('premium',    'Premium',    3, '{saml}'),
    ('enterprise', 'Enterprise', 4, '{saml,scim}');

CREATE TABLE company (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL,
    plan       text        NOT NULL REFERENCES plan (code),
    it_contact text        NOT NULL,
    created_at timestamptz NOT NULL,
    saved_by   text        NOT NULL,
    saved_at   timestamptz NOT NULL,
    version    int         NOT NULL DEFAULT 1
);

CREATE TABLE domain (
    company_id  uuid        NOT NULL REFERENCES company (id),
    id          uuid        NOT NULL,
    name        text        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('pending', 'verified')),
    token       text        NOT NULL,
    verified_at timestamptz,
    verified_by text,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (company_id, id),
    UNIQUE (company_id, name)
);
-- Only a verified domain is exclusive; a pending claim blocks nobody.
CREATE UNIQUE INDEX domain_verified_once ON domain (name) WHERE state = 'verified';

CREATE TABLE user_account (
    company_id    uuid        NOT NULL REFERENCES company (id),
    id            uuid        NOT NULL,
    given_name    text        NOT NULL,
    family_name   text        NOT NULL,
    state         text        NOT NULL CHECK (state IN ('pending', 'active', 'suspended', 'deleted')),
    role          text        NOT NULL CHECK (role IN ('company_admin', 'office_admin', 'member')),
    password_hash text,
    made_by       text        NOT NULL,
    created_at    timestamptz NOT NULL,
    version       int         NOT NULL DEFAULT 1,
    PRIMARY KEY (company_id, id)
);

-- Past addresses stay as history (ended_at) and never match by themselves.
CREATE TABLE user_email (
    company_id uuid        NOT NULL,
    address    text        NOT NULL,
    user_id    uuid        NOT NULL,
    is_primary boolean     NOT NULL,
    since      timestamptz NOT NULL,
    ended_at   timestamptz,
    FOREIGN KEY (company_id, user_id) REFERENCES user_account (company_id, id)
);
CREATE UNIQUE INDEX user_email_current ON user_email (company_id, address) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX user_email_primary ON user_email (company_id, user_id) WHERE is_primary AND ended_at IS NULL;
CREATE INDEX user_email_address ON user_email (address) WHERE ended_at IS NULL;

-- Strong keys of an account: one person, one account, several keys.
CREATE TABLE user_identity (
    company_id uuid        NOT NULL,
    source     text        NOT NULL,
    subject    text        NOT NULL,
    user_id    uuid        NOT NULL,
    since      timestamptz NOT NULL,
    PRIMARY KEY (company_id, source, subject),
    FOREIGN KEY (company_id, user_id) REFERENCES user_account (company_id, id)
);
CREATE INDEX user_identity_user ON user_identity (company_id, user_id);

CREATE TABLE connection (
    company_id    uuid        NOT NULL REFERENCES company (id),
    id            uuid        NOT NULL,
    provider      text        NOT NULL,
    -- the provider's part of our addresses: as chosen before the first values were saved, and fixed from then on
    address       text        NOT NULL,
    -- the tenant's part of our addresses; never used again for another connection
    handle        text        NOT NULL UNIQUE,
    domain_id     uuid        NOT NULL,
    state         text        NOT NULL CHECK (state IN ('draft', 'configured', 'active', 'disabled')),
    sp_entity_id  text        NOT NULL,
    acs_url       text        NOT NULL,
    idp_entity_id text,
    idp_sso_url   text,
    create_people boolean     NOT NULL DEFAULT true,
    created_at    timestamptz NOT NULL,
    saved_by      text        NOT NULL,
    saved_at      timestamptz NOT NULL,
    version       int         NOT NULL DEFAULT 1,
    PRIMARY KEY (company_id, id),
    FOREIGN KEY (company_id, domain_id) REFERENCES domain (company_id, id)
);

CREATE TABLE connection_certificate (
    company_id    uuid        NOT NULL,
    connection_id uuid        NOT NULL,
    fingerprint   text        NOT NULL,
    der           bytea       NOT NULL,
    added_at      timestamptz NOT NULL,
    added_by      text        NOT NULL,
    PRIMARY KEY (company_id, connection_id, fingerprint),
    FOREIGN KEY (company_id, connection_id) REFERENCES connection (company_id, id)
);

-- Who signed in by which exact configuration: the last test, and the proof that enforcement asks for.
CREATE TABLE connection_test (
    company_id    uuid        NOT NULL,
    connection_id uuid        NOT NULL,
    id            uuid        NOT NULL,
    configuration text        NOT NULL,
    user_id       uuid        NOT NULL,
    at            timestamptz NOT NULL,
    passed        boolean     NOT NULL,
    session       boolean     NOT NULL,
    reference     text        NOT NULL,
    received      jsonb       NOT NULL,
    PRIMARY KEY (company_id, connection_id, id),
    FOREIGN KEY (company_id, connection_id) REFERENCES connection (company_id, id)
);

CREATE INDEX connection_test_at ON connection_test (company_id, connection_id, at DESC);

CREATE TABLE enforcement (
    company_id     uuid        NOT NULL PRIMARY KEY REFERENCES company (id),
    connection_id  uuid        NOT NULL,
    since          timestamptz NOT NULL,
    by_name        text        NOT NULL,
    -- what the admin proved before the doors closed; where it is not what is saved now, new proof is due
    configuration  text        NOT NULL,
    sessions_ended int         NOT NULL,
    FOREIGN KEY (company_id, connection_id) REFERENCES connection (company_id, id)
);

-- The operator's way back for one company admin: good once, for half an hour.
CREATE TABLE recovery_link (
    company_id uuid        NOT NULL,
    token_hash bytea       NOT NULL,
    user_id    uuid        NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    PRIMARY KEY (company_id, token_hash),
    FOREIGN KEY (company_id, user_id) REFERENCES user_account (company_id, id)
);
CREATE UNIQUE INDEX recovery_link_token ON recovery_link (token_hash);

-- What we asked an identity provider and still await.
CREATE TABLE sign_in_request (
    company_id    uuid        NOT NULL,
    relay_hash    bytea       NOT NULL,
    request_id    text        NOT NULL,
    connection_id uuid        NOT NULL,
    browser_hash  bytea       NOT NULL,
    purpose       text        NOT NULL CHECK (purpose IN ('sign_in', 'test', 'proof')),
    user_id       uuid,
    target        text        NOT NULL,
    created_at    timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    PRIMARY KEY (company_id, relay_hash),
    FOREIGN KEY (company_id, connection_id) REFERENCES connection (company_id, id)
);
CREATE INDEX sign_in_request_end ON sign_in_request (expires_at);

CREATE TABLE spent_assertion (
    company_id    uuid        NOT NULL,
    connection_id uuid        NOT NULL,
    assertion_id  text        NOT NULL,
    until         timestamptz NOT NULL,
    PRIMARY KEY (company_id, connection_id, assertion_id)
);
CREATE INDEX spent_assertion_end ON spent_assertion (until);

CREATE TABLE sign_in (
    company_id    uuid        NOT NULL,
    id            uuid        NOT NULL,
    reference     text        NOT NULL,
    at            timestamptz NOT NULL,
    door          text        NOT NULL,
    outcome       text        NOT NULL CHECK (outcome IN ('signed_in', 'refused', 'tested', 'asked_again')),
    code          text        NOT NULL,
    connection_id uuid,
    user_id       uuid,
    who           text        NOT NULL,
    facts         jsonb       NOT NULL,
    message       bytea,
    address       text        NOT NULL,
    user_agent    text        NOT NULL,
    PRIMARY KEY (company_id, id),
    UNIQUE (company_id, reference)
);
CREATE INDEX sign_in_at ON sign_in (company_id, at DESC);

-- Who may hold a session, and through which one door where a door is enforced (platform.session reads this).
CREATE VIEW live_subject AS
SELECT u.company_id AS tenant_id,
       u.id         AS subject_id,
       CASE WHEN e.company_id IS NOT NULL AND d.company_id IS NOT NULL THEN 'saml:' || e.connection_id END AS only_door
FROM user_account u
JOIN user_email m ON m.company_id = u.company_id AND m.user_id = u.id AND m.is_primary AND m.ended_at IS NULL
LEFT JOIN enforcement e ON e.company_id = u.company_id
LEFT JOIN domain d ON d.company_id = u.company_id AND d.state = 'verified' AND d.name = split_part(m.address, '@', 2)
WHERE u.state = 'active';
