package switchboard.server.command.api;

import java.net.URI;
import java.util.List;
import switchboard.platform.secret.Secret;
import switchboard.platform.wing.Wing;

/// Where a wing answers, and the token that opens its API. In clear a token travels on the loopback interface
/// only.
public record Endpoint(Wing wing, URI url, Secret token) {
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    public Endpoint {
        if (url.getHost() == null || !("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
            throw new CommandFailure("The address " + url + " is none; give one such as " + usual(wing) + ".");
        }
        if ("http".equals(url.getScheme()) && !LOOPBACK.contains(url.getHost())) {
            throw new CommandFailure("The address " + url + " would carry the token in clear; use https.");
        }
        if (!token.reveal().matches("[\\x21-\\x7e]+")) {
            throw new CommandFailure("The operator token for " + url + " is blank or has characters no token has.");
        }
    }

    /// Where a wing answers unless told otherwise.
    public static URI usual(Wing wing) {
        return URI.create(wing == Wing.SP ? "http://127.0.0.1:8080" : "http://localhost:8090");
    }

    /// The variable of this wing: `SWITCHBOARD_SP_TOKEN`.
    public static String variable(Wing wing, String what) {
        return "SWITCHBOARD_" + wing.name() + "_" + what;
    }

    /// How to get a token for a wing.
    public static String remedy(Wing wing) {
        return "./switchboard operator-token create --wing " + wing.code() + " --name NAME";
    }

    URI at(String path) {
        var base = url.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/api/v1" + path);
    }
}
