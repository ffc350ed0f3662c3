package switchboard.platform.http;

/// Scheme, host and port: what a permission is given for, and what a connection is made to.
///
/// Only `AddressRule` makes one, so that its host is in the one plain spelling and its port is never left out.
record Origin(String scheme, String host, int port) {

    /// As it stands in an address, with brackets where they belong.
    String text() {
        return scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
