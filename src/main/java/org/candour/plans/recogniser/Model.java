package org.candour.plans.recogniser;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What recognising English needs to know. The build brings it; a portal built without a connection may lack it. */
public final class Model {

    private static final String PLACE = "/recognition/eng.traineddata.gz";

    private Model() {}

    /** Whether it was there when the portal was built. */
    public static boolean isThere() {
        return Model.class.getResource(PLACE) != null;
    }

    static byte[] load() throws IOException {
        InputStream packed = Model.class.getResourceAsStream(PLACE);
        if (packed == null) {
            throw new IOException("The model is missing");
        }
        try (InputStream in = new GZIPInputStream(packed)) {
            return in.readAllBytes();
        }
    }
}
