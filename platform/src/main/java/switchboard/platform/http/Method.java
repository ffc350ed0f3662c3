package switchboard.platform.http;

/// What a request asks of the other side.
public enum Method {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
