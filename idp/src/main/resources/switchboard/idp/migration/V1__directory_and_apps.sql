CREATE TABLE organization (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL,
    created_at timestamptz NOT NULL,
    version    int         NOT NULL DEFAULT 1
);

CREATE TABLE person (
    organization_id uuid        NOT NULL REFERENCES organization (id),
    id              uuid        NOT NULL,
    email           text        NOT NULL,
    given_name      text        NOT NULL,
    family_name     text        NOT NULL,
    title           text        NOT NULL DEFAULT '',
    department      text        NOT NULL DEFAULT '',
    phone           text        NOT NULL DEFAULT '',
    state           text        NOT NULL CHECK (state IN ('active', 'suspended')),
    admin           boolean     NOT NULL DEFAULT false,
    password_hash   text,
    created_at      timestamptz NOT NULL,
    version         int         NOT NULL DEFAULT 1,
    PRIMARY KEY (organization_id, id)
);
-- People sign in with their address alone, so an address belongs to one person of the whole installation.
CREATE UNIQUE INDEX person_email ON person (email);

CREATE TABLE user_group (
    organization_id uuid        NOT NULL REFERENCES organization (id),
    id              uuid        NOT NULL,
    name            text        NOT NULL,
    description     text        NOT NULL DEFAULT '',
    created_at      timestamptz NOT NULL,
    version         int         NOT NULL DEFAULT 1,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name)
);

CREATE TABLE group_member (
    organization_id uuid NOT NULL,
    group_id        uuid NOT NULL,
    person_id       uuid NOT NULL,
    PRIMARY KEY (organization_id, group_id, person_id),
    FOREIGN KEY (organization_id, group_id) REFERENCES user_group (organization_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organization_id, person_id) REFERENCES person (organization_id, id) ON DELETE CASCADE
);
CREATE INDEX group_member_person ON group_member (organization_id, person_id);

-- Addresses of apps, unique in the whole installation. A row outlives its app, so that an address is never given to
-- another.
CREATE TABLE app_handle (
    handle          text        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    app_id          uuid        NOT NULL
);

-- An installed app. Its handle is fixed at activation.
CREATE TABLE app (
    organization_id  uuid        NOT NULL REFERENCES organization (id),
    id               uuid        NOT NULL,
    entry            text        NOT NULL,
    label            text        NOT NULL,
    visible          boolean     NOT NULL DEFAULT true,
    handle           text        NOT NULL UNIQUE REFERENCES app_handle (handle),
    idp_entity_id    text        NOT NULL,
    sp_entity_id     text,
    acs_urls         text[]      NOT NULL DEFAULT '{}',
    sp_certificates  bytea[]     NOT NULL DEFAULT '{}',
    name_id          text        NOT NULL CHECK (name_id IN ('email', 'persistent')),
    signed_part      text        NOT NULL CHECK (signed_part IN ('assertion', 'response', 'both')),
    start_url        text,
    attributes       jsonb       NOT NULL DEFAULT '[]',
    created_at       timestamptz NOT NULL,
    version          int         NOT NULL DEFAULT 1,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, idp_entity_id)
);

CREATE TABLE app_key (
    organization_id uuid        NOT NULL,
    app_id          uuid        NOT NULL,
    id              uuid        NOT NULL,
    certificate     bytea       NOT NULL,
    private_key     bytea       NOT NULL,
    created_at      timestamptz NOT NULL,
    in_use          boolean     NOT NULL,
    PRIMARY KEY (organization_id, app_id, id),
    FOREIGN KEY (organization_id, app_id) REFERENCES app (organization_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX app_key_in_use ON app_key (organization_id, app_id) WHERE in_use;

CREATE TABLE app_group (
    organization_id uuid NOT NULL,
    app_id          uuid NOT NULL,
    group_id        uuid NOT NULL,
    PRIMARY KEY (organization_id, app_id, group_id),
    FOREIGN KEY (organization_id, app_id) REFERENCES app (organization_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organization_id, group_id) REFERENCES user_group (organization_id, id) ON DELETE CASCADE
);
CREATE INDEX app_group_group ON app_group (organization_id, group_id);

-- Requests of apps that wait for their person to sign in here.
CREATE TABLE waiting_request (
    token_hash      bytea       PRIMARY KEY,
    organization_id uuid        NOT NULL,
    app_id          uuid        NOT NULL,
    browser_hash    bytea       NOT NULL,
    request         jsonb       NOT NULL,
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL
);
CREATE INDEX waiting_request_end ON waiting_request (expires_at);

-- Requests that were answered: a request is good for one answer. Its id is hashed, for an app may make it any length.
CREATE TABLE answered_request (
    organization_id uuid        NOT NULL,
    app_id          uuid        NOT NULL,
    request_hash    bytea       NOT NULL,
    expires_at      timestamptz NOT NULL,
    PRIMARY KEY (organization_id, app_id, request_hash)
);
CREATE INDEX answered_request_end ON answered_request (expires_at);

CREATE TABLE app_sign_on (
    organization_id uuid        NOT NULL,
    app_id          uuid        NOT NULL,
    id              uuid        NOT NULL,
    person_id       uuid,
    at              timestamptz NOT NULL,
    outcome         text        NOT NULL CHECK (outcome IN ('answered', 'refused')),
    code            text        NOT NULL,
    reference       text        NOT NULL,
    facts           jsonb       NOT NULL,
    PRIMARY KEY (organization_id, id)
);
CREATE INDEX app_sign_on_last ON app_sign_on (organization_id, app_id, person_id, at DESC);

-- Who may hold a session (platform.session reads this).
CREATE VIEW live_subject AS
SELECT organization_id AS tenant_id, id AS subject_id, CAST(NULL AS text) AS only_door
FROM person
WHERE state = 'active';
