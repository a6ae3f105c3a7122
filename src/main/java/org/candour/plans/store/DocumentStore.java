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
     * @throws NoSpaceException when they would leave too little free; nothing is then left behind
     * @throws IOException when the bytes break off; nothing is then left behind
     */
    Incoming receive(InputStream bytes, long limit) throws IOException, TooLargeException, NoSpaceException;

    /** Where the original is, whether or not it is there. */
    Path original(String sha256);

    /** Compares the original with its SHA-256: what is wrong with it, or empty. */
    String damage(String sha256);

    /** Deletes the original; nothing happens when it is not there. */
    void delete(String sha256) throws IOException;

    /** Bytes that may still be written before only the reserve is left; below 0 when that is being used up. */
    long room() throws IOException;
}
