package org.candour.common;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * The key by which the launcher is known to the running portal, fresh at every start. Whoever can read the key file in
 * the data folder (the account the server runs under) has it.
 */
@Component
public class ControlKey {

    /** The request's header that holds it. */
    public static final String HEADER = "X-Candour-Control";

    private final String key;

    ControlKey() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = HexFormat.of().formatHex(random);
    }

    /** For the key file only. */
    public String value() {
        return key;
    }

    /** Whether the request comes from this machine and has the key. */
    public boolean admits(HttpServletRequest request) {
        String given = request.getHeader(HEADER);
        try {
            return given != null
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && MessageDigest.isEqual(
                            key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
