package cn.dingzhou.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom an address stands for: with IPv6 one household has the whole /64, and would have as many buckets. */
final class Network {

    private static final int BYTES_OF_A_HOUSEHOLD = 8;

    static String of(String address) {
        // A name would be looked up; an address of version 6 has colons.
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), BYTES_OF_A_HOUSEHOLD))
                    : address;
        } catch (UnknownHostException malformed) {
            return address;
        }
    }

    private Network() {}
}
