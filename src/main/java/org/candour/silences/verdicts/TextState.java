package org.candour.silences.verdicts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.candour.plans.Document;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersionId;
import org.springframework.stereotype.Component;

/** Names what the texts of a plan version are at this moment. */
@Component
class TextState {

    /** To be raised when counting changes, so that everything is counted anew. */
    private static final int COUNTING = 1;

    private final PlanTexts plans;

    TextState(PlanTexts plans) {
        this.plans = plans;
    }

    /** 64 hex digits; another whenever a document is added, removed or read with another result. */
    String of(PlanVersionId version) {
        StringBuilder all = new StringBuilder().append(COUNTING);
        List<Document> documents = plans.documents(version);
        documents.stream()
                .map(document ->
                        document.id() + " " + plans.fingerprint(document.id()).orElse(""))
                .sorted()
                .forEach(line -> all.append('\n').append(line));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
