package switchboard.saml.idp;

import switchboard.saml.Attributes;
import switchboard.saml.AuthnStatement;
import switchboard.saml.NameId;

/// Holds what we say about a person who has signed in here.
public record Statement(NameId nameId, Attributes attributes, AuthnStatement authentication) {}
