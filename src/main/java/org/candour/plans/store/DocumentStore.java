package org.candour.plans.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps the bytes of originals, unchanged, under their SHA-256. The seam at which another kind of storage may come in. */
public interface DocumentStore {

    /**
     * Takes bytes in beside the originals, not among them yet.
     *
     * @param limit more bytes than this are refused
     * @throws TooLargeException when there are more; nothing is then left behind
     * @throws IOException when the bytes break off; nothing is then left behind
     */
    Incoming receive(InputStream bytes, long limit) throws IOException, TooLargeException;

    /** Where the original is, whether or not it is there. */
    Path original(String sha256);
}
