package switchboard.platform.session;

/// Where a request came from, as far as the network and the browser tell.
///
/// @param address the peer's IP address
/// @param userAgent what the browser calls itself, cut at 300 characters
public record Client(String address, String userAgent) {
    private static final int LONGEST = 300;

    public Client {
        userAgent = userAgent.length() > LONGEST ? userAgent.substring(0, LONGEST) : userAgent;
    }
}
