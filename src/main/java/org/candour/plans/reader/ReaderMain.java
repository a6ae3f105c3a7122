package org.candour.plans.reader;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The reader's program: takes requests from its input until that ends, one file at a time, and replies on its output.
 * When the portal goes away it goes too, even out of the middle of a page.
 */
public final class ReaderMain {

    private ReaderMain() {}

    public static void main(String[] args) throws InterruptedException, IOException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        Offline.forGood();
        System.setOut(System.err); // whatever a library prints must not get between the replies
        BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(requests), "requests");
        listener.setDaemon(true);
        listener.start();
        FileReader reader = new FileReader();
        Wire.send(out, new Reply.Ready());
        while (true) {
            Wire.send(out, answer(reader, requests.take(), out));
        }
    }

    private static Reply answer(FileReader reader, Request request, DataOutputStream out) throws IOException {
        try {
            Sink sink = reply -> Wire.send(out, Bounded.of(reply));
            return switch (request) {
                case ReadRequest read -> reader.read(read, sink);
                case ShowRequest show -> ShownPage.answer(show);
                case CheckRequest check -> PictureChecks.answer(check, sink);
            };
        } catch (UnreadableException e) {
            return new Reply.Unreadable(e.reason());
        } catch (RefusedException e) {
            return new Reply.Refused(e.reason());
        }
    }

    private static void listen(BlockingQueue<Request> requests) {
        try (DataInputStream in = new DataInputStream(System.in)) {
            while (true) {
                requests.add(Wire.request(in));
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        } catch (IOException e) {
            Runtime.getRuntime().halt(4);
        }
    }
}
