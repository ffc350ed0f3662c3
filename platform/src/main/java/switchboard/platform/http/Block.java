package switchboard.platform.http;

import java.net.InetAddress;

/// A range of addresses in CIDR notation, such as `10.0.0.0/8`.
record Block(InetAddress start, int bits) {

    static Block of(String notation) {
        var halves = notation.split("/", 2);
        return new Block(InetAddress.ofLiteral(halves[0]), Integer.parseInt(halves[1]));
    }

    /// Never true across families: a mapped IPv6 address has become an IPv4 one before it comes here.
    boolean contains(InetAddress address) {
        var ours = start.getAddress();
        var theirs = address.getAddress();
        return ours.length == theirs.length && agrees(ours, theirs);
    }

    private boolean agrees(byte[] ours, byte[] theirs) {
        for (int bit = 0; bit < bits; bit++) {
            if (((ours[bit / 8] ^ theirs[bit / 8]) & (0x80 >> bit % 8)) != 0) {
                return false;
            }
        }
        return true;
    }
}
