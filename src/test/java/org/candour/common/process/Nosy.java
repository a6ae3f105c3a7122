package org.candour.common.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import org.candour.plans.reader.Offline;

/** A program that tries, in a process of its own, what no reader may, and prints what came of it. */
final class Nosy {

    private Nosy() {}

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        if (args.length > 1) {
            Offline.forGood();
        }
        attempt("socket", () -> new Socket("127.0.0.1", port).close());
        attempt("channel", () -> SocketChannel.open(new InetSocketAddress("127.0.0.1", port))
                .close());
        attempt("url", () -> URI.create("http://127.0.0.1:" + port)
                .toURL()
                .openStream()
                .close());
        attempt("name", () -> InetAddress.getByName("candour.example"));
        System.out.println("environment " + System.getenv().keySet());
        System.out.println("folder " + System.getProperty("user.dir"));
    }

    private interface Attempt {
        void make() throws IOException;
    }

    private static void attempt(String what, Attempt attempt) {
        try {
            attempt.make();
            System.out.println(what + " reached");
        } catch (IOException | RuntimeException | Error e) {
            System.out.println(what + " refused");
        }
    }
}
