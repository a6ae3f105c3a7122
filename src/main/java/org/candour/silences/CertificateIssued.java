package org.candour.silences;

import java.time.Instant;
import org.candour.common.Auditable;

/** Somebody had a search certificate made. */
public record CertificateIssued(String number, String actor, Instant at) implements Auditable {

    @Override
    public String deed() {
        return "issued search certificate " + number;
    }
}
