package switchboard.saml.binding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import switchboard.saml.Binding;

/// Reads the parameters of one message from a query: each at most once, signed octets kept as they came.
record RedirectQuery(MessageField field) {

    static final String ALGORITHM = "SigAlg";
    private static final String SIGNATURE = "Signature";
    private static final String ENCODING = "SAMLEncoding";
    private static final String DEFLATE = "urn:oasis:names:tc:SAML:2.0:bindings:URL-Encoding:DEFLATE";
    private static final int MOST_BYTES = 256 * 1024;

    BindingOutcome read(String rawQuery) {
        if (rawQuery.length() > MOST_BYTES) {
            return new BindingOutcome.Refused(BindingProblem.TOO_LARGE);
        }
        return Query.read(rawQuery)
                .map(query -> problem(query)
                        .<BindingOutcome>map(BindingOutcome.Refused::new)
                        .orElseGet(() -> unpack(query)))
                .orElse(new BindingOutcome.Refused(BindingProblem.NOT_ENCODED));
    }

    private Optional<BindingProblem> problem(Query query) {
        if (ours().anyMatch(name -> query.named(name).size() > 1)) {
            return Optional.of(BindingProblem.REPEATED);
        }
        if (query.first(field.parameter()).isEmpty()) {
            return Optional.of(BindingProblem.MISSING);
        }
        if (Stream.of(MessageField.values())
                .allMatch(one -> query.first(one.parameter()).isPresent())) {
            return Optional.of(BindingProblem.BOTH);
        }
        if (query.first(ALGORITHM).isPresent() != query.first(SIGNATURE).isPresent()) {
            return Optional.of(BindingProblem.HALF_SIGNED);
        }
        if (query.named(ENCODING).stream()
                .anyMatch(encoding -> !encoding.value().equals(DEFLATE))) {
            return Optional.of(BindingProblem.UNKNOWN_ENCODING);
        }
        return query.named(RelayState.PARAMETER).stream().allMatch(state -> RelayState.fits(state.value()))
                ? Optional.empty()
                : Optional.of(BindingProblem.RELAY_STATE_TOO_LONG);
    }

    private Stream<String> ours() {
        return Stream.of(
                MessageField.REQUEST.parameter(),
                MessageField.RESPONSE.parameter(),
                RelayState.PARAMETER,
                ALGORITHM,
                SIGNATURE,
                ENCODING);
    }

    private BindingOutcome unpack(Query query) {
        var packed = query.first(field.parameter()).flatMap(message -> Base64Text.decode(message.value()));
        if (packed.isEmpty()) {
            return new BindingOutcome.Refused(BindingProblem.NOT_BASE64);
        }
        return switch (Deflate.inflate(packed.get(), MOST_BYTES)) {
            case Deflate.Inflated.Whole whole -> received(query, whole.bytes());
            case Deflate.Inflated.TooLarge() -> new BindingOutcome.Refused(BindingProblem.TOO_LARGE);
            case Deflate.Inflated.Damaged() -> new BindingOutcome.Refused(BindingProblem.NOT_DEFLATED);
        };
    }

    private BindingOutcome received(Query query, byte[] xml) {
        var relayState = query.first(RelayState.PARAMETER).map(Query.Parameter::value);
        return new BindingOutcome.Received(new ReceivedMessage(Binding.REDIRECT, xml, relayState, signature(query)));
    }

    private Optional<SignedQuery> signature(Query query) {
        return query.first(SIGNATURE)
                .map(signature -> new SignedQuery(
                        signedOctets(query).getBytes(StandardCharsets.UTF_8),
                        query.first(ALGORITHM).map(Query.Parameter::value).orElse(""),
                        signature.value()));
    }

    /// The order is the standard's, whatever the order of arrival; the values are the sender's, letter for
    /// letter.
    private String signedOctets(Query query) {
        return Stream.of(field.parameter(), RelayState.PARAMETER, ALGORITHM)
                .flatMap(name -> query.named(name).stream())
                .map(parameter -> parameter.name() + "=" + parameter.raw())
                .collect(Collectors.joining("&"));
    }
}
