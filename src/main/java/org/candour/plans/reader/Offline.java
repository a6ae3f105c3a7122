package org.candour.plans.reader;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/** Cuts this process off from the network, whatever a file asks of a library, and also where the system does not. */
public final class Offline {

    private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto", "jmod");

    private Offline() {}

    /** For good; there is no way back. */
    @SuppressWarnings("deprecation") // there is no other way to take plain sockets away
    public static void forGood() throws IOException {
        URL.setURLStreamHandlerFactory(protocol -> REMOTE.contains(protocol) ? new Refusing() : null);
        Socket.setSocketImplFactory(() -> {
            throw new UnsupportedOperationException("No connection is made from here");
        });
    }

    private static final class Refusing extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("No connection is made from here: " + address.getProtocol());
        }
    }
}
