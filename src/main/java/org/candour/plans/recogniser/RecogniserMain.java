package org.candour.plans.recogniser;

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
 * The recogniser's program: takes one page after another until its input ends. When the portal goes away it goes too,
 * even out of the middle of a page.
 */
public final class RecogniserMain {

    private RecogniserMain() {}

    public static void main(String[] args) throws InterruptedException, IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err); // whatever a library prints must not get between the answers
        BlockingQueue<RecognitionRequest> requests = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(requests), "requests");
        listener.setDaemon(true);
        listener.start();
        try (TextFinder finder = new TextFinder(Model.load());
                OpenFile file = new OpenFile()) {
            PageRecogniser recogniser = new PageRecogniser(finder);
            RecogniserWire.sendReady(out);
            while (true) {
                RecognitionRequest request = requests.take();
                RecogniserWire.send(out, recogniser.recognise(file, request));
            }
        }
    }

    private static void listen(BlockingQueue<RecognitionRequest> requests) {
        try (DataInputStream in = new DataInputStream(System.in)) {
            while (true) {
                requests.add(RecogniserWire.request(in));
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        } catch (IOException e) {
            Runtime.getRuntime().halt(4);
        }
    }
}
