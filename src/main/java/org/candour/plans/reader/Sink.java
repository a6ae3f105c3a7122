package org.candour.plans.reader;

import java.io.IOException;

/** Where replies go. */
interface Sink {

    void tell(Reply reply) throws IOException;
}
