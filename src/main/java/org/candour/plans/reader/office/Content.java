package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be had when they are wanted. */
public interface Content {

    InputStream open() throws IOException;
}
