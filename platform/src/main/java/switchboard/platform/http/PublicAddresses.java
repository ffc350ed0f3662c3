package switchboard.platform.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Tells the public internet from everything else that has an address.
///
/// IPv4 is public unless IANA's special-purpose registry says otherwise; IPv6 is not public unless it lies in
/// the one range given out so far, for what is unassigned today may be somebody's inside tomorrow. Ranges that
/// tunnel IPv4 are refused whole, except NAT64's well-known prefix, through which an IPv6-only house reaches
/// everything.
///
/// RFC 6890 and its registries; RFC 6052 §2.1 for NAT64; RFC 3849, RFC 5737 and RFC 9637 for documentation.
final class PublicAddresses {

    private static final List<Block> SPECIAL_4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // looks public, but is each Azure machine's own control channel
            "168.63.129.16/32");

    private static final Block GLOBAL_6 = Block.of("2000::/3");
    // 2001::/23 holds Teredo, ORCHID and benchmarks; 2002::/16 is 6to4
    private static final List<Block> SPECIAL_6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");
    private static final Block NAT64 = Block.of("64:ff9b::/96");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        if (address instanceof Inet4Address) {
            return outside(SPECIAL_4, address);
        }
        if (NAT64.contains(address)) {
            return contain(embedded(address));
        }
        return GLOBAL_6.contains(address) && outside(SPECIAL_6, address);
    }

    private static boolean outside(List<Block> blocks, InetAddress address) {
        return blocks.stream().noneMatch(block -> block.contains(address));
    }

    private static InetAddress embedded(InetAddress address) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), 12, 16));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static List<Block> blocks(String... notations) {
        return Stream.of(notations).map(Block::of).toList();
    }
}
